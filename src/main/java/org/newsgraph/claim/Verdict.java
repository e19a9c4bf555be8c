package org.newsgraph.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody says of reports of an incident: "reports that they were released appeared to be true", "… were baseless". */
final class Verdict {

    private static final Map<String, Stance> WORDS = new HashMap<>();

    static {
        for (Row row : Table.load("lexicon/verdicts.tsv").rows()) {
            WORDS.put(row.get("word"), row.oneOf(Stance.class, "stance"));
        }
    }

    private Verdict() {
    }

    /** A verdict word behind the incident, with a word for a report before it, both inside the statement. */
    static Optional<Stance> on(Incident incident, Statement statement) {
        Sentence sentence = incident.sentence();
        int at = incident.trigger().index();
        boolean report = sentence.tokens().subList(0, at).stream()
                .anyMatch(t -> statement.says(t.span()) && !t.isPronoun() && NounKinds.STANDARD.is("report", sentence, t)
                        && !t.tag().equals("IN"));
        if (!report) {
            return Optional.empty();
        }
        return sentence.tokens().subList(at, sentence.size()).stream().filter(t -> t.relation().equals("acomp") && statement.says(t.span()))
                .map(t -> Optional.ofNullable(WORDS.get(t.lemma())).map(s -> isDenied(sentence, t) ? opposite(s) : s))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isDenied(Sentence sentence, Token adjective) {
        return !adjective.isRoot() && new Negation(sentence).of(sentence.token(adjective.head()));
    }

    private static Stance opposite(Stance stance) {
        return stance == Stance.CONFIRMS ? Stance.DENIES : Stance.DOUBTS;
    }
}
