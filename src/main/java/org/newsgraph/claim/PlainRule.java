package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "X said …" whose clause the parser took for something else: what follows the verb, from "that" on where there is one. */
final class PlainRule extends VerbCueRule {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "dobj", "oprd");
    /** Tokens behind the verb: fewer are no clause. */
    private static final int SHORTEST_CONTENT = 4;

    PlainRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        boolean open = cue.allows("that") && !cue.allows("obj") && !cue.allows("obj-noun") && !cue.attitude() && !verb.tag().equals("VBG")
                && !verb.relation().equals("parataxis") && sentence.dependents(verb, CLAUSES).findAny().isEmpty();
        int begin = verb.index() + 1;
        boolean inverted = sentence.dependents(verb, "nsubj").anyMatch(s -> s.index() > verb.index());
        if (!open || inverted || begin >= sentence.size()) {
            return Optional.empty();
        }
        int that = that(sentence, begin);
        if (closes(sentence.token(begin)) && (that < 0 || !sentence.token(that - 1).tag().equals(","))) {
            return Optional.empty();
        }
        begin = that < 0 ? begin : that;
        int end = begin;
        boolean clause = false;
        while (end < sentence.size() && !sentence.token(end).tag().equals(".") && !isStop(sentence.token(end))
                && Charge.at(sentence, end, cues).isEmpty() && !goesOn(sentence, verb, sentence.token(end))) {
            clause |= sentence.token(end).isVerb();
            end++;
        }
        while (end > begin && sentence.token(end - 1).tag().equals(",")) {
            end--;
        }
        Span content = end - begin < SHORTEST_CONTENT ? null : sentence.span(begin, end);
        boolean opens = begin == verb.index() + 1 || sentence.token(begin).relation().equals("mark");
        return clause && opens && content != null ? Optional.of(new Complement(null, List.of(content), null)) : Optional.empty();
    }

    /** "did not say which, and he refused to …": a clause joined to the verb itself. */
    private static boolean goesOn(Sentence sentence, Token verb, Token conjunction) {
        return conjunction.tag().equals("CC") && conjunction.head() == verb.index()
                && sentence.dependents(verb, "conj").anyMatch(c -> c.index() > conjunction.index() && sentence.has(c, "nsubj"));
    }

    /** "said on the radio, which …, that …": the next conjunction; -1 when there is none. */
    private static int that(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).is("that") && sentence.token(i).tag().equals("IN")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStop(Token token) {
        return token.form().equals(":") || token.form().equals(";");
    }

    private static boolean closes(Token token) {
        return switch (token.tag()) {
            case ",", ".", ":", "``", "''", "-RRB-", "CC" -> true;
            default -> token.tag().equals("IN") && !token.is("that");
        };
    }

    @Override
    String name() {
        return "plain";
    }

    @Override
    double confidence() {
        return 0.6;
    }
}
