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
    private static final int SHORTEST_CONTENT = 4;

    PlainRule(CueLexicon cues) {
        super(cues);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        boolean open = cue.allows("that") && !cue.allows("obj") && !cue.allows("obj-noun") && !cue.attitude() && !verb.tag().equals("VBG")
                && !verb.relation().equals("parataxis") && sentence.dependents(verb, CLAUSES).findAny().isEmpty();
        int begin = verb.index() + 1;
        boolean inverted = sentence.dependents(verb, Set.of("nsubj")).anyMatch(s -> s.index() > verb.index());
        if (!open || inverted || begin >= sentence.size() || closes(sentence.token(begin))) {
            return Optional.empty();
        }
        for (int i = begin; i < sentence.size(); i++) {
            if (sentence.token(i).is("that") && sentence.token(i).tag().equals("IN")) {
                begin = i;
                break;
            }
        }
        int end = begin;
        boolean clause = false;
        while (end < sentence.size() && !sentence.token(end).tag().equals(".") && !sentence.token(end).tag().equals(":")) {
            clause |= sentence.token(end).isVerb();
            end++;
        }
        Span content = end - begin < SHORTEST_CONTENT ? null : sentence.span(begin, end);
        boolean opens = begin == verb.index() + 1 || sentence.token(begin).relation().equals("mark");
        return clause && opens && content != null ? Optional.of(new Complement(null, List.of(content), null)) : Optional.empty();
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
