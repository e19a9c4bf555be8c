package org.newsgraph.mention;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Which time belongs to which verb or noun. */
final class TimeAttachment {

    private TimeAttachment() {
    }

    static Optional<TimeExpression> of(List<TimeExpression> times, Sentence sentence, Token token) {
        Optional<TimeExpression> own = own(times, sentence, token);
        if (own.isPresent() || !token.isVerb()) {
            return own;
        }
        return NeighbourTime.of(times, sentence, token);
    }

    static Optional<TimeExpression> own(List<TimeExpression> times, Sentence sentence, Token token) {
        return times.stream().filter(t -> reaches(sentence, t, token)).min(byExactness(token));
    }

    /** Whether a time hangs on a token, through prepositions and nouns but through no other verb; "with the accord in force by 2008, she says" is not when. */
    private static boolean reaches(Sentence sentence, TimeExpression time, Token token) {
        Token at = time.head();
        for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
            Token up = sentence.token(at.head());
            if (up.index() == token.index()) {
                return !(at.is("with") && at.index() < token.index() && time.head().head() != at.index());
            }
            if (up.isVerb() && !up.relation().equals("prep") && !up.relation().startsWith("aux")) {
                return false;
            }
            at = up;
        }
        return false;
    }

    private static Comparator<TimeExpression> byExactness(Token token) {
        return Comparator.comparingLong(TimeAttachment::length).thenComparingInt(t -> Math.abs(t.begin() - token.index()));
    }

    private static long length(TimeExpression time) {
        var begin = time.when().begin();
        var end = time.when().end();
        if (begin == null && end == null) {
            return Long.MAX_VALUE;
        }
        return begin == null || end == null ? Long.MAX_VALUE / 2 : ChronoUnit.DAYS.between(begin, end);
    }
}
