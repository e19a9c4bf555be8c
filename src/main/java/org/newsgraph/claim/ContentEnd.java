package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** How far the words that were said go on behind the clause in which the parser put them. */
final class ContentEnd {

    private static final Set<String> LOOSE = Set.of("prep", "advcl", "npadvmod", "advmod", "dep", "conj", "cc", "punct");
    private static final Set<String> SUBORDINATE = Set.of("relcl", "acl", "advcl", "csubj", "nsubj", "pcomp");

    private ContentEnd() {
    }

    /** Whether the word right behind belongs to the content, too. */
    static boolean goesOn(Sentence sentence, Token cue, Token clause, int at) {
        return isLooseEnd(sentence, cue, at) || isTornOff(sentence, cue, clause, at);
    }

    /** The end with further clauses that a conjunction joins or a colon adds. */
    static int withFurtherClauses(Sentence sentence, Token clause, int end) {
        return withExplanation(sentence, clause, withJoinedClauses(sentence, end));
    }

    /** Words behind the clause that the parser hung on the cue although they go on without a comma. */
    private static boolean isLooseEnd(Sentence sentence, Token cue, int at) {
        Token token = sentence.token(at);
        if (isTime(sentence, token) || token.tag().equals(",") || token.tag().equals(".") || token.tag().equals(":")
                || token.tag().equals("''")) {
            return false;
        }
        Token top = token;
        while (!top.isRoot() && top.head() != cue.index() && top.head() >= at) {
            top = sentence.token(top.head());
        }
        if (top.isRoot() || top.head() > at) {
            return false;
        }
        return !joinsVerbs(sentence, top)
                && (top.head() != cue.index()
                        || LOOSE.contains(top.relation()) && !top.relation().equals("cc") && !top.relation().equals("conj"));
    }

    /** "spoke of his faith and urged them to go": a conjunction between the verb above the cue and another one. */
    private static boolean joinsVerbs(Sentence sentence, Token conjunction) {
        Token first = sentence.token(conjunction.head());
        return conjunction.relation().equals("cc") && first.isVerb() && first.index() < conjunction.index()
                && sentence.dependents(first, "conj").filter(c -> c.index() > conjunction.index()).findFirst()
                        .filter(c -> c.tag().equals(first.tag()) || c.isTensed() || hasAuxiliary(sentence, c)).isPresent();
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb) {
        return verb.isVerb() && !sentence.has(verb, "nsubj")
                && sentence.dependents(verb, "aux").anyMatch(a -> !a.tag().equals("TO"));
    }

    /** A word that goes on without a comma or conjunction where the parser ended the clause too early. */
    private static boolean isTornOff(Sentence sentence, Token cue, Token clause, int at) {
        Token token = sentence.token(at);
        boolean goesOn = token.isVerb() || clause.isVerb() && (token.isNoun() && !token.isTime() || token.tag().equals("TO"));
        boolean closed = at == 0 || Content.CLOSING.contains(sentence.token(at - 1).tag());
        return goesOn && !closed && !isSubordinate(sentence, cue);
    }

    private static boolean isSubordinate(Sentence sentence, Token cue) {
        for (Token at = cue; !at.isRoot(); at = sentence.token(at.head())) {
            if (SUBORDINATE.contains(at.relation())) {
                return true;
            }
        }
        return false;
    }

    /** "said it failed for one reason: nobody had asked them": what a colon adds to a clause is said with it. */
    private static int withExplanation(Sentence sentence, Token clause, int end) {
        boolean colon = clause.relation().equals("ccomp") && end + 1 < sentence.size() && sentence.token(end).form().equals(":")
                && !sentence.token(end + 1).tag().equals("``");
        return colon ? sentence.size() : end;
    }

    /** Further clauses with "and that …", ", but that …". */
    private static int withJoinedClauses(Sentence sentence, int from) {
        int end = from;
        int that = joined(sentence, end);
        while (that > 0) {
            int[] clause = sentence.subtree(sentence.token(sentence.token(that).head()));
            end = Math.max(that + 1, clause[clause.length - 1] + 1);
            that = joined(sentence, end);
        }
        return end;
    }

    /** Place of the "that" behind a conjunction here, or -1. */
    private static int joined(Sentence sentence, int end) {
        int at = end < sentence.size() && sentence.token(end).tag().equals(",") ? end + 1 : end;
        boolean found = at + 1 < sentence.size() && sentence.token(at).tag().equals("CC") && sentence.token(at + 1).is("that")
                && sentence.token(at + 1).relation().equals("mark");
        return found ? at + 1 : -1;
    }

    /** "on Sunday", "last week": when it was said, not what. */
    private static boolean isTime(Sentence sentence, Token token) {
        return token.isTime()
                || token.relation().equals("prep") && sentence.dependents(token, "pobj").anyMatch(Token::isTime);
    }
}
