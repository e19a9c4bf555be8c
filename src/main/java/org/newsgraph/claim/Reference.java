package org.newsgraph.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A short denial or confirmation that names no incident itself but points back to one: "denied the reports", "confirmed this". */
final class Reference {

    private static final Set<String> UNDENIABLE = CodeClasses.of("undenied");
    private static final Set<String> STATES = WordClasses.of("state-verb");
    private static final Set<String> ARGUMENTS = Set.of("dobj", "pobj", "nsubj", "nsubjpass", "attr", "ROOT", "root", "conj", "appos",
            "npadvmod");
    private static final Set<String> BACKGROUND = Set.of("relcl", "acl", "advcl");
    private static final Set<String> OWN = Set.of("acl", "ccomp", "relcl", "prep");
    /** Tokens of a content that only points back: from so many on it has something of its own to say. */
    private static final int LONGEST = 12;
    /** Sentences back to what "the reports" mean. */
    private static final int REPORTS = 12;
    /** Sentences back to what "the charge" means. */
    private static final int CHARGES = 2;
    /** Sentences back to what "this" means. */
    private static final int PRONOUNS = 1;

    private Reference() {
    }

    /** Which of the incidents is meant, rather one that somebody else has claimed; empty when the statement has content of its own, or nothing told before it fits. */
    static Optional<Integer> of(Statement statement, List<Incident> incidents, List<Statement> statements) {
        OptionalInt reach = reach(statement);
        if (reach.isEmpty() || incidents.stream().anyMatch(i -> statement.says(i.trigger().span()))) {
            return Optional.empty();
        }
        int at = statement.content().getFirst().start();
        return IntStream.range(0, incidents.size()).boxed().filter(n -> {
            Incident incident = incidents.get(n);
            int distance = statement.sentence().index() - incident.sentence().index();
            return incident.trigger().span().start() < at && distance <= reach.getAsInt() && incident.modality() == Modality.REPORTED
                    && !UNDENIABLE.contains(incident.type()) && !isState(incident.trigger());
        }).max(Comparator.comparing((Integer n) -> !BACKGROUND.contains(incidents.get(n).trigger().relation()))
                .thenComparing(n -> !incidents.get(n).stances().isEmpty()
                        || statements.stream().anyMatch(s -> s.says(incidents.get(n).trigger().span())))
                .thenComparing(Comparator.naturalOrder()));
    }

    /** "are in detention" */
    private static boolean isState(Token trigger) {
        return STATES.contains(trigger.lemma());
    }

    /** How many sentences back: news is spoken of longer than a charge, and "this" means what was just said. */
    private static OptionalInt reach(Statement statement) {
        Sentence sentence = statement.sentence();
        List<Token> inside = sentence.tokens().stream().filter(t -> statement.says(t.span())).toList();
        return inside.size() >= LONGEST
                ? OptionalInt.empty()
                : inside.stream().filter(t -> pointsBack(statement, t)).mapToInt(t -> reach(sentence, t)).max();
    }

    private static int reach(Sentence sentence, Token token) {
        return token.isNoun() ? NounKinds.STANDARD.is("news", sentence, token) ? REPORTS : CHARGES : PRONOUNS;
    }

    private static boolean pointsBack(Statement statement, Token token) {
        Sentence sentence = statement.sentence();
        return NounKinds.STANDARD.is("report", sentence, token) && ARGUMENTS.contains(token.relation())
                && !token.tag().equals("IN") && !token.tag().startsWith("W") && !token.relation().equals("det")
                && (!token.isNoun() || sentence.dependents(token, OWN).noneMatch(d -> statement.says(d.span())));
    }
}
