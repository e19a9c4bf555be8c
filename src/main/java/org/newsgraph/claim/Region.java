package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Stretches of a sentence in which concepts are looked for. */
final class Region {

    private static final Set<String> OTHER_CLAUSES = Set.of("conj", "parataxis", "relcl");

    private Region() {
    }

    /** A verb's clause with what is subordinate to it, without clauses joined to it. */
    static List<Token> clause(Sentence sentence, Token verb) {
        List<Token> region = new ArrayList<>();
        add(sentence, verb, verb, region);
        region.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return region;
    }

    private static void add(Sentence sentence, Token token, Token top, List<Token> region) {
        region.add(token);
        for (Token dependent : sentence.dependents(token)) {
            boolean other = OTHER_CLAUSES.contains(dependent.relation()) && dependent.isVerb()
                    && (token.equals(top) || dependent.relation().equals("relcl") && isAside(sentence, dependent));
            if (!other) {
                add(sentence, dependent, top, region);
            }
        }
    }

    private static boolean isAside(Sentence sentence, Token relative) {
        int first = sentence.subtree(relative)[0];
        return first > 0 && sentence.token(first - 1).form().equals(",");
    }

    /** The tokens inside spans. */
    static List<Token> inside(Sentence sentence, List<Span> spans) {
        return spans.stream().noneMatch(sentence.span()::overlaps)
                ? List.of()
                : sentence.tokens().stream().filter(t -> spans.stream().anyMatch(s -> s.contains(t.span()))).toList();
    }

    /** The span of tokens without the words that only join it to what is around ("to", "that") and without punctuation at its ends. */
    static Span trimmed(Sentence sentence, List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to - 1 && (tokens.get(from).relation().equals("punct") || tokens.get(from).tag().equals("TO")
                || tokens.get(from).relation().equals("mark") || from == 0 && tokens.get(from).relation().equals("prep")
                        && tokens.get(from).index() == tokens.getFirst().index() && tokens.get(from).tag().equals("IN"))) {
            from++;
        }
        while (to > from + 1 && (tokens.get(to - 1).relation().equals("punct") || tokens.get(to - 1).tag().equals("CC"))) {
            to--;
        }
        return sentence.span(tokens.get(from).index(), tokens.get(to - 1).index() + 1);
    }
}
