package org.newsgraph.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Line.Hint;
import org.newsgraph.article.Marked.Mark;

/** Tells what each line is by itself. */
final class Marker {

    private static final Pattern BULLET = Pattern.compile("[•·▪■●◦‣►▶★✓*-]\\s+(?=\\S)");
    private static final Pattern WRAPPED = Pattern
            .compile("[(\\[]?\\s*(?:[—–―/©]|--?)?\\s*(?<outlet>[^()\\[\\]]{2,60}?)\\s*[)\\]]?[.,;:]?(?:\\s*[—–―-]+)?");
    private static final int LONGEST_FURNITURE = 60;
    private static final int MOST_WORDS_WITHOUT_LATIN = 12;

    private final Furniture furniture;
    private final Outlets outlets;
    private final DateLine dateLine;
    private final Caption caption;

    Marker(Furniture furniture, Outlets outlets) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.dateLine = new DateLine(furniture);
        this.caption = new Caption(furniture, outlets);
    }

    Marked mark(Line line) {
        Matcher bullet = BULLET.matcher(line.text());
        boolean item = line.hint() == Hint.ITEM || bullet.lookingAt();
        Line plain = bullet.lookingAt() ? line.with(line.content().part(bullet.end(), line.text().length())) : line;
        Optional<AlignedText> withoutCredit = caption.in(plain.content()).filter(text -> !text.text().isEmpty());
        Mark mark = markOf(plain, item, withoutCredit.isPresent());
        return new Marked(mark == Mark.CAPTION ? plain.with(withoutCredit.orElse(plain.content())) : plain, mark);
    }

    private Mark markOf(Line line, boolean item, boolean credited) {
        String text = line.text();
        if (line.hint() == Hint.NONE && Prose.words(text) > LONGEST_FURNITURE) {
            return credited ? Mark.CAPTION : item ? Mark.ITEM : Mark.RUNNING;
        } else if (line.hint() == Hint.TITLE) {
            return Mark.OTHER;
        } else if (line.hint() == Hint.CAPTION) {
            return furniture.holds(text) ? Mark.FURNITURE : Mark.CAPTION;
        } else if (!Prose.hasLatin(text) && Prose.words(text) <= MOST_WORDS_WITHOUT_LATIN && !dateLine.is(text)) {
            return Mark.FURNITURE;
        } else if (furniture.ends(text)) {
            return Mark.END;
        } else if (outlet(line.content()).isPresent()) {
            return Mark.OUTLET;
        } else if (dateLine.is(text)) {
            return Mark.DATE;
        } else if (furniture.holds(text)) {
            return Mark.FURNITURE;
        } else if (credited) {
            return Mark.CAPTION;
        } else if (!Prose.ends(text) && Byline.in(line.content(), furniture, outlets).isPresent()) {
            return Mark.BYLINE;
        } else if (item) {
            return Mark.ITEM;
        }
        boolean leads = Prose.words(text) >= 6 && Prose.pauses(text) && Dateline.in(line.content(), furniture, outlets).isPresent();
        return line.hint() != Hint.HEADING && (leads || Prose.runs(text)) ? Mark.RUNNING : Mark.OTHER;
    }

    /** An outlet's name alone, in brackets or behind a dash, or before a place ("BBC News, Lusaka"). */
    Optional<Byline.NamedOutlet> outlet(AlignedText line) {
        Matcher wrapped = WRAPPED.matcher(line.text());
        if (Prose.words(line.text()) > 10 || !wrapped.matches()) {
            return Optional.empty();
        }
        AlignedText name = line.part(wrapped.start("outlet"), wrapped.end("outlet"));
        int comma = name.text().indexOf(", ");
        AlignedText before = comma > 0 && Prose.words(name.text().substring(comma)) <= 3 ? name.part(0, comma) : name;
        return outlets.exactly(before.text()).map(outlet -> new Byline.NamedOutlet(outlet, before.span()));
    }
}
