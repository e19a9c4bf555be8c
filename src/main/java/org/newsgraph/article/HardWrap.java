package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that were broken into lines of one width, as mail and wire systems do. */
final class HardWrap {

    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;
    private static final DateLine DATES = new DateLine(Furniture.shared());

    private HardWrap() {
    }

    static List<Line> joined(List<Line> lines) {
        int width = width(lines);
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line last = joined.isEmpty() ? line : joined.getLast();
            if (i > 0 && !line.gap() && (continues(lines.get(i - 1), line) || width > 0 && breaks(lines.get(i - 1), line, width))) {
                AlignedTextBuilder both = new AlignedTextBuilder().add(last.content());
                both.addBlank(both.end(), line.content().span().start());
                joined.set(joined.size() - 1, last.with(both.add(line.content()).build()));
            } else {
                joined.add(line);
            }
        }
        return List.copyOf(joined);
    }

    /** A sentence that was torn apart: no end before the break, a small letter after it. */
    private static boolean continues(Line before, Line after) {
        return Character.isLowerCase(after.text().codePointAt(0)) && Prose.words(before.text()) >= 4 && !Prose.ends(before.text())
                && !DATES.is(before.text());
    }

    /** Whether the break stands where a typewriter must break: the next word no longer fits. */
    private static boolean breaks(Line before, Line after, int width) {
        int firstWord = after.text().split("\\s", 2)[0].length();
        return before.text().length() <= width && before.text().length() + 1 + firstWord > width - width / 12;
    }

    /** The width at which the text is broken, or 0 when each line is a paragraph. */
    private static int width(List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        int breaks = 0;
        int torn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (!lines.get(i).gap() && Prose.words(before.text()) >= 5) {
                breaks += breaks(before, lines.get(i), width) ? 1 : 0;
                torn += Prose.ends(before.text()) ? 0 : 1;
            }
        }
        return width <= WIDEST && width >= NARROWEST && torn >= 2 && breaks >= torn ? width : 0;
    }
}
