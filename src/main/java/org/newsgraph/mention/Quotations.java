package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;

/** The quotations of an article, in order. */
public final class Quotations {

    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final String SINGLE = "'\u2018\u2019\u201A\u201B";
    private static final String ENDS_UTTERANCE = ",.?!\u2026;";
    /** Words of an utterance that does not show itself as one by its end; twice as many are one whatever they look like. */
    private static final int FEWEST_WORDS = 4;

    private final List<Quotation> all;

    private Quotations(List<Quotation> all) {
        this.all = List.copyOf(all);
    }

    /** Finds all quotations, in straight and typographic, double and single marks. */
    public static Quotations of(Article article) {
        List<Quotation> found = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            @Nullable
            String next = i + 1 < blocks.size() && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH ? blocks.get(i + 1).text() : null;
            scan(blocks.get(i), i, next == null || next.isEmpty() ? ' ' : next.charAt(0), found);
        }
        return new Quotations(found);
    }

    /** In the order of the text. */
    public List<Quotation> all() {
        return all;
    }

    /** The quotation that holds this stretch. */
    public Optional<Quotation> around(Span span) {
        return all.stream().filter(q -> q.outer().contains(span)).findFirst();
    }

    /** Those that share characters with this stretch. */
    public List<Quotation> overlapping(Span span) {
        return all.stream().filter(q -> q.outer().overlaps(span)).toList();
    }

    private static void scan(Block block, int index, char next, List<Quotation> found) {
        String text = block.text().replace("\'\'", "\"\u200B");
        int openDouble = -1;
        int openSingle = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DOUBLE.indexOf(c) >= 0) {
                if (openDouble >= 0 && closes(c)) {
                    add(block, index, openDouble, i + 1, false, found);
                    openDouble = -1;
                } else if (openSingle >= 0 && opens(c) && nestedEnd(text, i) > 0) {
                    i = nestedEnd(text, i);
                } else if (opens(c) || i == 0) {
                    openDouble = i;
                    openSingle = -1;
                }
            } else if (openDouble < 0 && SINGLE.indexOf(c) >= 0) {
                if (openSingle >= 0 && closesSingle(text, i)) {
                    add(block, index, openSingle, i + 1, false, found);
                    openSingle = -1;
                } else if (opensSingle(text, i)) {
                    openSingle = i;
                }
            }
        }
        boolean nextContinues = DOUBLE.indexOf(next) >= 0;
        if (openDouble >= 0 && (nextContinues || openDouble == 0)) {
            add(block, index, openDouble, text.length(), nextContinues, found);
        } else if (openSingle == 0 && SINGLE.indexOf(next) >= 0) {
            add(block, index, openSingle, text.length(), true, found);
        }
    }

    /** Where double marks close again inside single ones that close behind them: 'He told me, "Go home",'; or -1. */
    private static int nestedEnd(String text, int open) {
        int end = open + 1;
        while (end < text.length() && !closes(text.charAt(end))) {
            end++;
        }
        for (int i = end + 1; i < text.length() && DOUBLE.indexOf(text.charAt(i)) < 0; i++) {
            if (SINGLE.indexOf(text.charAt(i)) >= 0 && opensSingle(text, i)) {
                return -1;
            }
            if (SINGLE.indexOf(text.charAt(i)) >= 0 && closesSingle(text, i)) {
                return end;
            }
        }
        return -1;
    }

    private static boolean opens(char c) {
        return c != '\u201D' && c != '\u00BB';
    }

    private static boolean closes(char c) {
        return c == '"' || c == '\u201D' || c == '\u00BB' || c == '\u201C';
    }

    private static boolean opensSingle(String text, int at) {
        boolean free = at == 0 || " \u00A0([-\u2013\u2014\u2015:".indexOf(text.charAt(at - 1)) >= 0;
        return free && text.charAt(at) != '\u2019' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean closesSingle(String text, int at) {
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return ends && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at) != '\u2018';
    }

    private static void add(Block block, int index, int begin, int end, boolean runsOn, List<Quotation> found) {
        boolean closed = end - 1 > begin && (DOUBLE + SINGLE).indexOf(block.text().charAt(end - 1)) >= 0;
        int innerEnd = closed ? end - 1 : end;
        if (innerEnd <= begin + 1) {
            return;
        }
        String inner = words(block.text().substring(begin + 1, innerEnd));
        if (inner.isEmpty()) {
            return;
        }
        found.add(new Quotation(block.content().originOf(begin, end), block.content().originOf(begin + 1, innerEnd), index, isSpeech(inner),
                runsOn));
    }

    /** Without the marks that are doubled single ones. */
    private static String words(String inner) {
        return inner.replaceAll("^'|'$", "").strip();
    }

    private static boolean isSpeech(String inner) {
        int words = inner.split("\\s+").length;
        boolean utterance = ENDS_UTTERANCE.indexOf(inner.charAt(inner.length() - 1)) >= 0 && Character.isUpperCase(inner.codePointAt(0));
        if (words <= 2 * FEWEST_WORDS && isTitle(inner)) {
            return false;
        }
        return words >= FEWEST_WORDS && (utterance || Character.isLowerCase(inner.codePointAt(0)) || words > 2 * FEWEST_WORDS)
                || utterance && words > 1;
    }

    /** Every longer word with a capital: a work, a programme or a nickname; its sentence may end inside the marks. */
    private static boolean isTitle(String inner) {
        String[] words = inner.split("\\s+");
        long capitals = Arrays.stream(words).filter(w -> w.length() > 3).filter(w -> !Character.isLowerCase(w.codePointAt(0))).count();
        long longer = Arrays.stream(words).filter(w -> w.length() > 3).count();
        boolean open = ".?!".indexOf(inner.charAt(inner.length() - 1)) < 0;
        return capitals == longer && (open ? longer > 0 : longer > 1 && inner.endsWith("."));
    }
}
