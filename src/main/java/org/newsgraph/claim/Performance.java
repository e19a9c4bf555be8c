package org.newsgraph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Whether the act of a reporting verb was done, was not, is still to come, or is only thinkable: by its own auxiliaries, and for an
 * infinitive or gerund by the word above it ("went on to say", "stopped short of saying", "is expected to announce").
 */
final class Performance {

    static final Performance STANDARD = new Performance();

    private static final Set<String> COULD = WordClasses.of("possibility-auxiliary");

    /** How an act stands. */
    enum Effect {
        DONE, NEGATED, PLANNED, NONE
    }

    /**
     * What was read.
     *
     * @param first the first word that tells it, where the cue begins
     */
    record Reading(Effect effect, Token first) {

        boolean happens() {
            return effect != Effect.NONE;
        }

        boolean negated() {
            return effect == Effect.NEGATED;
        }

        boolean planned() {
            return effect == Effect.PLANNED;
        }
    }

    /** The form of an infinitive that answers: "confirm". */
    private static final String ANSWER = "answer";

    private record Carrier(String form, Effect effect) {}

    private final Map<String, List<Carrier>> carriers = new HashMap<>();
    private final Set<String> answering;

    private Performance() {
        for (Row row : Table.load("lexicon/act-carriers.tsv").rows()) {
            carriers.merge(row.get("lemma"), List.of(new Carrier(row.get("form"), row.oneOf(Effect.class, "effect"))),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        answering = Table.column("lexicon/answering-verbs.tsv", "lemma");
    }

    Reading of(Sentence sentence, Token verb) {
        if (VerbForm.isInfinitive(sentence, verb)) {
            Reading carried = carried(sentence, verb, "inf").orElse(new Reading(Effect.NONE, verb));
            return carried.negated() && isSaidOfOneself(sentence, carried.first()) ? new Reading(Effect.NONE, verb) : carried;
        }
        Optional<Reading> gerund = verb.tag().equals("VBG") ? carried(sentence, verb, "ger") : Optional.empty();
        if (gerund.isPresent()) {
            return gerund.get();
        }
        boolean negated = Polarity.isNegated(sentence, verb) || isNeither(sentence, verb);
        if (Polarity.isHypothetical(sentence, verb)) {
            boolean silent = negated && !isSaidOfOneself(sentence, verb) && answering.contains(verb.lemma())
                    && sentence.dependents(verb, "aux").allMatch(a -> !a.tag().equals("MD") || COULD.contains(a.lemma()));
            return new Reading(silent ? Effect.NEGATED : Effect.NONE, verb);
        }
        return new Reading(negated ? Effect.NEGATED : Polarity.isPlanned(sentence, verb) ? Effect.PLANNED : Effect.DONE, verb);
    }

    /** "The ministry said it could not confirm …": what it said, not a second act. */
    private static boolean isSaidOfOneself(Sentence sentence, Token verb) {
        return verb.relation().equals("ccomp") && sentence.dependents(verb, "nsubj").anyMatch(Token::isPronoun);
    }

    /** Whether an infinitive is not done: "was unable to confirm …", "has failed to answer". */
    boolean fails(Sentence sentence, Token infinitive) {
        return VerbForm.isInfinitive(sentence, infinitive) && carried(sentence, infinitive, "inf").filter(Reading::negated).isPresent();
    }

    /** "neither confirmed nor denied", "neither side confirmed", "neither the board nor the union confirmed" */
    private static boolean isNeither(Sentence sentence, Token verb) {
        boolean second = verb.relation().equals("conj") && !verb.isRoot() && hasNeither(sentence, sentence.token(verb.head()));
        return second || hasNeither(sentence, verb) || sentence.dependents(verb, "nsubj").anyMatch(s -> s.is("neither")
                || hasNeither(sentence, s));
    }

    private static boolean hasNeither(Sentence sentence, Token token) {
        return sentence.dependents(token, Set.of("preconj", "det", "cc")).anyMatch(p -> p.is("neither"));
    }

    private Optional<Reading> carried(Sentence sentence, Token verb, String form) {
        if (verb.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(verb.head());
        String written = form;
        if (verb.relation().equals("pcomp") && !above.isRoot()) {
            written = above.lemma() + "-" + form;
            above = sentence.token(above.head());
            if (above.is("short") && !above.isRoot()) {
                above = sentence.token(above.head());
            }
        } else if (verb.relation().equals("advcl") && form.equals("inf")) {
            written = "purpose";
        } else if (!verb.relation().equals("xcomp") && !verb.relation().equals("ccomp")) {
            return Optional.empty();
        }
        if (sentence.dependents(verb, "aux").anyMatch(a -> a.is("have")) && form.equals("inf")) {
            written = "perfect";
        }
        if (written.equals("inf") && answering.contains(verb.lemma()) && effect(sentence, above, ANSWER).isPresent()) {
            written = ANSWER;
        }
        return effect(sentence, above, written).map(e -> reading(sentence, above(sentence, verb), e))
                .map(r -> verb.relation().equals("advcl") ? new Reading(r.effect(), verb) : r);
    }

    private static Token above(Sentence sentence, Token verb) {
        Token above = sentence.token(verb.head());
        return verb.relation().equals("pcomp") ? sentence.token(above.head()) : above;
    }

    private Optional<Effect> effect(Sentence sentence, Token above, String written) {
        boolean yet = above.is("have") && sentence.dependents(above).stream().anyMatch(d -> d.is("yet"));
        String lemma = yet ? "yet" : above.lemma();
        return carriers.getOrDefault(lemma, List.of()).stream().filter(c -> c.form().equals(written)).map(Carrier::effect).findFirst();
    }

    private static Reading reading(Sentence sentence, Token above, Effect effect) {
        boolean told = above.relation().equals("acomp") || above.is("short");
        Token first = told && !above.isRoot() ? sentence.token(above.head()) : above;
        boolean turned = Polarity.isNegated(sentence, first);
        Effect plain = effect == Effect.DONE && Polarity.isPlanned(sentence, first) ? Effect.PLANNED : effect;
        Effect read = !turned ? plain : effect == Effect.NEGATED ? Effect.DONE : Effect.NEGATED;
        return new Reading(Polarity.isHypothetical(sentence, first) ? Effect.NONE : read, first);
    }
}
