package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.DatePatterns.Found;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The times of one article.
 *
 * <p>Relative ones are worked out from the day of publication; an article without one leaves them unresolved: found, with open ends.
 */
public final class Times {

    /** Sentences behind a day in which "the next day" is the one after it. */
    private static final int ANCHOR_REACH = 2;

    private final Document document;
    private final Calendar calendar;
    private final List<List<TimeExpression>> bySentence = new ArrayList<>();

    private Times(Document document) {
        this.document = document;
        this.calendar = new Calendar(document.article().metadata().published());
    }

    /** Finds the times of all sentences. */
    public static Times of(Document document) {
        Times times = new Times(document);
        LocalDate anchor = null;
        int anchoredAt = 0;
        for (Sentence sentence : document.sentences()) {
            LocalDate near = sentence.index() - anchoredAt <= ANCHOR_REACH ? anchor : null;
            List<TimeExpression> found = times.read(sentence, near);
            times.bySentence.add(found);
            for (TimeExpression expression : found) {
                LocalDate begin = expression.when().begin();
                if (begin != null && begin.equals(expression.when().end())) {
                    anchor = begin;
                    anchoredAt = sentence.index();
                }
            }
        }
        return times;
    }

    /** The times of a sentence, in order. */
    public List<TimeExpression> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /**
     * When something named by a verb or noun happened: the most exact time that hangs on it, or, for a verb that goes on where another
     * left off ("on Monday police arrested one man and questioned another"), the one at the beginning.
     */
    public Optional<When> attachedTo(Sentence sentence, Token token) {
        return TimeAttachment.of(in(sentence), sentence, token).map(TimeExpression::when);
    }

    private List<TimeExpression> read(Sentence sentence, @Nullable LocalDate anchor) {
        List<TimeExpression> found = new ArrayList<>();
        TimeGrammar grammar = new TimeGrammar(sentence, calendar, anchor);
        int i = 0;
        while (i < sentence.size()) {
            Optional<TimeExpression> here = expression(sentence, i, grammar);
            if (here.isEmpty()) {
                i++;
                continue;
            }
            found.add(here.get());
            LocalDate begin = here.get().when().begin();
            if (begin != null && begin.equals(here.get().when().end())) {
                grammar = new TimeGrammar(sentence, calendar, begin);
            }
            i = here.get().end();
        }
        return List.copyOf(found);
    }

    private Optional<TimeExpression> expression(Sentence sentence, int i, TimeGrammar grammar) {
        Optional<TimeWords.Bound> bound = TimeWords.STANDARD.bound(sentence.tokens(), i);
        if (bound.isPresent()) {
            int from = TimeBounds.behindEvent(sentence, i + bound.get().words() - 1);
            return TimeBounds.read(sentence, grammar, bound.get().effect(), from, calendar.published())
                    .map(f -> expression(sentence, i, f, from));
        }
        return grammar.read(i).map(f -> expression(sentence, i, f, i));
    }

    private TimeExpression expression(Sentence sentence, int begin, Found found, int core) {
        Span span = sentence.span(core, found.end());
        DayRange days = found.days();
        When when = new When(days.begin(), days.end(), document.slice(sentence.span(begin, found.end())), sentence.span(begin, found.end()),
                days.basis());
        Token head = sentence.tokens().subList(begin, found.end()).stream()
                .filter(t -> t.isRoot() || t.head() < begin || t.head() >= found.end())
                .min(Comparator.comparingInt((Token t) -> t.span().overlaps(span) ? 1 : 0)).orElse(sentence.token(core));
        return new TimeExpression(sentence, begin, found.end(), head, when);
    }
}
