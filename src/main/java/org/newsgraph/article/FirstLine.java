package org.newsgraph.article;

import java.util.List;
import org.newsgraph.article.Marked.Mark;

/** Some archives close their headlines with a period; then the page begins with what looks like a short paragraph. */
final class FirstLine {

    private static final int MOST_WORDS = 16;

    private FirstLine() {
    }

    static boolean isHeadline(List<Marked> head, List<Marked> body) {
        List<Marked> running = body.stream().filter(line -> line.is(Mark.RUNNING)).toList();
        if (running.size() < 3 || body.getFirst() != running.getFirst() || head.stream().anyMatch(line -> line.is(Mark.OTHER))) {
            return false;
        }
        int words = Prose.words(body.getFirst().text());
        double others = running.stream().skip(1).mapToInt(line -> Prose.words(line.text())).average().orElse(0);
        return words <= MOST_WORDS && words * 1.5 <= others && body.get(1).line().gap() && !Prose.holdsSentenceEnd(body.getFirst().text());
    }
}
