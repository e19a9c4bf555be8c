package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A finite clause, before, behind or around its verb: "X said that …", "…, X said", "…, X said, …", "cannot confirm whether …".
 */
final class ClauseRule extends VerbCueRule {

    ClauseRule(CueLexicon cues) {
        super(cues);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        if (!cue.allows("that") && !cue.allows("quote") && !cue.allows("whether")) {
            return Optional.empty();
        }
        Optional<Token> clause = sentence.dependents(verb, Set.of("ccomp")).filter(c -> !isInfinitive(sentence, c)).findFirst();
        if (clause.isEmpty() && isInserted(sentence, verb)) {
            clause = Optional.of(sentence.token(verb.head()));
        }
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        List<Span> content = contents.ofClause(sentence, verb, clause.get());
        return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(clause.get(), content, null));
    }

    private static boolean isInserted(Sentence sentence, Token verb) {
        return verb.relation().equals("parataxis") && sentence.token(verb.head()).isVerb();
    }

    private static boolean isInfinitive(Sentence sentence, Token clause) {
        return sentence.dependents(clause, Set.of("aux")).anyMatch(a -> a.tag().equals("TO"));
    }

    @Override
    String name() {
        return "clause";
    }
}
