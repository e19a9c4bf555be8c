package org.newsgraph.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Block.Kind;
import org.newsgraph.article.Line.Hint;
import org.newsgraph.article.Marked.Mark;

/** The lines before the running text: headline, deck, summary and captions among furniture. */
final class Head {

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_DECK_WORDS = 5;
    private static final int MOST_WORDS = 35;

    private final LeadLabel label;
    private final List<Marked> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final Optional<Marked> headline;
    private final boolean firstParagraphIsHeadline;

    Head(List<Marked> lines, List<Marked> body, @Nullable String knownTitle, Furniture furniture) {
        this.label = new LeadLabel(furniture);
        this.lines = lines;
        Optional<Marked> found = known(lines, knownTitle).or(() -> choose(lines, furniture));
        this.firstParagraphIsHeadline = found.isEmpty() && FirstLine.isHeadline(lines, body);
        this.headline = firstParagraphIsHeadline ? Optional.of(body.getFirst()) : found;
        addBlocks();
    }

    private static Optional<Marked> known(List<Marked> lines, @Nullable String knownTitle) {
        String key = knownTitle == null ? "" : Furniture.key(knownTitle);
        return lines.stream().filter(line -> !key.isEmpty() && line.key().equals(key)).findFirst();
    }

    /** What the page marks as its title; what it repeats; the first line with enough words. */
    private static Optional<Marked> choose(List<Marked> lines, Furniture furniture) {
        List<Marked> places = lines.stream().filter(Head::isCandidate).toList();
        List<Marked> others = places.stream().filter(line -> !Masthead.is(line.text(), furniture)).toList();
        List<Marked> candidates = others.isEmpty() ? places : others;
        Set<String> seen = new HashSet<>();
        Optional<Marked> repeated = candidates.stream().filter(line -> Prose.words(line.text()) >= FEWEST_WORDS && !seen.add(line.key()))
                .findFirst();
        return candidates.stream().filter(line -> line.line().hint() == Hint.TITLE).findFirst()
                .or(() -> repeated.flatMap(again -> candidates.stream().filter(line -> line.key().equals(again.key())).findFirst()))
                .or(() -> candidates.stream().filter(line -> line.is(Mark.OTHER) && Prose.words(line.text()) >= FEWEST_WORDS).findFirst())
                .or(() -> candidates.stream().filter(line -> line.is(Mark.RUNNING)).findFirst())
                .or(() -> candidates.stream()
                        .filter(line -> Prose.words(line.text()) >= 2 && Dateline.alone(line.line().content()).isEmpty())
                        .findFirst());
    }

    private static boolean isCandidate(Marked line) {
        boolean place = line.is(Mark.OTHER) || line.is(Mark.RUNNING);
        return place && Prose.words(line.text()) <= MOST_WORDS && Prose.hasLatin(line.text());
    }

    private void addBlocks() {
        int at = headline.map(lines::indexOf).orElse(-1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Marked line = lines.get(i);
            boolean fresh = seen.add(line.key()) && !(i != at && isHeadline(line));
            if (i == at) {
                blocks.add(new Block(Kind.HEADLINE, label.cut(line.line().content())));
            } else if (fresh) {
                kind(line, at >= 0 && i > at, i == lines.size() - 1).ifPresent(kind -> blocks.add(new Block(kind, line.line().content())));
            }
        }
    }

    private Optional<Kind> kind(Marked line, boolean behindHeadline, boolean beforeBody) {
        int words = Prose.words(line.text());
        return switch (line.mark()) {
            case CAPTION -> words >= 3 ? Optional.of(Kind.CAPTION) : Optional.empty();
            case ITEM -> behindHeadline && words >= 3 ? Optional.of(Kind.SUMMARY) : Optional.empty();
            case RUNNING -> behindHeadline ? Optional.of(Kind.DECK) : Optional.empty();
            case OTHER -> {
                boolean shortSentence = beforeBody && Prose.ends(line.text());
                boolean deck = behindHeadline && words >= FEWEST_DECK_WORDS && Dateline.alone(line.line().content()).isEmpty();
                yield shortSentence && words < FEWEST_DECK_WORDS && behindHeadline
                        ? Optional.of(Kind.PARAGRAPH)
                        : deck ? Optional.of(Kind.DECK) : Optional.empty();
            }
            case FURNITURE, END, DATE, BYLINE, OUTLET -> Optional.empty();
        };
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Optional<AlignedText> title() {
        return headline.map(line -> label.cut(line.line().content()));
    }

    boolean isHeadline(Marked line) {
        return headline.filter(title -> title.key().equals(line.key())).isPresent();
    }

    boolean firstParagraphIsHeadline() {
        return firstParagraphIsHeadline;
    }
}
