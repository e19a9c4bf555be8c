package org.newsgraph.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quantities;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The smallest stretch of words that says something happened: the trigger with its own arguments. */
final class Evidence {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "csubj", "dobj", "iobj", "dative", "agent", "prep", "prt",
            "aux",
            "auxpass", "neg", "advmod", "npadvmod", "tmod", "attr", "acomp", "oprd", "xcomp", "expl");
    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp", "conj", "cc", "parataxis", "relcl", "mark");

    /** What parts an aside from the word it hangs on. */
    private static final Pattern CLOSES = Pattern.compile("[,:;(]|-+");

    private final Sentence sentence;

    Evidence(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A verb with its subject, objects and adjuncts, without subordinate and joined clauses. */
    Span clause(Token verb) {
        int[] bounds = {verb.index(), verb.index()};
        for (Token dependent : sentence.dependents(verb)) {
            boolean joins = dependent.tag().equals("WRB") || dependent.index() < opening(verb);
            boolean verdict = dependent.relation().equals("ccomp") && (dependent.tag().startsWith("JJ") || dependent.isNoun());
            if (!verdict && !ARGUMENTS.contains(dependent.relation()) || joins || isClausal(dependent) || isAttribution(dependent)) {
                continue;
            }
            if (verdict) {
                widen(bounds, dependent.index());
            } else if (dependent.index() < verb.index()) {
                int[] whole = sentence.subtree(dependent);
                widen(bounds, isFarAdjunct(dependent, verb) ? verb.index() : whole[0]);
            } else {
                cover(dependent, verb, bounds);
            }
        }
        return sentence.span(bounds[0], bounds[1] + 1);
    }

    /** Where the clause begins behind its conjunction ("two days after"). */
    private int opening(Token verb) {
        return sentence.dependents(verb, "mark").filter(m -> m.index() < verb.index()).mapToInt(m -> m.index() + 1).max().orElse(0);
    }

    /** A noun with what belongs to it, and the words that count it: "a total of 40 cases of …". */
    Span phrase(Token noun) {
        Token top = noun;
        while (!top.isRoot()) {
            Token up = sentence.token(top.head());
            if (!up.is("of") || up.isRoot() || !counts(sentence.token(up.head()))) {
                break;
            }
            top = sentence.token(up.head());
        }
        int[] bounds = {sentence.subtree(top)[0], top.index()};
        for (Token dependent : sentence.dependents(top)) {
            cover(dependent, top, bounds);
        }
        int first = bounds[0];
        while (first < top.index() && sentence.token(first).relation().equals("punct")) {
            first++;
        }
        return sentence.span(first, bounds[1] + 1);
    }

    private static boolean counts(Token noun) {
        return Quantities.isPartitive(noun);
    }

    private void cover(Token token, Token above, int[] bounds) {
        if (token.relation().equals("punct") || CLAUSES.contains(token.relation()) && above.isVerb()) {
            return;
        }
        boolean aside = Set.of("relcl", "acl", "appos", "advcl", "ccomp", "parataxis").contains(token.relation()) && isAfterComma(token);
        if (aside || isClausal(token) || isAttribution(token)) {
            return;
        }
        widen(bounds, token.index());
        for (Token dependent : sentence.dependents(token)) {
            if (dependent.index() > token.index() && !dependent.relation().equals("punct")) {
                cover(dependent, token, bounds);
            }
        }
    }

    private boolean isAfterComma(Token token) {
        int first = sentence.subtree(token)[0];
        return first > 0 && CLOSES.matcher(sentence.token(first - 1).form()).matches();
    }

    /** "after being held", "by sending them back": a clause behind a preposition. */
    private boolean isClausal(Token token) {
        return token.relation().equals("prep") && sentence.dependents(token).stream()
                .anyMatch(d -> d.relation().equals("pcomp") && d.isVerb());
    }

    private boolean isAttribution(Token token) {
        return token.relation().equals("prep") && token.is("accord");
    }

    /** A comma parts an opening adjunct such as "meanwhile" or "at a hearing" from the subject. */
    private boolean isFarAdjunct(Token dependent, Token verb) {
        if (!dependent.relation().equals("prep") && !dependent.relation().equals("advmod") || !sentence.has(verb, "nsubj")
                && !sentence.has(verb, "nsubjpass")) {
            return false;
        }
        int[] whole = sentence.subtree(dependent);
        int after = whole[whole.length - 1] + 1;
        return after < verb.index() && sentence.token(after).form().equals(",") && !isTimeOrPlace(dependent);
    }

    private boolean isTimeOrPlace(Token dependent) {
        return sentence.dependents(dependent).stream().anyMatch(d -> Set.of("DATE", "TIME", "GPE", "LOC").contains(d.entityClass()));
    }

    private static void widen(int[] bounds, int index) {
        bounds[0] = Math.min(bounds[0], index);
        bounds[1] = Math.max(bounds[1], index);
    }
}
