package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Marked.Mark;

/** Tells captions that end with an agency in brackets from the last paragraph of an agency's article, which does so too. */
final class Captions {

    private Captions() {
    }

    static List<Marked> settled(List<Marked> lines, Caption caption) {
        int last = -1;
        for (int i = 0; i < lines.size() && !lines.get(i).is(Mark.END); i++) {
            last = lines.get(i).is(Mark.RUNNING) ? i : last;
        }
        List<Marked> settled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Marked line = lines.get(i);
            Optional<AlignedText> inBrackets = i < last && (line.is(Mark.RUNNING) || line.is(Mark.OTHER))
                    ? caption.inBrackets(line.line().content())
                    : Optional.empty();
            settled.add(inBrackets.map(text -> new Marked(line.line().with(text), Mark.CAPTION)).orElse(line));
        }
        return List.copyOf(settled);
    }
}
