package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who is said to be behind an event that a noun names: "blamed the raid on smugglers", "blamed smugglers for the raid". */
final class Blame {

    private static final String OBJECT = "obj";
    private static final Map<String, List<Frame>> FRAMES = new HashMap<>();

    static {
        for (Row row : Table.load("lexicon/blaming-verbs.tsv").rows()) {
            FRAMES.computeIfAbsent(row.get("lemma"), l -> new ArrayList<>()).add(new Frame(row.get("event"), row.get("culprit")));
        }
    }

    /** Where event and culprit stand: as the object, or behind a preposition. */
    private record Frame(String event, String culprit) {}

    private Blame() {
    }

    /** Whoever is blamed; empty when the noun stands in no such frame. */
    static Optional<Token> culprit(Sentence sentence, Token event) {
        if (event.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(event.head());
        boolean behind = event.relation().equals("pobj") && !above.isRoot();
        Token verb = behind ? sentence.token(above.head()) : above;
        String place = behind ? above.lemma() : isObject(sentence, verb, event) ? OBJECT : "";
        return FRAMES.getOrDefault(verb.lemma(), List.of()).stream().filter(f -> verb.isVerb() && f.event().equals(place))
                .flatMap(f -> standing(sentence, verb, event, f.culprit()).stream()).findFirst();
    }

    private static boolean isObject(Sentence sentence, Token verb, Token noun) {
        return noun.relation().equals("nsubjpass") || noun.relation().equals("dobj") && !sentence.has(verb, "nsubjpass");
    }

    /** The parser may hang the preposition on the noun before it; the last one counts. */
    private static Optional<Token> standing(Sentence sentence, Token verb, Token event, String place) {
        return place.equals(OBJECT)
                ? sentence.dependents(verb, Set.of("dobj", "nsubjpass")).filter(o -> isObject(sentence, verb, o)).findFirst()
                : Stream.concat(sentence.dependents(event, "prep"), sentence.dependents(verb, Set.of("prep", "dative")))
                        .filter(p -> p.is(place)).flatMap(p -> sentence.dependents(p, "pobj")).reduce((first, last) -> last);
    }
}
