package org.newsgraph.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;

/**
 * Quotations without a cue: one that follows at once on what somebody said is the rest of it, also in the next paragraph; one that
 * comes a little later goes on with whoever spoke last.
 */
final class Utterances {

    private static final Cue CONTINUED = Cue.ofMark("");

    /** Share of a sentence that a quotation takes which fills it, punctuation and a word such as "And" aside. */
    private static final double FILLED = 0.8;
    private static final String SINGLE = "'\u2018";

    private final Document document;
    private final Quotations quotations;

    Utterances(Document document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    /** Adds a quotation that fills its sentence to what was said before it. */
    void add(Quotation quotation, List<Draft> drafts) {
        Optional<Sentence> sentence = document.sentences().stream().filter(s -> s.span().overlaps(quotation.outer())).findFirst();
        if (sentence.isEmpty() || !fills(quotation, sentence.get()) || isHeading(quotation)) {
            return;
        }
        Optional<Draft> between = Introductions.behind(document, quotations, sentence.get(), quotation);
        if (between.isPresent()) {
            drafts.add(between.get());
            return;
        }
        List<Draft> before = drafts.stream()
                .filter(d -> (!d.cue().isMental() || isQuoted(d)) && !d.speakers().isEmpty() && start(d) < quotation.outer().start())
                .filter(d -> quotation.block() - lastSentence(d).block() <= 1 && quotation.block() >= lastSentence(d).block())
                .filter(d -> d.cueSpan() == null || quotations.around(d.cueSpan()).isEmpty())
                .sorted(Comparator.comparingInt(Utterances::start).reversed()).toList();
        Optional<Draft> host = host(sentence.get(), before);
        Optional<Draft> introduced = host.isEmpty() && quotation.speech() && isOpening(before, sentence.get())
                ? Introductions.before(document, sentence.get(), quotation)
                : Optional.empty();
        if (introduced.isPresent()) {
            drafts.add(introduced.get());
        } else if (host.isPresent()) {
            drafts.set(drafts.indexOf(host.get()), joined(host.get(), quotation));
        } else if (quotation.speech() && !before.isEmpty()) {
            Draft last = before.getFirst();
            drafts.add(new Draft(sentence.get(), null, CONTINUED, null, last.speakers(), List.of(quotation.outer()), null,
                    last.addressees(), last.via(), false, false, "continued-quotation", 0.6));
        }
    }

    /** What is quoted before it in the same paragraph or right before it, or else what is told in the sentence right before it. */
    private Optional<Draft> host(Sentence sentence, List<Draft> before) {
        Optional<Draft> quoted = before.stream().filter(d -> reportsSpeech(d) && isQuoted(d)).findFirst()
                .filter(d -> lastSentence(d).block() == sentence.block() || isBeside(d, sentence));
        return quoted.or(() -> before.stream().filter(d -> lastSentence(d).block() == sentence.block() && isBeside(d, sentence))
                .filter(d -> reportsSpeech(d) && d.cueToken() != null && !d.cueToken().relation().equals("relcl")).findFirst());
    }

    /** Whether nothing was said in the sentence before. */
    private boolean isOpening(List<Draft> before, Sentence sentence) {
        return before.isEmpty() || lastSentence(before.getFirst()).index() < sentence.index() - 1;
    }

    private static boolean reportsSpeech(Draft draft) {
        return draft.cueSpan() == null || draft.cue().allows("that") || draft.cue().allows("quote");
    }

    private boolean isBeside(Draft draft, Sentence next) {
        return next.index() - lastSentence(draft).index() == 1;
    }

    private boolean isQuoted(Draft draft) {
        Span last = draft.content().getLast();
        return quotations.all().stream().anyMatch(q -> q.outer().end() == last.end());
    }

    /** The sentence in which the draft's cue stands, or a later one that holds the end of its content. */
    private Sentence lastSentence(Draft draft) {
        Span last = draft.content().getLast();
        return document.sentences().subList(draft.sentence().index(), document.sentences().size()).stream()
                .filter(s -> s.span().overlaps(last)).reduce(draft.sentence(), (first, second) -> second);
    }

    /** A line of its own in single marks, in an article that quotes in double ones. */
    private boolean isHeading(Quotation quotation) {
        boolean line = document.article().blocks().get(quotation.block()).content().span().length() - quotation.outer().length() <= 1;
        return line && isSingle(quotation) && quotations.all().stream().anyMatch(q -> q.speech() && !isSingle(q));
    }

    private boolean isSingle(Quotation quotation) {
        String words = document.slice(quotation.outer());
        return SINGLE.indexOf(words.charAt(0)) >= 0 && SINGLE.indexOf(words.charAt(1)) < 0;
    }

    private static Draft joined(Draft draft, Quotation quotation) {
        return draft.withContent(Stream.concat(draft.content().stream(), Stream.of(quotation.outer())).sorted().toList());
    }

    private static int start(Draft draft) {
        return draft.content().getFirst().start();
    }

    private static boolean fills(Quotation quotation, Sentence sentence) {
        if (quotation.outer().contains(sentence.span())) {
            return true;
        }
        int quoted = Math.min(quotation.outer().end(), sentence.span().end())
                - Math.max(quotation.outer().start(), sentence.span().start());
        return quoted >= FILLED * sentence.span().length();
    }
}
