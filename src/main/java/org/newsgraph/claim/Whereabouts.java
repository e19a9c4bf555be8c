package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.PlaceRole;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "has not confirmed whether they are in the capital": where people are tells whether they were brought there. */
final class Whereabouts {

    /** Sentences back to the event that led to a place, as far as reports are referred to. */
    private static final int REACH = 12;
    private static final Set<String> PEOPLE = WordClasses.of("third-person");
    private static final Set<String> BEING = WordClasses.of("whereabouts-verb");

    private Whereabouts() {
    }

    /** Which of the incidents the content of a statement points back to: the last one reported that led to the place it names. */
    static Optional<Integer> of(Statement statement, List<Incident> incidents) {
        Sentence sentence = statement.sentence();
        return sentence.tokens().stream().filter(t -> BEING.contains(t.lemma()) && t.isVerb() && statement.says(t.span()))
                .filter(t -> sentence.dependents(t, "nsubj").anyMatch(s -> PEOPLE.contains(s.lemma())))
                .flatMap(t -> sentence.dependents(t, "prep")).filter(p -> p.is("in") || p.is("at"))
                .flatMap(p -> sentence.dependents(p, "pobj")).filter(Token::isProperNoun).findFirst()
                .flatMap(place -> ledTo(place, statement, incidents));
    }

    private static Optional<Integer> ledTo(Token place, Statement statement, List<Incident> incidents) {
        return IntStream.range(0, incidents.size()).boxed().filter(n -> {
            Incident incident = incidents.get(n);
            int back = statement.sentence().index() - incident.sentence().index();
            return back > 0 && back <= REACH && incident.modality() == Modality.REPORTED && incident.places().stream()
                    .anyMatch(l -> l.role() == PlaceRole.DESTINATION && l.place().head().form().equals(place.form()));
        }).reduce((first, second) -> second);
    }
}
