package org.newsgraph.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.graph.LinkCandidate;
import org.newsgraph.store.CanonicalThing;
import org.newsgraph.store.Evidence;
import org.newsgraph.store.Store;

/** The questions that only a person can answer: candidates for links, and persons with one name. */
public final class Review {

    private static final String NAMESAKE = "the same name, and nothing that speaks for or against it";
    private final Store store;

    /** @param store whose open questions these are */
    public Review(Store store) {
        this.store = store;
    }

    /**
     * Writes them, a row each, with what articles say.
     *
     * @return how many rows
     * @throws SheetException when the file cannot be written
     */
    public int write(Path file, List<Standing> standings) {
        List<SheetRow> rows = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.state() == Standing.State.AMBIGUOUS) {
                standing.candidates().forEach(candidate -> rows.add(row(standing.thing(), candidate)));
            }
        }
        new Namesakes().pairs(standings.stream().map(Standing::thing).toList()).forEach(pair -> rows.add(row(pair)));
        ReviewSheet.write(file, rows);
        return rows.size();
    }

    private SheetRow row(CanonicalThing thing, LinkCandidate candidate) {
        Optional<Evidence> evidence = evidence(thing);
        return new SheetRow(name(thing), candidate.target(), kind(thing), thing.name(), about(thing), article(evidence), sentence(evidence),
                candidate.name(), Stream.of(candidate.description(), candidate.features()).filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                candidate.score() == null ? "" : Demands.text(candidate.score()), candidate.reason());
    }

    private SheetRow row(Namesakes.Pair pair) {
        Optional<Evidence> evidence = evidence(pair.one());
        Optional<Evidence> others = evidence(pair.other());
        return new SheetRow(name(pair.one()), name(pair.other()), kind(pair.one()), pair.one().name(), about(pair.one()), article(evidence),
                sentence(evidence), pair.other().name(), Stream.of(about(pair.other()), article(others), sentence(others))
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining("; ")),
                "", NAMESAKE);
    }

    /** What stays the same when articles come and go: the thing of the authority files, else that of the first article. */
    private String name(CanonicalThing thing) {
        String iri = thing.method().equals(Standing.BY_AUTHORITY) ? thing.iri() : thing.locals().get(0);
        return iri.substring(store.base().length()).replaceFirst("/", ":");
    }

    private static String kind(CanonicalThing thing) {
        return thing.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String about(CanonicalThing thing) {
        return Stream.concat(thing.posts().stream(), thing.belongsTo().stream()).collect(Collectors.joining(", "));
    }

    private Optional<Evidence> evidence(CanonicalThing thing) {
        List<Evidence> all = Evidence.of(store, thing.locals().get(0));
        return all.stream().filter(evidence -> !(evidence.before() + evidence.after()).isBlank()).findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static String article(Optional<Evidence> evidence) {
        return evidence.map(found -> Stream.of(found.title(), found.date(), found.outlet(), found.source()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "))).orElse("");
    }

    private static String sentence(Optional<Evidence> evidence) {
        return evidence.map(found -> found.before() + found.words() + found.after()).orElse("");
    }
}
