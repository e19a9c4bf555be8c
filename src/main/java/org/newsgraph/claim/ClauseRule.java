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

    private static final Set<String> WITH_CLAUSE = Set.of("nsubj", "nsubjpass", "mark", "aux", "auxpass", "expl");

    ClauseRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        if (!cue.allows("that") && !cue.allows("quote") && !cue.allows("whether")) {
            return Optional.empty();
        }
        Optional<Token> clause = clause(sentence, verb).filter(c -> !c.relation().equals("xcomp") || isPlain(cue))
                .or(() -> cue.allows("that") ? behindAnotherNoun(sentence, verb, cue) : Optional.empty());
        if (clause.isEmpty() && isInserted(sentence, verb)) {
            clause = Optional.of(sentence.token(verb.head()));
        }
        if (clause.isEmpty() || isJudgement(sentence, clause.get())) {
            return Optional.empty();
        }
        List<Span> content = contents.ofClause(sentence, verb, clause.get());
        return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(clause.get(), content, null));
    }

    /** Of a clause in front of a colon and one behind the verb, the second. */
    private static Optional<Token> clause(Sentence sentence, Token verb) {
        List<Token> clauses = sentence.dependents(verb, "ccomp").filter(c -> !VerbForm.isInfinitive(sentence, c))
                .filter(c -> !isRelative(sentence, c) && !isOfAddressee(sentence, verb, c)).toList();
        boolean several = clauses.size() > 1 && clauses.get(0).index() < verb.index();
        if (several && isBehindRelative(sentence, verb, clauses.get(0)) && clauses.get(1).index() > verb.index()) {
            return Optional.of(clauses.get(1));
        }
        boolean apart = several && sentence.tokens().subList(clauses.get(0).index(), verb.index()).stream()
                .anyMatch(t -> t.form().equals(":") || t.form().equals(";"));
        return clauses.isEmpty() ? bare(sentence, verb) : Optional.of(clauses.get(apart ? 1 : 0));
    }

    /** "The board, whose members saw it, said …": the parser may take the relative clause for what is said. */
    private static boolean isBehindRelative(Sentence sentence, Token verb, Token clause) {
        return clause.index() > 1 && sentence.token(verb.index() - 1).tag().equals(",")
                && sentence.tokens().subList(1, clause.index()).stream()
                        .anyMatch(t -> t.tag().equals("WP$") && sentence.token(t.index() - 1).tag().equals(","));
    }

    /** "agreed on a plan, under which …" */
    private static boolean isRelative(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "prep").filter(p -> p.index() > 0 && p.index() < clause.index())
                .filter(p -> sentence.token(p.index() - 1).tag().equals(","))
                .flatMap(p -> sentence.dependents(p, "pobj")).anyMatch(o -> o.tag().equals("WDT"));
    }

    /** "told supporters gathered in the square": a participle that only says which supporters. */
    private static boolean isOfAddressee(Sentence sentence, Token verb, Token clause) {
        Token before = sentence.token(Math.max(0, clause.index() - 1));
        return (clause.tag().equals("VBD") || clause.tag().equals("VBN")) && before.relation().equals("dobj")
                && before.head() == verb.index() && sentence.dependents(clause, WITH_CLAUSE).findAny().isEmpty();
    }

    /** "said seeing them was a relief", "said any delay would cost lives": the parser may take the clause for one without a subject. */
    private static Optional<Token> bare(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "xcomp")
                .filter(c -> c.index() > verb.index() && (c.tag().equals("VB") || c.tag().equals("VBG"))
                        && !VerbForm.isInfinitive(sentence, c))
                .findFirst();
    }

    /** "said in a statement that …", "told the radio that …": the parser may hang the clause on the noun before it. */
    private static Optional<Token> behindAnotherNoun(Sentence sentence, Token verb, Cue cue) {
        for (int i = verb.index() + 2; i < sentence.size(); i++) {
            Token that = sentence.token(i);
            Token before = sentence.token(i - 1);
            if (that.is("that") && !that.isRoot() && before.isNoun() && sentence.dominates(verb, that)) {
                Token clause = sentence.token(that.head());
                boolean modifies = clause.isVerb() && (clause.relation().equals("acl") || clause.relation().equals("relcl"));
                boolean reported = before.relation().equals("dobj") && !cue.addressee().contains("obj");
                return modifies && !reported && !that.relation().equals("nsubj") ? Optional.of(clause) : Optional.empty();
            }
            if (before.tag().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "find it hard to sell": a judgement of one's own doing, no clause. */
    private static boolean isJudgement(Sentence sentence, Token clause) {
        boolean adjective = clause.tag().startsWith("JJ");
        return (adjective || clause.tag().equals("VB")) && clause.index() > 1
                && sentence.dependents(clause, Set.of("nsubj")).anyMatch(s -> s.is("it"))
                && (adjective ? clause : sentence.token(clause.index() - 2)).tag().startsWith("JJ")
                && sentence.dependents(clause, Set.of("aux", "cop", "mark")).allMatch(a -> a.tag().equals("TO"));
    }

    /** A verb that takes clauses but neither gerunds nor infinitives: only such a one has no other reading. */
    private static boolean isPlain(Cue cue) {
        return cue.allows("that") && !cue.attitude() && !cue.allows("ger") && !cue.allows("inf-object");
    }

    private static boolean isInserted(Sentence sentence, Token verb) {
        return verb.relation().equals("parataxis") && sentence.token(verb.head()).isVerb();
    }

    @Override
    String name() {
        return "clause";
    }
}
