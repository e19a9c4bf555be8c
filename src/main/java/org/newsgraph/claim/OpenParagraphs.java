package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.text.Document;

/**
 * A quotation that begins a paragraph, is left open at its end and has no cue belongs to the one that the next paragraph begins with,
 * where that has a cue of its own: "I am sorry. / "The files are gone," she said.
 */
final class OpenParagraphs {

    private final Document document;
    private final Quotations quotations;
    private final Predicate<Quotation> cued;
    private final Predicate<Quotation> turn;
    private final List<List<Quotation>> chains = new ArrayList<>();

    /**
     * @param cued whether a quotation has a cue of its own
     * @param turn whether it is one speaker's part of a printed conversation
     */
    OpenParagraphs(Document document, Quotations quotations, Predicate<Quotation> cued, Predicate<Quotation> turn) {
        this.document = document;
        this.quotations = quotations;
        this.cued = cued;
        this.turn = turn;
    }

    /** Whether a quotation without a cue is the first part of a later one. */
    boolean waits(Quotation quotation) {
        boolean goesOn = quotations.all().stream().anyMatch(q -> q.runsOn() && q.block() == quotation.block() - 1);
        boolean waiting = chains.stream().anyMatch(c -> c.contains(quotation));
        if (waiting) {
            return !cued.test(quotation);
        }
        if (goesOn || turn.test(quotation) || !quotation.runsOn() || !begins(quotation)) {
            return false;
        }
        List<Quotation> chain = new ArrayList<>(List.of(quotation));
        Optional<Quotation> next = next(quotation);
        while (next.isPresent() && next.get().runsOn() && !turn.test(next.get()) && !cued.test(next.get())) {
            chain.add(next.get());
            next = next(next.get());
        }
        boolean found = next.isPresent() && !turn.test(next.get()) && cued.test(next.get()) && !cued.test(quotation);
        if (found) {
            chain.add(next.get());
            chains.add(chain);
        }
        return found;
    }

    /** The draft with the paragraphs that waited for it. */
    Draft whole(Draft draft) {
        TreeSet<Span> content = new TreeSet<>(draft.content());
        for (List<Quotation> chain : chains) {
            if (draft.cueSpan() != null && draft.content().stream().anyMatch(c -> c.contains(chain.getLast().outer()))) {
                chain.forEach(q -> content.add(q.outer()));
            }
        }
        return content.size() == draft.content().size() ? draft : draft.withContent(List.copyOf(content));
    }

    private Optional<Quotation> next(Quotation quotation) {
        return quotations.all().stream().filter(q -> q.block() == quotation.block() + 1 && begins(q)).findFirst();
    }

    private boolean begins(Quotation quotation) {
        return document.article().blocks().get(quotation.block()).span().start() == quotation.outer().start();
    }
}
