package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Where, when, why and by what means something was said of a matter, which is no part of the matter: "praised the plan in an interview",
 * "attacked the board by listing its debts", "defended it before leaving", "opposed it because it was late".
 */
final class Circumstance {

    private static final Set<String> CLAUSE = WordClasses.of("circumstance-conjunction");
    private static final Set<String> PAST = WordClasses.of("anterior-conjunction");
    private static final Set<String> AROUND = WordClasses.of("circumstance-preposition");

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
        return end.map(e -> before(sentence, e, content)).orElse(content);
    }

    /**
     * "asked them to go home after the roof fell": what had happened already when something was asked for is no part of it.
     *
     * @param wanted head of the infinitive
     */
    static List<Span> withoutPast(Sentence sentence, Token wanted, List<Span> content) {
        Optional<Token> end = sentence.dependents(wanted, "advcl").filter(d -> d.index() > wanted.index())
                .filter(d -> sentence.dependents(d, Set.of("mark", "advmod")).anyMatch(m -> PAST.contains(m.lemma())))
                .filter(d -> d.tag().equals("VBD") || sentence.dependents(d, Set.of("aux", "auxpass")).anyMatch(a -> a.tag().equals("VBD")))
                .findFirst().map(d -> sentence.token(sentence.subtree(d)[0]));
        return end.map(e -> before(sentence, e, content)).orElse(content);
    }

    private static boolean isCircumstance(Sentence sentence, Token preposition) {
        List<Token> objects = sentence.dependents(preposition, Set.of("pobj", "pcomp")).toList();
        return objects.stream().anyMatch(o -> AROUND.contains(preposition.lemma()) || preposition.is("by") && o.tag().equals("VBG")
                || NounKinds.STANDARD.is("occasion", sentence, o));
    }

    private static boolean isClause(Sentence sentence, Token clause) {
        return sentence.dependents(clause, Set.of("mark", "advmod")).anyMatch(m -> CLAUSE.contains(m.lemma()));
    }

    private static List<Span> before(Sentence sentence, Token end, List<Span> content) {
        int last = end.index();
        while (last > 1 && sentence.token(last - 1).relation().equals("punct")) {
            last--;
        }
        Span whole = content.isEmpty() ? end.span() : content.getFirst();
        int close = sentence.token(last - 1).span().end();
        return content.size() == 1 && close > whole.start() && end.span().start() < whole.end()
                ? List.of(new Span(whole.start(), close))
                : content;
    }
}
