package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Role;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Incidents that go on from the one told before them, and so happened when and where that did. */
final class Continuations {

    /** Sentences behind an event in which its noun may still take it up. */
    private static final int ELABORATED = 3;
    /** Sentences behind an event in which a toll or the same deed of one side belongs to it. */
    private static final int TOLD_ON = 2;
    private static final Set<String> TOLLS = CodeClasses.of("toll");
    private static final Set<String> EVENTS = CodeClasses.of("with-toll");

    private Continuations() {
    }

    static List<Incident> resolved(List<Incident> incidents) {
        List<Incident> out = new ArrayList<>(incidents);
        for (int i = 0; i < out.size(); i++) {
            Incident incident = out.get(i);
            if (incident.modality() != Modality.REPORTED) {
                continue;
            }
            if (incident.when() == null && isPast(incident)) {
                out.set(i, begun(incident, out.subList(0, i)));
            } else if (isNamedAgain(incident)) {
                for (int b = 0; b < i; b++) {
                    Incident earlier = out.get(b);
                    int distance = incident.sentence().index() - earlier.sentence().index();
                    if (distance > 0 && distance <= ELABORATED && earlier.modality() == Modality.REPORTED && earlier.when() == null
                            && Kindred.of(earlier.type(), incident.type()) && out.subList(b + 1, i).stream()
                                    .noneMatch(o -> Kindred.of(o.type(), incident.type()))) {
                        out.set(b, at(earlier, incident));
                    }
                }
            }
        }
        return List.copyOf(out);
    }

    /** "Three were arrested", "two of them were shot": those of the sentence before. */
    private static boolean goesOn(Incident incident) {
        Sentence sentence = incident.sentence();
        return isPast(incident) && incident.participants().stream().filter(p -> p.role() == Role.PATIENT).map(p -> p.party().head())
                .anyMatch(h -> h.tag().equals("CD") && h.relation().startsWith("nsubj") || isPartOfThem(sentence, h));
    }

    private static boolean isPartOfThem(Sentence sentence, Token head) {
        return head.is("them")
                || head.is("they") && !head.isRoot() && head.relation().equals("pobj") && sentence.token(head.head()).is("of");
    }

    /** Simple past: what has happened "has" no day. */
    private static boolean isPast(Incident incident) {
        Token verb = incident.trigger();
        Sentence sentence = incident.sentence();
        return verb.tag().equals("VBD") && !sentence.has(verb, "aux")
                || sentence.dependents(verb, "auxpass").anyMatch(a -> a.tag().equals("VBD")) && !sentence.has(verb, "aux");
    }

    /** "The attack happened on Monday": a definite noun for an event told before. */
    private static boolean isNamedAgain(Incident incident) {
        Token noun = incident.trigger();
        return noun.isNoun() && noun.relation().startsWith("nsubj") && incident.when() != null && incident.participants().isEmpty()
                && incident.sentence().dependents(noun, "det").anyMatch(d -> d.is("the"));
    }

    /** "63 people were arrested" after a rally. */
    private static boolean isToll(Incident incident, Incident event) {
        return TOLLS.contains(incident.type()) && EVENTS.contains(event.type())
                && incident.sentence().index() - event.sentence().index() == 1
                && incident.participants().stream().anyMatch(p -> p.role() == Role.PATIENT && p.count() != null);
    }

    /** "Orvania and Corlandia exchanged prisoners on Monday. Orvania released nine." */
    private static boolean isElaborated(Incident incident, Incident earlier) {
        return incident.type().equals(earlier.type()) && incident.participants().stream().map(p -> p.party().head())
                .anyMatch(h -> h.isProperNoun() && earlier.participants().stream().anyMatch(p -> p.party().head().form().equals(h.form())));
    }

    private static Incident begun(Incident incident, List<Incident> before) {
        Optional<Incident> last = goesOn(incident) ? before(before, incident, 1, b -> true) : Optional.empty();
        return last.map(b -> at(incident, b))
                .or(() -> before(before, incident, TOLD_ON, b -> isToll(incident, b) || isElaborated(incident, b))
                        .map(b -> incident.at(incident.places(), b.when())))
                .orElse(incident);
    }

    private static Optional<Incident> before(List<Incident> all, Incident incident, int reach, Predicate<Incident> fits) {
        int sentence = incident.sentence().index();
        return all.reversed().stream()
                .filter(b -> b.sentence().index() < sentence && sentence - b.sentence().index() <= reach)
                .filter(b -> b.modality() == Modality.REPORTED && b.when() != null && fits.test(b)).findFirst();
    }

    private static Incident at(Incident incident, Incident other) {
        return incident.at(incident.places().isEmpty() ? other.places() : incident.places(), other.when());
    }
}
