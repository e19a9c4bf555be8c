package org.newsgraph.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.Block.Kind;
import org.newsgraph.article.Line.Hint;
import org.newsgraph.article.Marked.Mark;

/** The lines from the first paragraph to the article's end. */
final class Body {

    private static final Pattern DURATION = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final int LONGEST_REPEATED = 30;
    private static final int FEWEST_SIGNED_WORDS = 3;
    private static final int SURELY_TEXT = 16;
    private static final int FEWEST_WORDS = 10;
    private static final double SENTENCE_LIKE = 0.3;

    private final List<Marked> lines;
    private final Head head;
    private final English english;
    private final Tail tail;
    private final Map<String, Integer> times = new HashMap<>();

    Body(List<Marked> lines, Head head, English english, Tail tail) {
        this.lines = lines;
        this.head = head;
        this.english = english;
        this.tail = tail;
        lines.forEach(line -> times.merge(line.key(), 1, Integer::sum));
    }

    List<Block> blocks(Furniture furniture, Outlets outlets, Findings findings) {
        List<Block> blocks = new ArrayList<>();
        int last = lastText();
        boolean behindVideo = false;
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            Marked line = lines.get(i);
            behindVideo = !line.is(Mark.RUNNING) && !Prose.ends(line.text()) && (behindVideo || DURATION.matcher(line.text()).matches());
            if (i == 0 && head.firstParagraphIsHeadline()) {
                blocks.add(new Block(Kind.HEADLINE, line.line().content()));
            } else if (kind(line, i, last, behindVideo).orElse(null) instanceof Kind kind) {
                AlignedText text = kind == Kind.PARAGRAPH ? tail.cut(line.line().content(), i >= last) : line.line().content();
                AlignedText rest = first && kind == Kind.PARAGRAPH ? behindDateline(text, furniture, outlets, findings) : text;
                first &= kind != Kind.PARAGRAPH;
                if (Prose.words(rest.text()) > 0) {
                    blocks.add(new Block(kind, rest));
                }
            }
        }
        return blocks;
    }

    private static AlignedText behindDateline(AlignedText paragraph, Furniture furniture, Outlets outlets, Findings findings) {
        Optional<Dateline> dateline = Dateline.in(paragraph, furniture, outlets);
        dateline.ifPresent(findings::dateline);
        return dateline.map(found -> paragraph.part(found.end(), paragraph.text().length()).strip()).orElse(paragraph);
    }

    private int lastText() {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Marked line = lines.get(i);
            boolean sentence = (line.is(Mark.OTHER) || line.is(Mark.ITEM)) && (Prose.ends(line.text()) || isSigned(line));
            last = line.is(Mark.RUNNING) || sentence ? i : last;
        }
        return last;
    }

    private Optional<Kind> kind(Marked line, int index, int last, boolean behindVideo) {
        boolean repeated = times.getOrDefault(line.key(), 0) > 1 && Prose.words(line.text()) <= LONGEST_REPEATED
                && besideItsTwin(line, index);
        if (repeated || head.isHeadline(line)) {
            return Optional.empty();
        }
        return switch (line.mark()) {
            case RUNNING -> Optional.of(Kind.PARAGRAPH);
            case CAPTION -> Prose.words(line.text()) >= 3 ? Optional.of(Kind.CAPTION) : Optional.empty();
            case ITEM ->
                isText(line, index, last) || Prose.words(line.text()) >= FEWEST_WORDS ? Optional.of(Kind.PARAGRAPH) : Optional.empty();
            case OTHER -> !behindVideo && line.line().hint() != Hint.HEADING && isText(line, index, last)
                    ? Optional.of(Kind.PARAGRAPH)
                    : Optional.empty();
            case FURNITURE, END, DATE, BYLINE, OUTLET -> Optional.empty();
        };
    }

    /** A caption that a page prints twice is furniture; of a paragraph printed twice the first one stays. */
    private boolean besideItsTwin(Marked line, int index) {
        boolean before = index > 0 && lines.get(index - 1).key().equals(line.key());
        boolean after = index + 1 < lines.size() && lines.get(index + 1).key().equals(line.key());
        boolean video = index > 0 && DURATION.matcher(lines.get(index - 1).text()).matches();
        return before || after && (video || !line.is(Mark.RUNNING));
    }

    /** A short sentence with an agency or a label glued behind it. */
    private boolean isSigned(Marked line) {
        AlignedText cut = line.is(Mark.OTHER) ? tail.cut(line.line().content(), true) : line.line().content();
        return cut.text().length() < line.text().length() && Prose.ends(cut.text()) && Prose.words(cut.text()) >= FEWEST_SIGNED_WORDS;
    }

    /** "No." and "He said:" are text; a heading or another story's headline is not. */
    private boolean isText(Marked line, int index, int last) {
        int words = Prose.words(line.text());
        boolean pause = index < last || index == 0 ? Prose.pauses(line.text()) : Prose.ends(line.text());
        boolean sentenceLike = words >= FEWEST_WORDS
                && (english.share(line.text()) >= SENTENCE_LIKE || Prose.holdsSentenceEnd(line.text()));
        return words > 0 && pause || words >= SURELY_TEXT || sentenceLike || index == 0 || isSigned(line);
    }
}
