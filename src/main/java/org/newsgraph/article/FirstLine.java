package org.newsgraph.article;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.article.Marked.Mark;

/** Some archives close their headlines with a period; then the page begins with what looks like a short paragraph. */
final class FirstLine {

    private static final int MOST_WORDS = 16;

    private FirstLine() {
    }

    /** "Minister Denies That Talks Have Failed." */
    private static boolean isTitleCase(String line) {
        List<String> words = Pattern.compile("\\p{L}[\\p{L}’']{3,}").matcher(line).results().map(MatchResult::group).toList();
        long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
        return words.size() >= 3 && capitals >= 0.8 * words.size() && Prose.words(line) <= 2 * MOST_WORDS;
    }

    static boolean isHeadline(List<Marked> head, List<Marked> body) {
        List<Marked> running = body.stream().filter(line -> line.is(Mark.RUNNING)).toList();
        if (running.size() < 2 || body.getFirst() != running.getFirst() || head.stream().anyMatch(line -> line.is(Mark.OTHER))) {
            return false;
        }
        if (isTitleCase(body.getFirst().text())) {
            return true;
        }
        int words = Prose.words(body.getFirst().text());
        double others = running.stream().skip(1).mapToInt(line -> Prose.words(line.text())).average().orElse(0);
        return running.size() > 2 && words <= MOST_WORDS && words * 1.5 <= others && body.get(1).line().gap()
                && !Prose.holdsSentenceEnd(body.getFirst().text());
    }
}
