package org.newsgraph.mention;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Noun phrases without a name that can act or speak: "a senior official", "nine stranded fishermen", "the ministry". */
final class Nominals {

    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "pobj", "dobj", "appos", "conj");
    private static final Set<String> OFFICES = WordClasses.of("body-of-matter");
    private final ActorNouns nouns;

    Nominals(ActorNouns nouns) {
        this.nouns = nouns;
    }

    Optional<Mention> at(Sentence sentence, Token token) {
        boolean group = token.tag().equals("NNPS") && token.entityClass().equals("NORP");
        if (!token.isNoun() && !hyphenated(sentence, token) || modifies(sentence, token) || nouns.kind(token).isEmpty() && !group) {
            return Optional.empty();
        }
        int core = Phrases.coreBegin(sentence, token);
        int end = OFFICES.contains(token.lemma()) ? Phrases.officeEnd(sentence, token) : token.index() + 1;
        return Optional.of(new Mention(sentence, token, Mention.Kind.NOMINAL, sentence.span(core, end),
                sentence.span(Phrases.phraseBegin(sentence, token, core), Phrases.phraseEnd(sentence, token, end))));
    }

    /** "general" in "secretary-general". */
    private static boolean hyphenated(Sentence sentence, Token token) {
        return token.index() > 1 && sentence.token(token.index() - 1).tag().equals("HYPH")
                && sentence.token(token.index() - 2).isNoun() && !token.isVerb()
                && ARGUMENTS.contains(token.relation());
    }

    /** "police" in "police officer": a part of another noun's name. */
    private static boolean modifies(Sentence sentence, Token token) {
        return !token.isRoot() && MODIFIERS.contains(token.relation()) && token.head() > token.index()
                && (sentence.token(token.head()).isNoun() || hyphenated(sentence, sentence.token(token.head())));
    }
}
