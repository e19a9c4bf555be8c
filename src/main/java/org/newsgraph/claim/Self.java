package org.newsgraph.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether a verb inside the content is said of the speaker: "we", "our government", in indirect speech also "he" or the speaker's state. */
final class Self {

    private static final Set<String> FIRST = WordClasses.of("first-person");
    private static final Set<String> FIRST_POSSESSIVE = WordClasses.of("first-person-possessive");
    /** Pronouns that can take up the speaker in indirect speech, with what the speaker's noun must be. */
    private static final Map<String, Predicate<Token>> THIRD = Map.of("he", Self::canBeOne, "she", Self::canBeOne, "it",
            t -> !t.entityClass().equals("PERSON") && !isPlural(t) && (!t.isPronoun() || t.is("it")),
            "they", t -> isPlural(t) || t.is("they") || t.tag().equals("NN") || t.entityClass().equals("ORG"));
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    /** How many joined or controlled verbs share a subject. */
    private static final int DEPTH = 6;

    private final Identity identity;
    private final boolean indirect;

    Self(Identity identity, boolean indirect) {
        this.identity = identity;
        this.indirect = indirect;
    }

    /** Of whom something is said. */
    enum Subject {
        SPEAKER, SPEAKERS_STATE, OTHER
    }

    /** @param draft whose content holds the verb */
    Subject subject(Sentence sentence, Token verb, Draft draft) {
        Token at = verb;
        for (int steps = 0; steps < DEPTH; steps++) {
            boolean own = sentence.dependents(at, SUBJECTS).findFirst().isPresent();
            if (own || at.isRoot() || !at.relation().equals("conj") && !at.relation().equals("xcomp")) {
                break;
            }
            at = sentence.token(at.head());
        }
        return sentence.dependents(at, SUBJECTS).findFirst().map(s -> means(sentence, s, draft)).orElse(Subject.OTHER);
    }

    static boolean isFirst(Sentence sentence, Token subject) {
        return FIRST.contains(word(subject))
                || sentence.dependents(subject, "poss").anyMatch(p -> FIRST_POSSESSIVE.contains(word(p)));
    }

    private Subject means(Sentence sentence, Token subject, Draft draft) {
        if (isFirst(sentence, subject)) {
            return Subject.SPEAKER;
        }
        Predicate<Token> third = THIRD.get(word(subject));
        for (Party speaker : draft.speakers()) {
            if (third != null && indirect && third.test(speaker.head())) {
                return Subject.SPEAKER;
            }
            if (third == null && identity.isOwn(new Party(sentence, subject), speaker)) {
                return Subject.SPEAKERS_STATE;
            }
        }
        return Subject.OTHER;
    }

    private static boolean canBeOne(Token speaker) {
        return !isPlural(speaker) && !speaker.entityClass().equals("ORG") && !speaker.entityClass().equals("GPE") && !speaker.is("it")
                && !speaker.is("they");
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
