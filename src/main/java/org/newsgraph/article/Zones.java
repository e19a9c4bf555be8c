package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Marked.Mark;

/**
 * Where the running text stands in a page.
 *
 * @param body index of its first line
 * @param end index behind its last line
 */
record Zones(int body, int end) {

    private static final int REACH = 7;
    private static final int MOST_DECKS = 2;
    private static final int LONGEST_DECK = 50;

    static Zones of(List<Marked> lines, Furniture furniture, Outlets outlets) {
        int first = next(lines, 0);
        if (first == lines.size()) {
            return withoutRunningText(lines);
        }
        int body = behindDateline(lines, behindByline(lines, first), furniture, outlets);
        return new Zones(body, end(lines, body));
    }

    /** Index behind the last running line. */
    int behindLast(List<Marked> lines) {
        int behind = body;
        for (int i = body; i < end; i++) {
            behind = lines.get(i).is(Mark.RUNNING) ? i + 1 : behind;
        }
        return behind;
    }

    private static int next(List<Marked> lines, int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).is(Mark.RUNNING)) {
            i++;
        }
        return i;
    }

    /** What stands before a byline or a date is headline and deck, though it may read like sentences. */
    private static int behindByline(List<Marked> lines, int first) {
        for (int i = Math.min(first + REACH, lines.size() - 1); i > first; i--) {
            boolean separates = lines.get(i).is(Mark.DATE) || lines.get(i).is(Mark.BYLINE);
            if (separates && areDecks(lines.subList(first, i)) && next(lines, i) < lines.size()) {
                return next(lines, i);
            }
        }
        return first;
    }

    private static int behindDateline(List<Marked> lines, int body, Furniture furniture, Outlets outlets) {
        for (int i = body; i < Math.min(body + REACH, lines.size()); i++) {
            AlignedText line = lines.get(i).line().content();
            boolean titled = i > 0 && lines.subList(0, i).stream().anyMatch(before -> before.is(Mark.OTHER) || before.is(Mark.RUNNING));
            Optional<Printed> alone = lines.get(i).is(Mark.OTHER) ? Dateline.alone(line) : Optional.empty();
            boolean dateline = lines.get(i).is(Mark.RUNNING) && Dateline.in(line, furniture, outlets).isPresent() || alone.isPresent();
            if (dateline && titled && areDecks(lines.subList(body, i)) && next(lines, i) < lines.size()) {
                return next(lines, i);
            }
        }
        return body;
    }

    private static boolean areDecks(List<Marked> lines) {
        List<Marked> running = lines.stream().filter(line -> line.is(Mark.RUNNING)).toList();
        return running.size() <= MOST_DECKS && running.stream().allMatch(line -> Prose.words(line.text()) <= LONGEST_DECK);
    }

    /** At the first end mark with at least as much text before it as behind it. */
    private static int end(List<Marked> lines, int body) {
        int all = lines.subList(body, lines.size()).stream().mapToInt(Zones::runningWords).sum();
        int before = 0;
        for (int i = body; i < lines.size(); i++) {
            if (i > body && lines.get(i).is(Mark.END) && 2 * before >= all) {
                return i;
            }
            before += runningWords(lines.get(i));
        }
        return lines.size();
    }

    private static int runningWords(Marked line) {
        return line.is(Mark.RUNNING) ? Prose.words(line.text()) : 0;
    }

    /** One short sentence, or one line alone, is an article too (a ticker's, or a sentence to be tried). */
    private static Zones withoutRunningText(List<Marked> lines) {
        List<Marked> others = lines.stream().filter(line -> line.is(Mark.OTHER) || line.is(Mark.ITEM)).toList();
        for (Marked line : others) {
            boolean sentence = Prose.ends(line.text()) && Prose.words(line.text()) >= 3;
            boolean alone = lines.size() == 1 && Prose.words(line.text()) >= 5;
            if (sentence || alone) {
                return new Zones(lines.indexOf(line), lines.size());
            }
        }
        return new Zones(lines.size(), lines.size());
    }
}
