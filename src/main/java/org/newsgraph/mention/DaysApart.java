package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "resigned on Tuesday, two days after the bridge fell": a day that is counted from that of another clause. */
final class DaysApart {

    private static final Set<String> ORDER = WordClasses.of("order-conjunction");
    private static final String EARLIER = "after";

    private DaysApart() {
    }

    /** Whether a count of days stands right before the word that ties a clause to the one above it. */
    static boolean isFrom(Sentence sentence, Token governor, Token verb) {
        return unit(sentence, verb).filter(unit -> unit.relation().equals("npadvmod") && unit.head() == governor.index()
                || unit.head() == verb.index() || unit.head() == unit.index() + 1).isPresent();
    }

    /** The day of the clause, when the one above it has a single day and a small count parts them. */
    static Optional<TimeExpression> of(Sentence sentence, Token verb, TimeExpression above) {
        LocalDate day = above.when().begin();
        Optional<Token> unit = unit(sentence, verb);
        if (day == null || !day.equals(above.when().end()) || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean back = sentence.token(unit.get().index() + 1).is(EARLIER);
        return count(sentence, unit.get()).map(n -> {
            LocalDate other = day.plusDays(back ? -n : n);
            return new TimeExpression(above.sentence(), above.begin(), above.end(), above.head(),
                    new When(other, other, above.when().text(), above.when().span(), When.Basis.INFERRED));
        });
    }

    private static Optional<Token> unit(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "mark").filter(m -> ORDER.contains(m.lemma()) && m.index() > 1)
                .map(m -> sentence.token(m.index() - 1)).filter(t -> t.is("day")).findFirst();
    }

    /** "a day", "the day", "one day", "two days". */
    private static Optional<Long> count(Sentence sentence, Token unit) {
        Optional<Long> counted = Quantities.of(sentence, unit).filter(q -> q.min() != null && q.min().equals(q.max())).map(Quantity::min);
        return counted.or(() -> sentence.dependents(unit, "det").findAny().isPresent() ? Optional.of(1L) : Optional.empty());
    }
}
