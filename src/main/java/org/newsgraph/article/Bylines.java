package org.newsgraph.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Marked.Mark;

/** "Jane Roe in Lusaka" is a byline behind a headline; before it, "New Bridge in Lusaka" is the headline. */
final class Bylines {

    private static final int HEADLINE_WORDS = 4;

    private Bylines() {
    }

    static List<Marked> settled(List<Marked> lines, Furniture furniture, Outlets outlets) {
        List<Marked> settled = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean behindHeadline = false;
        boolean inHead = true;
        for (Marked line : lines) {
            boolean byline = inHead && behindHeadline && line.is(Mark.OTHER) && !seen.contains(line.key())
                    && Byline.in(line.line().content(), Furniture.Kind.BYLINE_LIKE, furniture, outlets).isPresent();
            settled.add(byline ? new Marked(line.line(), Mark.BYLINE) : line);
            seen.add(line.key());
            boolean text = line.is(Mark.OTHER) || line.is(Mark.RUNNING);
            inHead &= !(behindHeadline && line.is(Mark.RUNNING));
            behindHeadline |= text && Prose.words(line.text()) >= HEADLINE_WORDS;
        }
        return List.copyOf(settled);
    }
}
