package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** How many a noun phrase counts. */
public final class Quantities {

    /** How deep counts are looked for within counts: "a group of two of the nine". */
    private static final int DEEPEST = 4;
    private static final Set<String> INSIDE = Set.of("nmod", "num", "nummod", "compound", "det", "amod", "advmod", "qmod");

    private Quantities() {
    }

    /**
     * The count of a noun phrase: "nine men", "more than 2,000 people", "a group of nine", "two of the men", "a couple".
     *
     * @param head the token that governs the phrase
     */
    public static Optional<Quantity> of(Sentence sentence, Token head) {
        return of(sentence, head, 0);
    }

    private static Optional<Quantity> of(Sentence sentence, Token head, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Quantity> own = isShare(head) ? NumberReader.share(sentence, head) : NumberReader.at(sentence, head);
        if (own.isPresent() || isShare(head)) {
            return own;
        }
        Optional<Quantity> last = Optional.empty();
        for (Token dependent : sentence.dependents(head)) {
            if (dependent.index() < head.index() && INSIDE.contains(dependent.relation())) {
                Optional<Quantity> here = NumberReader.at(sentence, dependent);
                last = here.isPresent() ? here : last;
            }
        }
        if (last.isPresent()) {
            return last;
        }
        return partitive(sentence, head, depth).or(() -> set(head)).or(() -> listed(sentence, head, depth));
    }

    /** "a total of 35 defectors", "hundreds of people" when "hundreds" hangs elsewhere. */
    private static Optional<Quantity> partitive(Sentence sentence, Token head, int depth) {
        if (!NumberWords.STANDARD.isOf("partitive", head)) {
            return Optional.empty();
        }
        return sentence.dependents(head, "prep").filter(p -> p.is("of")).flatMap(p -> sentence.dependents(p, "pobj"))
                .map(o -> of(sentence, o, depth + 1)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Quantity> set(Token head) {
        boolean plural = head.tag().equals("NNS");
        return NumberWords.STANDARD.read("set", head.form())
                .filter(v -> !plural || head.form().equals(head.lemma()) || head.form().endsWith("s"))
                .map(Long::valueOf).map(n -> new Quantity(n, n, head.form(), head.span()));
    }

    /** "the defectors -- seven men and two women --": the sum of an apposition all of whose parts are counted. */
    private static Optional<Quantity> listed(Sentence sentence, Token head, int depth) {
        return sentence.dependents(head, "appos").filter(a -> a.tag().equals("NNS") && head.tag().startsWith("NN")
                && !head.tag().equals("NN")).map(a -> sum(sentence, a, depth)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Quantity> sum(Sentence sentence, Token first, int depth) {
        List<Token> parts = Coordination.of(sentence, first);
        long min = 0;
        @Nullable
        Long max = 0L;
        Span span = null;
        for (Token part : parts) {
            Optional<Quantity> count = of(sentence, part, depth + 1);
            if (count.isEmpty() || count.get().min() == null) {
                return Optional.empty();
            }
            Long least = count.get().min();
            Long most = count.get().max();
            min += least == null ? 0 : least;
            max = max == null || most == null ? null : Long.valueOf(max + most);
            Span here = count.get().span().union(part.span());
            span = span == null ? here : span.union(here);
        }
        return span == null ? Optional.empty() : Optional.of(new Quantity(min, max, text(sentence, span), span));
    }

    /** Whether a noun only says that what follows "of" is many or few: "total", "group", "hundreds", "percent". */
    public static boolean isPartitive(Token token) {
        return NumberWords.STANDARD.isOf("partitive", token) || NumberWords.STANDARD.isOf("plural", token) || isShare(token);
    }

    /** Whether a word makes the number before it a part of a whole: "percent". */
    public static boolean isShare(Token token) {
        return NumberWords.STANDARD.isOf("share", token);
    }

    /** Whether a word qualifies a number ("about", "around"). */
    public static boolean isQualifier(Token token) {
        return NumberWords.STANDARD.qualifiers().stream().anyMatch(q -> q.words().equals(List.of(token.lemma())));
    }

    static String text(Sentence sentence, Span span) {
        StringBuilder text = new StringBuilder();
        int at = span.start();
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                text.append(!text.isEmpty() && token.span().start() > at ? " " : "").append(token.form());
                at = token.span().end();
            }
        }
        return text.toString();
    }
}
