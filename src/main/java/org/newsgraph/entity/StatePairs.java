package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "the two countries", "both governments": the two states told of just before, when there are two and no more. */
final class StatePairs {

    /** Sentences back in which two states are looked for before the whole text so far is; set by hand. */
    private static final int NEAR = 2;
    private static final Set<String> NOUNS = WordClasses.of("state-pair-noun");
    private static final Set<String> TWO = WordClasses.of("pair");

    private StatePairs() {
    }

    static void resolve(Cast cast) {
        for (Sentence sentence : cast.document.sentences()) {
            sentence.tokens().stream().filter(token -> isPair(sentence, token)).forEach(token -> {
                List<Referent> states = before(cast, sentence, token);
                if (states.size() == 2) {
                    states.forEach(state -> state.acts = true);
                    cast.members.putIfAbsent(new Party(sentence, token), states);
                }
            });
        }
    }

    /** Nothing but "the two" or "both" before it: "two other countries" are not those. */
    private static boolean isPair(Sentence sentence, Token token) {
        if (!token.tag().equals("NNS") || !NOUNS.contains(token.lemma())) {
            return false;
        }
        List<Token> words = sentence.dependents(token).stream().filter(d -> d.index() < token.index()).toList();
        return words.stream().allMatch(d -> d.is("the") || isTwo(d)) && words.stream().anyMatch(d -> isTwo(d))
                && words.stream().anyMatch(d -> d.is("the") || d.is("both"))
                && sentence.dependents(token, "prep").noneMatch(p -> p.is("of"));
    }

    private static boolean isTwo(Token token) {
        return TWO.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static List<Referent> before(Cast cast, Sentence sentence, Token token) {
        for (int back = 0; back <= NEAR + 1; back++) {
            int from = back > NEAR ? 0 : sentence.index() - back;
            Predicate<Mention> near = m -> m.sentence().index() >= from && (m.sentence().index() < sentence.index()
                    || m.sentence().index() == sentence.index() && m.head().index() < token.index());
            List<Referent> named = states(cast, near.and(m -> m.kind() == Mention.Kind.PLACE));
            if (named.size() == 2) {
                return named;
            }
            List<Referent> all = states(cast, near);
            if (all.size() > 1) {
                return all;
            }
        }
        return List.of();
    }

    private static List<Referent> states(Cast cast, Predicate<Mention> wanted) {
        List<Referent> found = new ArrayList<>();
        cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.NATIONALITY).filter(wanted)
                .filter(Resolver::inBody).flatMap(m -> cast.meaning(m).stream())
                .filter(r -> r.type == ActorType.State && !found.contains(r)).forEach(found::add);
        return found;
    }
}
