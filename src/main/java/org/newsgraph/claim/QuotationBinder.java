package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.text.Document;

/**
 * Brings quotations and drafts together: content grows to the marks of a quotation that it touches, a quotation with a cue that the
 * parser did not connect gets that cue, and one without any goes on with the speaker before it.
 */
final class QuotationBinder {

    private final QuotationTags tags;

    QuotationBinder(SpeechGrammar grammar) {
        this.tags = new QuotationTags(grammar);
    }

    /** The drafts with their content settled, and those that quotations add, in the order of the text. */
    List<Draft> bind(Document document, Quotations quotations, List<Draft> drafts) {
        List<Draft> bound = new ArrayList<>();
        for (Draft draft : drafts) {
            bound.add(draft.withContent(grown(draft, quotations)));
        }
        Utterances utterances = new Utterances(document, quotations);
        OpenParagraphs open = new OpenParagraphs(document, quotations, q -> tags.of(document, q, quotations).isPresent()
                || bound.stream().anyMatch(d -> d.cueSpan() != null && covers(d, q)),
                q -> bound.stream().anyMatch(d -> Transcripts.isTurn(d) && d.content().stream().anyMatch(c -> c.overlaps(q.inner()))));
        for (Quotation quotation : quotations.all()) {
            if (bound.stream().noneMatch(d -> covers(d, quotation)) && open.waits(quotation)) {
                continue;
            }
            if (bound.stream().noneMatch(d -> covers(d, quotation))) {
                Optional<Draft> signed = Signatures.of(document, quotation);
                Optional<Draft> tagged = signed.isEmpty() && quotation.speech()
                        ? tags.of(document, quotation, quotations).or(() -> Introductions.atColon(document, quotation))
                        : signed;
                tagged.ifPresentOrElse(d -> addOrJoin(d, bound), () -> utterances.add(quotation, bound));
            }
        }
        bound.replaceAll(open::whole);
        bound.sort(Comparator.comparing((Draft d) -> d.content().get(0)).thenComparing(d -> d.content().get(d.content().size() - 1)));
        return bound;
    }

    /** A quotation whose cue is known already is the rest of what that one reports: "…," he said, "…". */
    private static void addOrJoin(Draft draft, List<Draft> bound) {
        for (int i = 0; i < bound.size(); i++) {
            Draft other = bound.get(i);
            if (draft.cueSpan() != null && draft.cueSpan().equals(other.cueSpan())) {
                List<Span> both = Stream.concat(other.content().stream(), draft.content().stream()).toList();
                bound.set(i, other.withContent(joined(both, other.cueSpan())));
                return;
            }
        }
        bound.add(draft);
    }

    /** Whether a draft reports the quotation; one whose cue stands inside it is part of what is quoted. */
    private static boolean covers(Draft draft, Quotation quotation) {
        boolean quoted = draft.cueSpan() != null && quotation.inner().overlaps(draft.cueSpan());
        return !quoted && draft.content().stream().anyMatch(c -> c.overlaps(quotation.inner()));
    }

    private static List<Span> grown(Draft draft, Quotations quotations) {
        List<Span> out = new ArrayList<>();
        for (Span content : draft.content()) {
            Span span = content;
            for (Quotation quotation : quotations.overlapping(content)) {
                boolean cueInside = draft.cueSpan() != null && quotation.inner().overlaps(draft.cueSpan());
                if (!cueInside && (holds(content, quotation.inner()) || quotation.speech())) {
                    span = span.union(quotation.outer());
                } else if (cueInside && span.end() > quotation.inner().end()) {
                    span = new Span(span.start(), Math.max(span.start(), quotation.inner().end()));
                }
            }
            out.add(span);
        }
        return joined(out, draft.cueSpan());
    }

    /** Whether all of a quotation is content, its closing punctuation aside. */
    private static boolean holds(Span content, Span quoted) {
        return content.start() <= quoted.start() && content.end() >= quoted.end() - 1;
    }

    /** Sorted, overlapping stretches as one; nothing reaches over the cue. */
    private static List<Span> joined(List<Span> spans, @Nullable Span cue) {
        List<Span> sorted = spans.stream().sorted().toList();
        List<Span> out = new ArrayList<>();
        for (Span span : sorted) {
            Span last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last == null || !last.overlaps(span) || cue != null && last.union(span).contains(cue)) {
                out.add(span);
            } else {
                out.set(out.size() - 1, last.union(span));
            }
        }
        return out;
    }
}
