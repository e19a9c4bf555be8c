package org.newsgraph.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.newsgraph.store.ProgramFiles;

/**
 * Makes the tables of a page from the queries in {@code server/sections/KIND/}. A query's first comment is the heading; a variable
 * {@code xIri} is the link of the column {@code x}; {@code before} and {@code after} are the sentence around the column {@code words}.
 */
final class Sections {

    private static final String FOLDER = "server/sections/";
    private static final Pattern LIMIT = Pattern.compile("\\s+LIMIT (\\d+)");
    private static final String LINK = "Iri";
    private static final String THING = "thing";

    private final Ask ask;
    private final Iris iris;
    private final Duration longest;
    /** By kind; the program's archive is not to be read for each page. */
    private final Map<String, List<String>> files = new ConcurrentHashMap<>();

    /** @param longest time for one table */
    Sections(Ask ask, Iris iris, Duration longest) {
        this.ask = ask;
        this.iris = iris;
        this.longest = longest;
    }

    /** Those that have rows, or might have: of a thing that very many articles name, some take longer than a reader waits. */
    List<Section> of(Things.Thing thing) {
        return files.computeIfAbsent(thing.kind(), kind -> ProgramFiles.list(FOLDER + kind + "/", "10-" + first(kind))).stream()
                .map(file -> section(file, thing.iri())).filter(section -> section.late() || !section.rows().isEmpty()).toList();
    }

    private static String first(String kind) {
        return switch (kind) {
            case "statement" -> "sentence.rq";
            case "thing" -> "properties.rq";
            default -> "about.rq";
        };
    }

    private Section section(String file, String iri) {
        String text = ask.text(file, THING, iri);
        String title = text.lines().filter(line -> line.startsWith("#")).findFirst().orElse("").replaceFirst("^#+\\s*", "");
        String run = "/" + Server.DATASET + "/sparql?output=csv&query="
                + URLEncoder.encode(LIMIT.matcher(text).replaceAll(""), StandardCharsets.UTF_8);
        try {
            return section(title, text, run, ask.select(file, THING, iri, longest));
        } catch (QueryCancelledException e) {
            return new Section(title, List.of(), List.of(), text.strip(), run, false, true);
        }
    }

    private Section section(String title, String text, String run, Ask.Rows answer) {
        boolean more = LIMIT.matcher(text).results().mapToInt(limit -> Integer.parseInt(limit.group(1))).min()
                .orElse(Integer.MAX_VALUE) <= answer.rows().size();
        List<String> columns = answer.variables().stream()
                .filter(name -> !name.equals("before") && !name.equals("after") && !(name.endsWith(LINK) && answer.variables().contains(
                        name.substring(0, name.length() - LINK.length()))))
                .filter(name -> answer.rows().stream().anyMatch(row -> row.containsKey(name))).toList();
        List<List<Section.Cell>> rows = new ArrayList<>();
        for (Map<String, Node> row : answer.rows()) {
            rows.add(columns.stream().map(column -> cell(row, column)).toList());
        }
        return new Section(title, columns.stream().map(Sections::heading).toList(), rows, text.strip(), run, more, false);
    }

    private Section.Cell cell(Map<String, Node> row, String column) {
        String text = Ask.plain(row, column);
        String iri = column.endsWith(LINK) ? text : Ask.plain(row, column + LINK);
        boolean quote = column.equals("words");
        String shown = text.isEmpty() && !iri.isEmpty() ? "open" : shortened(text);
        return new Section.Cell(quote ? Ask.plain(row, "before") : "", shown, quote ? Ask.plain(row, "after") : "", link(iri),
                quote ? "words" : text.matches("\\d{4}-\\d\\d-\\d\\d") ? "day" : "");
    }

    private String shortened(String text) {
        return iris.isOurs(text) ? text.substring(iris.base().length()) : text;
    }

    /** Only what a reader can follow safely. */
    private String link(String iri) {
        return iris.isOurs(iri) ? iris.page(iri) : iri.matches("https?://[^\\s\"<>]+") ? iri : "";
    }

    private static String heading(String variable) {
        return variable.replaceFirst(LINK + "$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
