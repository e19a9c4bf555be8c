package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Brings quotations and drafts together: content grows to the marks of a quotation that it touches, a quotation with a cue that the
 * parser did not connect gets that cue, and one without any goes on with the speaker before it.
 */
final class QuotationBinder {

    private static final Cue CONTINUED = new Cue("", "", false, "state", Set.of(), "");

    private static final Set<String> INVERTED = Set.of("dobj", "attr", "dep", "npadvmod");
    private static final int LONGEST_TAG = 18;

    private final CueLexicon cues;

    QuotationBinder(CueLexicon cues) {
        this.cues = cues;
    }

    /** The drafts with their content settled, and those that quotations add, in the order of the text. */
    List<Draft> bind(Document document, Quotations quotations, List<Draft> drafts) {
        List<Draft> bound = new ArrayList<>();
        for (Draft draft : drafts) {
            bound.add(draft.withContent(grown(draft, quotations)));
        }
        for (Quotation quotation : quotations.all()) {
            if (quotation.speech() && bound.stream().noneMatch(d -> covers(d, quotation))) {
                withCue(document, quotation, quotations).or(() -> continued(document, quotation, quotations, bound))
                        .ifPresent(d -> addOrJoin(d, bound));
            }
        }
        bound.sort(Comparator.comparing((Draft d) -> d.content().get(0)).thenComparing(d -> d.content().get(d.content().size() - 1)));
        return bound;
    }

    /** A quotation whose cue is known already is the rest of what that one reports: "…," he said, "…". */
    private static void addOrJoin(Draft draft, List<Draft> bound) {
        for (int i = 0; i < bound.size(); i++) {
            Draft other = bound.get(i);
            if (draft.cueSpan() != null && draft.cueSpan().equals(other.cueSpan())) {
                bound.set(i, other.withContent(Stream.concat(other.content().stream(), draft.content().stream()).sorted().toList()));
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
                if (!cueInside && (content.contains(quotation.inner()) || quotation.speech())) {
                    span = span.union(quotation.outer());
                } else if (cueInside && span.end() > quotation.inner().end()) {
                    span = new Span(span.start(), Math.max(span.start(), quotation.inner().end()));
                }
            }
            out.add(span);
        }
        return joined(out, draft.cueSpan());
    }

    /** Sorted, overlapping stretches as one; nothing reaches over the cue. */
    private static List<Span> joined(List<Span> spans, @Nullable Span cue) {
        List<Span> sorted = spans.stream().sorted().toList();
        List<Span> out = new ArrayList<>();
        for (Span span : sorted) {
            Span last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean apart = last == null || !last.overlaps(span) || cue != null && last.union(span).contains(cue);
            if (apart) {
                out.add(span);
            } else {
                out.set(out.size() - 1, last.union(span));
            }
        }
        return out;
    }

    /** A reporting verb beside the quotation in its last or first sentence, right behind it, or before a colon in front of it. */
    private Optional<Draft> withCue(Document document, Quotation quotation, Quotations quotations) {
        List<Sentence> all = document.sentences();
        List<Sentence> touched = all.stream().filter(s -> s.span().overlaps(quotation.outer())).toList();
        for (int i = touched.size() - 1; i >= 0; i--) {
            Optional<Draft> beside = inSentence(touched.get(i), quotation, quotations);
            if (beside.isPresent()) {
                return beside;
            }
        }
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        int next = touched.get(touched.size() - 1).index() + 1;
        int before = touched.get(0).index() - 1;
        if (next < all.size() && isTag(all.get(next), touched.get(0))) {
            return inSentence(all.get(next), quotation, quotations);
        }
        return before >= 0 && introduces(all.get(before)) ? inSentence(all.get(before), quotation, quotations) : Optional.empty();
    }

    /** "…?" Kim asked. */
    private boolean isTag(Sentence sentence, Sentence quoted) {
        return sentence.block() == quoted.block() && sentence.size() <= LONGEST_TAG && sentence.tokens().stream()
                .anyMatch(t -> t.isRoot() && cues.verb(sentence, t).isPresent() && !sentence.has(t, "ccomp") && !sentence.has(t, "xcomp"));
    }

    private static boolean introduces(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(":");
    }

    private Optional<Draft> inSentence(Sentence sentence, Quotation quotation, Quotations quotations) {
        for (Token token : sentence.tokens()) {
            Optional<Cue> cue = quotations.around(token.span()).isPresent()
                    ? Optional.empty()
                    : cues.verb(sentence, token).filter(c -> !c.attitude() && (c.allows("that") || c.allows("quote")));
            Optional<Token> speaker = cue.flatMap(c -> speaker(sentence, token, c));
            if (speaker.isPresent() && !quotation.inner().overlaps(speaker.get().span())) {
                return Optional.of(new Draft(sentence, token, cue.get(), VerbCueRule.cueSpan(sentence, token, cue.get()),
                        Speakers.party(sentence, speaker.get()), List.of(quotation.outer()), null,
                        Speakers.addressees(sentence, token, cue.get()), List.of(), Polarity.isNegated(sentence, token),
                        Polarity.isPlanned(sentence, token), "quotation", 0.8));
            }
        }
        return Optional.empty();
    }

    /** The subject, or the noun phrase right behind the verb ("…," said Koo), or the noun before an apposition. */
    private static Optional<Token> speaker(Sentence sentence, Token verb, Cue cue) {
        return Subjects.agentOf(sentence, verb).filter(Speakers::canSpeak)
                .or(() -> cue.addressee().equals("obj")
                        ? Optional.empty()
                        : sentence.dependents(verb).stream()
                                .filter(d -> d.index() > verb.index() && d.isNoun() && INVERTED.contains(d.relation())
                                        && !d.entityClass().equals("DATE"))
                                .findFirst())
                .or(() -> Subjects.beforeComma(sentence, verb));
    }

    /** A quotation that fills its sentence goes on with whoever spoke last, in this paragraph or the one before. */
    private static Optional<Draft> continued(Document document, Quotation quotation, Quotations quotations, List<Draft> drafts) {
        Optional<Sentence> sentence = document.sentences().stream().filter(s -> s.span().overlaps(quotation.outer())).findFirst();
        if (sentence.isEmpty() || !fills(quotation, sentence.get())) {
            return Optional.empty();
        }
        List<Draft> before = drafts.stream()
                .filter(d -> !d.cue().attitude() && d.content().get(0).start() < quotation.outer().start())
                .filter(d -> quotation.block() - d.sentence().block() <= 1 && quotation.block() >= d.sentence().block())
                .filter(d -> d.cueSpan() == null || quotations.around(d.cueSpan()).isEmpty())
                .sorted(Comparator.comparingInt((Draft d) -> d.content().get(0).start()).reversed()).toList();
        Optional<Draft> interrupted = before.stream().filter(d -> interrupts(d, sentence.get(), quotations)).findFirst();
        return interrupted.map(d -> d.withContent(List.of(quotation.outer()))).or(() -> before.stream().findFirst()
                .map(last -> new Draft(sentence.get(), null, CONTINUED, null, last.speakers(), List.of(quotation.outer()), null,
                        last.addressees(), last.via(), false, false, "continued-quotation", 0.6)));
    }

    /** "A," said X. "B.": one utterance that its cue interrupts. */
    private static boolean interrupts(Draft last, Sentence next, Quotations quotations) {
        return last.cueSpan() != null && last.sentence().block() == next.block() && next.index() == last.sentence().index() + 1
                && last.content().get(0).start() < last.cueSpan().start()
                && last.content().stream().allMatch(c -> quotations.all().stream().anyMatch(q -> q.outer().overlaps(c)));
    }

    private static boolean fills(Quotation quotation, Sentence sentence) {
        if (quotation.outer().contains(sentence.span())) {
            return true;
        }
        int quoted = Math.min(quotation.outer().end(), sentence.span().end())
                - Math.max(quotation.outer().start(), sentence.span().start());
        return quoted * 5 >= sentence.span().length() * 4;
    }
}
