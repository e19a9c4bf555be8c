package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.Line.Hint;

/** Plain text to its printing lines. */
final class LineSplitter {

    private LineSplitter() {
    }

    static List<Line> split(SourceText original) {
        AlignedText all = AlignedText.verbatim(original, new Span(0, original.length()));
        List<Line> lines = new ArrayList<>();
        String text = all.text();
        boolean gap = false;
        for (int begin = 0; begin < text.length();) {
            int end = begin;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            if (Blank.is(text.substring(begin, end))) {
                gap = true;
            } else {
                lines.add(new Line(all.part(begin, end).strip(), gap, Hint.NONE));
                gap = false;
            }
            begin = end < text.length() && text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return HardWrap.joined(lines);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
