package org.newsgraph.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds captions of pictures by what stands before or behind them. */
final class Caption {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[](?<source>[^()\\[\\]]{2,40})[)\\]][.\\s]*$");

    private static final int MOST_WORDS = 50;
    private static final int LONGEST = 110;

    private final Furniture furniture;
    private final Outlets outlets;

    Caption(Furniture furniture, Outlets outlets) {
        this.furniture = furniture;
        this.outlets = outlets;
    }

    /** The caption without label and credit; empty when the line has neither. */
    Optional<AlignedText> in(AlignedText line) {
        int begin = furniture.all(Furniture.Kind.CAPTION_PREFIX, line.text()).filter(Matcher::lookingAt).mapToInt(Matcher::end).max()
                .orElse(0);
        int end = furniture.all(Furniture.Kind.CREDIT, line.text()).mapToInt(m -> startOfCredit(m, line.text())).min()
                .orElse(line.text().length());
        if (begin == 0 && end == line.text().length() || end <= begin || Prose.words(line.text()) > 80) {
            return Optional.empty();
        }
        return Optional.of(line.part(begin, end).strip());
    }

    /** The last place from which the pattern reaches the line's end. */
    private static int startOfCredit(Matcher credit, String line) {
        int start = line.length();
        for (int from = Math.max(0, line.length() - LONGEST); from < line.length() && credit.find(from); from = credit.start() + 1) {
            if (credit.end() >= line.length() - 1) {
                start = Math.min(start, credit.start());
            }
        }
        return withPeriod(line, start);
    }

    private static int withPeriod(String line, int start) {
        return start < line.length() && line.charAt(start) == '.' ? start + 1 : start;
    }

    /** A line that ends with an outlet in brackets: a caption unless it is the article's last. */
    Optional<AlignedText> inBrackets(AlignedText line) {
        Matcher brackets = BRACKETS.matcher(line.text()).region(Math.max(0, line.text().length() - LONGEST), line.text().length());
        boolean found = brackets.find() && brackets.start() > 0 && Prose.words(line.text()) <= MOST_WORDS
                && outlets.in(brackets.group("source")).filter(outlet -> outlet.isAgency() || line.text().endsWith(")")).isPresent();
        return found
                ? Optional.of(line.part(0, brackets.start()).strip())
                : Optional.empty();
    }
}
