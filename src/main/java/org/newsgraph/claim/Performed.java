package org.newsgraph.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.CodeClasses;

/**
 * Acts that quoted words do beside the one that the whole quotation is taken for: "We are asking them to confirm it, and we oppose the
 * return" asks as well as it opposes.
 */
final class Performed {

    private static final Set<String> ACTS = CodeClasses.of("performed");
    private static final double CONFIDENCE = 0.7;

    private Performed() {
    }

    /** What a draft in the first person adds to the statement that quotes it; empty when that is the same act, or neutral. */
    static Optional<Statement> beside(Draft draft, List<Statement> statements) {
        Span cue = draft.cueSpan();
        if (cue == null || draft.negated() || draft.planned() || !ACTS.contains(draft.cue().act())) {
            return Optional.empty();
        }
        return statements.stream().filter(s -> s.says(cue) && !s.speakers().isEmpty())
                .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()))
                .filter(s -> ACTS.contains(s.act()) && !s.act().equals(draft.cue().act())).flatMap(s -> inside(draft, cue, s));
    }

    private static Optional<Statement> inside(Draft draft, Span cue, Statement whole) {
        List<Span> content = whole.content().stream().filter(c -> c.contains(cue))
                .flatMap(c -> draft.content().stream().filter(c::overlaps)
                        .map(d -> new Span(Math.max(c.start(), d.start()), Math.min(c.end(), d.end()))))
                .toList();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(draft.sentence(), draft.cueToken(), cue, whole.speakers(), content, Statement.Mode.DIRECT,
                        draft.cue().act(), draft.addressees(), whole.via(), whole.said(), false, false, "performed", CONFIDENCE));
    }
}
