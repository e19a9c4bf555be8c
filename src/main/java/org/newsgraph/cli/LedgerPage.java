package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.shared.PrefixMapping;
import org.newsgraph.store.Claimed;
import org.newsgraph.store.ClaimedIncident;

/**
 * The ledger of an incident for a person: first who says what about whether it happened, with the sentences, then counts, places and
 * times side by side. What several outlets print of one text stands once.
 */
record LedgerPage(String iri, String name, List<Claimed> rows) {

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("occurrence", "Did it happen?");
        HEADINGS.put("count", "How many?");
        HEADINGS.put("place", "Where?");
        HEADINGS.put("time", "When?");
    }

    LedgerPage {
        rows = List.copyOf(rows);
    }

    /** Incidents as cells, the first row a heading. */
    static List<List<String>> table(List<ClaimedIncident> all, PrefixMapping prefixes) {
        List<List<String>> cells = new ArrayList<>(List.of(List.of("incident", "name", "speakers", "against", "articles", "sources")));
        for (ClaimedIncident each : all) {
            cells.add(List.of(prefixes.shortForm(each.iri()), each.name(), Integer.toString(each.speakers()), Integer.toString(each
                    .against()), Integer.toString(each.articles()), Integer.toString(each.sources())));
        }
        return cells;
    }

    List<String> lines(PrefixMapping prefixes) {
        List<String> lines = new ArrayList<>(List.of(name, prefixes.shortForm(iri), "articles: " + distinct(Claimed::file).size()
                + "; outlets: " + distinct(Claimed::outlet).size() + "; independent sources: " + distinct(Claimed::source).size()));
        HEADINGS.forEach((kind, heading) -> {
            List<Claimed> claims = rows.stream().filter(row -> row.kind().equals(kind)).toList();
            if (!claims.isEmpty()) {
                lines.addAll(List.of("", heading));
                lines.addAll(kind.equals("occurrence") ? occurrence(claims) : sideBySide(claims));
            }
        });
        return lines;
    }

    private Set<String> distinct(Function<Claimed, String> part) {
        return rows.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> occurrence(List<Claimed> claims) {
        List<String> lines = new ArrayList<>();
        copies(claims, LedgerPage::sentence).forEach((line, same) -> {
            lines.add("    " + firstLine(line) + outlets(same));
            lines.add("        " + same.getFirst().sentence());
        });
        return lines;
    }

    private static String sentence(Claimed claim) {
        return voice(claim) + "\n" + claim.source() + "\n" + claim.sentence();
    }

    private static List<String> sideBySide(List<Claimed> claims) {
        Map<String, List<Claimed>> byValue = new LinkedHashMap<>();
        claims.forEach(claim -> byValue.computeIfAbsent(value(claim), v -> new ArrayList<>()).add(claim));
        List<String> lines = new ArrayList<>();
        byValue.forEach((value, same) -> {
            lines.add("    " + value);
            copies(same, claim -> voice(claim) + "\n" + claim.source())
                    .forEach((line, printed) -> lines.add("        " + firstLine(line) + outlets(printed)));
        });
        return lines;
    }

    private static Map<String, List<Claimed>> copies(List<Claimed> claims, Function<Claimed, String> key) {
        Map<String, List<Claimed>> copies = new LinkedHashMap<>();
        claims.forEach(claim -> copies.computeIfAbsent(key.apply(claim), k -> new ArrayList<>()).add(claim));
        return copies;
    }

    private static String firstLine(String key) {
        return key.lines().findFirst().orElse(key);
    }

    private static String voice(Claimed claim) {
        String told = claim.modality().equals("reported") ? "" : " (" + claim.modality() + ")";
        String relay = claim.via().isEmpty() ? "" : ", via " + claim.via();
        String principal = claim.speaksFor().isEmpty() || claim.speaksFor().equals(claim.who()) ? "" : " for " + claim.speaksFor();
        return (claim.day().isEmpty() ? "undated   " : claim.day()) + "  " + claim.who() + principal + " " + claim.stance() + told + relay;
    }

    private static String outlets(List<Claimed> same) {
        String source = same.getFirst().source();
        String outlets = same.stream().map(Claimed::outlet).distinct().collect(Collectors.joining(", "));
        return " [" + outlets + (outlets.equals(source) ? "" : ", text of " + source) + "]";
    }

    private static String value(Claimed claim) {
        String bounds = Stream.of(claim.bounds().least(), claim.bounds().most()).distinct().collect(Collectors.joining(" to "));
        return switch (claim.kind()) {
            case "count", "time" -> claim.claimed().equals(bounds) || bounds.isEmpty()
                    ? claim.claimed()
                    : claim.claimed() + " (" + open(bounds) + ")";
            default -> claim.claimed();
        };
    }

    private static String open(String bounds) {
        return bounds.startsWith(" to ")
                ? "until " + bounds.substring(4)
                : bounds.endsWith(" to ")
                        ? bounds.replace(" to ", " or more")
                        : bounds;
    }
}
