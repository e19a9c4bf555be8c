package org.newsgraph.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether the words above a word are for or against what it names. */
final class Attitude {

    private static final Map<String, Word> WORDS = new HashMap<>();
    private static final Set<String> FIRST = WordClasses.of("first-person");
    private static final Set<String> BESIDE = Set.of("aux", "acomp", "attr", "neg", "advmod");

    static {
        for (Row row : Table.load("lexicon/policy-polarity.tsv").rows()) {
            WORDS.put(row.get("word"), new Word(row.oneOf(Effect.class, "effect"), row.oneOf(Shows.class, "shows")));
        }
    }

    private enum Effect {
        FOR, AGAINST, TOPIC
    }

    private enum Shows {
        YES, NO, OWN
    }

    private record Word(Effect effect, Shows shows) {}

    /**
     * What was read on the way up.
     *
     * @param opposed how many words are against it
     * @param negated how many negations stand there
     * @param topic it is only what something is about ("cooperate on")
     * @param shown a word shows that it is the speaker's attitude
     */
    record Reading(int opposed, int negated, boolean shown, boolean topic) {

        boolean isWanted() {
            return (opposed + negated) % 2 == 0;
        }

        /** Against being against, or only spoken about: too much for a rule. */
        boolean isUnclear() {
            return opposed > 1 || topic;
        }
    }

    private final Sentence sentence;
    private final @Nullable Token top;
    private final Negation negation;
    private final Clause clause;

    /** @param top the word at which to stop, itself read too; null for the root */
    Attitude(Sentence sentence, @Nullable Token top) {
        this.sentence = sentence;
        this.top = top;
        this.negation = new Negation(sentence);
        this.clause = new Clause(sentence);
    }

    Reading of(Token word) {
        int opposed = 0;
        int negated = 0;
        boolean shown = false;
        boolean topic = false;
        Token at = word;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (at.index() != word.index()) {
                topic |= isTopic(at);
                opposed += isAgainst(at) ? 1 : 0;
                shown |= shows(at, at);
            }
            Token here = at;
            opposed += (int) sentence.dependents(at, BESIDE).filter(d -> d.index() != word.index() && isAgainst(d)).count();
            shown |= sentence.dependents(at, BESIDE).anyMatch(d -> shows(d, here));
            negated += at.isVerb() && negation.of(at) ? 1 : 0;
            if (at.isRoot() || top != null && at.index() == top.index()) {
                break;
            }
            at = sentence.token(at.head());
        }
        return new Reading(opposed, negated, shown, topic && opposed == 0);
    }

    /** "rule out" before "rule". */
    private @Nullable Word word(Token token) {
        Optional<Word> withParticle = sentence.dependents(token, "prt").map(p -> WORDS.get(token.lemma() + " " + p.lemma()))
                .filter(Objects::nonNull).findFirst();
        return withParticle.orElse(WORDS.get(token.lemma()));
    }

    private boolean isAgainst(Token token) {
        Word word = word(token);
        return word != null && word.effect() == Effect.AGAINST;
    }

    private static boolean isTopic(Token token) {
        Word word = WORDS.get(token.lemma());
        return word != null && word.effect() == Effect.TOPIC && (token.relation().equals("prep") || token.isVerb());
    }

    /** Nouns such as "willingness", which are somebody's. */
    static boolean isStandpoint(Token token) {
        Word word = WORDS.get(token.lemma());
        return token.isNoun() && word != null && word.effect() == Effect.FOR;
    }

    private boolean shows(Token token, Token verb) {
        Word word = word(token);
        if (word == null) {
            return false;
        }
        return switch (word.shows()) {
            case YES -> true;
            case NO -> false;
            case OWN -> clause.subjects(verb).stream().anyMatch(s -> FIRST.contains(s.lemma()));
        };
    }
}
