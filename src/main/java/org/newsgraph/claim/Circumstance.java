package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Where, when, why and by what means something was said of a matter, which is no part of the matter: "praised the plan in an interview",
 * "attacked the board by listing its debts", "defended it before leaving", "opposed it because it was late".
 */
final class Circumstance {

    private static final Set<String> CLAUSE = Set.of("as", "when", "while", "after", "before", "until", "once", "because", "since");
    private static final Set<String> AROUND = Set.of("before", "after", "despite");

    private Circumstance() {
    }

    /**
     * The content up to the first circumstance of the verb.
     *
     * @param matter head of what is spoken about
     */
    static List<Span> without(Sentence sentence, Token verb, Token matter, List<Span> content) {
        Optional<Token> end = sentence.dependents(verb, Set.of("prep", "advcl")).filter(d -> d.index() > matter.index())
                .filter(d -> d.relation().equals("prep") ? isCircumstance(sentence, d) : isClause(sentence, d)).findFirst()
                .map(d -> sentence.token(sentence.subtree(d)[0]));
        return end.map(e -> before(e, content)).orElse(content);
    }

    private static boolean isCircumstance(Sentence sentence, Token preposition) {
        List<Token> objects = sentence.dependents(preposition, Set.of("pobj", "pcomp")).toList();
        return objects.stream().anyMatch(o -> AROUND.contains(preposition.lemma()) || preposition.is("by") && o.tag().equals("VBG")
                || NounKinds.STANDARD.is("occasion", sentence, o));
    }

    private static boolean isClause(Sentence sentence, Token clause) {
        return sentence.dependents(clause, Set.of("mark", "advmod")).anyMatch(m -> CLAUSE.contains(m.lemma()));
    }

    private static List<Span> before(Token end, List<Span> content) {
        Span whole = content.isEmpty() ? end.span() : content.getFirst();
        boolean inside = content.size() == 1 && end.span().start() > whole.start() && end.span().start() < whole.end();
        return inside ? List.of(new Span(whole.start(), end.span().start() - 1)) : content;
    }
}
