package org.newsgraph.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The time of a verb that has none of its own, from the clause that it goes with. */
final class NeighbourTime {

    private static final Set<String> AT_ONCE = WordClasses.of("simultaneous-conjunction");
    private static final Set<String> LATER = WordClasses.of("later-adverb");

    private NeighbourTime() {
    }

    static Optional<TimeExpression> of(List<TimeExpression> times, Sentence sentence, Token verb) {
        return above(times, sentence, verb).or(() -> below(times, sentence, verb));
    }

    private static Optional<TimeExpression> above(List<TimeExpression> times, Sentence sentence, Token verb) {
        if (verb.isRoot()) {
            return Optional.empty();
        }
        Token governor = sentence.token(verb.head());
        boolean subject = sentence.has(verb, "nsubj") || sentence.has(verb, "nsubjpass");
        if (verb.relation().equals("pcomp") && governor.is("after") && !governor.isRoot() && sentence.token(governor.head()).isVerb()) {
            return TimeAttachment.of(times, sentence, sentence.token(governor.head())).flatMap(NeighbourTime::until);
        }
        if (!governor.isVerb()) {
            return Optional.empty();
        }
        return switch (verb.relation()) {
            case "xcomp" -> TimeAttachment.of(times, sentence, governor);
            case "conj" -> subject
                    ? Optional.empty()
                    : TimeAttachment.of(times, sentence, governor)
                            .filter(t -> t.begin() < governor.index() || isOneDay(t) && isInOneGo(sentence, governor, verb));
            case "advcl" -> DaysApart.isFrom(sentence, governor, verb)
                    ? TimeAttachment.of(times, sentence, governor).flatMap(t -> DaysApart.of(sentence, verb, t))
                    : isAtOnce(sentence, verb) || isAttendant(sentence, verb, subject)
                            ? TimeAttachment.of(times, sentence, governor)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "were seized when gunmen stormed the school on Monday" */
    private static Optional<TimeExpression> below(List<TimeExpression> times, Sentence sentence, Token verb) {
        return sentence.dependents(verb, "advcl").filter(c -> isAtOnce(sentence, c))
                .map(c -> TimeAttachment.own(times, sentence, c)).flatMap(Optional::stream).findFirst();
    }

    private static boolean isAtOnce(Sentence sentence, Token clause) {
        boolean past = clause.tag().equals("VBD") || Stream.of("aux", "auxpass").flatMap(r -> sentence.dependents(clause, Set.of(r)))
                .anyMatch(a -> a.tag().equals("VBD"));
        return past && sentence.dependents(clause, Set.of("mark", "advmod")).anyMatch(m -> AT_ONCE.contains(m.lemma()));
    }

    /** "searched the office on Monday and took the files": active, of one subject, in the simple past, and nothing says that it was later. */
    private static boolean isInOneGo(Sentence sentence, Token governor, Token verb) {
        return Stream.of(governor, verb).allMatch(v -> (v.tag().equals("VBD") || v.tag().equals("VBN") && v.index() == verb.index())
                && !sentence.has(v, "aux") && !sentence.has(v, "auxpass"))
                && sentence.dependents(verb, Set.of("advmod", "prep", "mark")).noneMatch(d -> LATER.contains(d.lemma()));
    }

    private static boolean isOneDay(TimeExpression time) {
        LocalDate begin = time.when().begin();
        return begin != null && begin.equals(time.when().end());
    }

    /** "exploded on Monday, killing nine": the participle goes on at the same time. */
    private static boolean isAttendant(Sentence sentence, Token clause, boolean subject) {
        return clause.tag().equals("VBG") && !subject && !sentence.has(clause, "mark") && !sentence.has(clause, "aux");
    }

    /** "was released on Monday after being held": no later than that. */
    private static Optional<TimeExpression> until(TimeExpression time) {
        When when = time.when();
        return when.end() == null
                ? Optional.empty()
                : Optional.of(new TimeExpression(time.sentence(), time.begin(), time.end(), time.head(),
                        new When(null, when.end(), when.text(), when.span(), when.basis())));
    }
}
