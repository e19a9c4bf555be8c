package org.newsgraph.cli;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells in columns, the first row a heading.
 *
 * @param narrow whether to cut long cells and take control characters out, for a person's screen
 */
record TextTable(List<List<String>> rows, boolean narrow) {

    private static final int WIDEST = 70;

    @Override
    public String toString() {
        List<List<String>> cut = rows.stream().map(row -> row.stream().map(this::fitted).toList()).toList();
        int columns = cut.get(0).size();
        int[] widths = IntStream.range(0, columns).map(i -> cut.stream().mapToInt(row -> width(row.get(i))).max().orElse(0)).toArray();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < cut.size(); row++) {
            append(text, cut.get(row), widths);
            if (row == 0) {
                append(text, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
        int answers = rows.size() - 1;
        return text + "(" + answers + (answers == 1 ? " row)\n" : " rows)\n");
    }

    private String fitted(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        if (!narrow) {
            return line;
        }
        String shown = Console.harmless(line);
        return width(shown) > WIDEST ? shown.substring(0, shown.offsetByCodePoints(0, WIDEST - 1)) + "…" : shown;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static void append(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
