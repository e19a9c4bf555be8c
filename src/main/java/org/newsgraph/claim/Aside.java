package org.newsgraph.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * What the writer adds to a matter that somebody spoke about, which is no part of it: "praised the plan, a copy of an older one",
 * "mentioned the bridge, which opened in May".
 */
final class Aside {

    private static final Set<String> LIST = Set.of("appos");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

    private Aside() {
    }

    /** The content of one stretch without an aside that ends it. */
    static List<Span> without(Sentence sentence, List<Span> content) {
        if (content.size() != 1) {
            return content;
        }
        Span whole = content.getFirst();
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (whole.contains(token.span()) && !token.relation().equals("punct")) {
                last = token.index();
            }
        }
        boolean quoted = false;
        for (int i = 1; i < last; i++) {
            Token comma = sentence.token(i - 1);
            boolean inside = whole.contains(comma.span());
            quoted |= inside && comma.tag().equals("``");
            if (inside && !quoted && comma.tag().equals(",") && isAside(sentence, i, last)) {
                return List.of(new Span(whole.start(), comma.span().start()));
            }
        }
        return content;
    }

    private static boolean isAside(Sentence sentence, int begin, int last) {
        Token first = sentence.token(begin);
        Token top = first;
        while (!top.isRoot() && top.head() >= begin) {
            top = sentence.token(top.head());
        }
        Token aside = top;
        boolean relative = top.relation().equals("relcl") && RELATIVE.contains(first.tag());
        boolean apposition = top.relation().equals("appos") && top.tag().equals("NN") && first.tag().equals("DT")
                && !sentence.token(top.head()).relation().equals("appos") && Stream.of(top, sentence.token(top.head()))
                        .flatMap(t -> sentence.dependents(t, LIST)).noneMatch(d -> d.index() > aside.index());
        int[] below = sentence.subtree(top);
        return (relative || apposition) && below[below.length - 1] >= last;
    }
}
