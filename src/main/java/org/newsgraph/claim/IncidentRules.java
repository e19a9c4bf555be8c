package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.mention.Times;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Finds what an article reports, plans, asks for or denies to happen. */
public final class IncidentRules {

    private static final Set<String> ASKING = CodeClasses.of("asking");

    private final Times times;

    /** @param times of the same document */
    public IncidentRules(Times times) {
        this.times = times;
    }

    /**
     * All incidents in the order of the text, each with the stances that statements take on it.
     *
     * @param statements of the same document
     */
    public List<Incident> find(Document document, List<Statement> statements) {
        return find(document, statements, Identity.UNKNOWN);
    }

    /** The same, with what is known already of who is meant. */
    public List<Incident> find(Document document, List<Statement> statements, Identity identity) {
        List<Incident> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            VerbIncidents verbs = new VerbIncidents(sentence, times);
            NounIncidents nouns = new NounIncidents(sentence, times);
            for (Token token : sentence.tokens()) {
                Optional<Incident> here = verbs.at(token).or(() -> nouns.at(token));
                here.filter(i -> !isSaidByPatient(i, statements)).map(i -> asAskedFor(i, statements)).ifPresent(found::add);
            }
        }
        return new Stances(statements, identity).taken(Continuations.resolved(withoutEchoes(withoutTwins(found))));
    }

    /** "called for the minister to resign": asked for, no purpose of the call. */
    private static Incident asAskedFor(Incident incident, List<Statement> statements) {
        Token trigger = incident.trigger();
        boolean asked = incident.modality() == Modality.PLANNED && trigger.relation().equals("advcl")
                && statements.stream().anyMatch(s -> ASKING.contains(s.act()) && s.sentence().index() == incident.sentence().index()
                        && s.cueToken() != null && s.cueToken().index() == trigger.head() && s.says(trigger.span()));
        return asked ? incident.taken(Modality.REQUESTED, incident.stances()) : incident;
    }

    /** "the group charged on Friday that …": by this word its subject speaks, and suffers nothing. */
    private static boolean isSaidByPatient(Incident incident, List<Statement> statements) {
        return statements.stream()
                .filter(s -> incident.trigger().equals(s.cueToken()) && s.sentence().index() == incident.sentence().index())
                .anyMatch(s -> incident.participants().stream().anyMatch(p -> p.role() == Incident.Role.PATIENT
                        && s.speakers().stream().anyMatch(p.party()::equals)));
    }

    /** "defected to flee poverty": the purpose is the same event. */
    private static boolean isPurposeOfItself(Incident incident, List<Incident> all) {
        Token trigger = incident.trigger();
        return trigger.relation().equals("advcl") && incident.modality() == Modality.PLANNED && incident.when() == null
                && all.stream().anyMatch(o -> o.sentence().index() == incident.sentence().index() && o.trigger().index() == trigger.head()
                        && Kindred.of(o.type(), incident.type()));
    }

    /** A verb and the noun that it governs may both name one event ("attended the meeting"): the first has it. */
    private static List<Incident> withoutTwins(List<Incident> found) {
        List<Incident> kept = new ArrayList<>();
        for (Incident incident : found) {
            boolean twin = kept.stream().anyMatch(k -> k.sentence().index() == incident.sentence().index()
                    && k.evidence().equals(incident.evidence()) && Kindred.of(k.type(), incident.type()));
            if (!twin) {
                kept.add(incident);
            }
        }
        return kept;
    }

    /** A bare noun that names again what a verb has told ("the deportation") reports nothing new. */
    private static List<Incident> withoutEchoes(List<Incident> found) {
        return found.stream().filter(i -> !isEcho(i, found)).toList();
    }

    private static boolean isEcho(Incident incident, List<Incident> all) {
        if (isPurposeOfItself(incident, all)) {
            return true;
        }
        boolean bare = incident.rule().equals("incident-noun") && incident.modality() == Modality.REPORTED && incident.when() == null
                && incident.participants().stream().allMatch(p -> p.count() == null);
        return bare && all.stream().anyMatch(o -> o != incident && o.modality() == Modality.REPORTED && !o.rule().equals("incident-noun")
                && Kindred.of(o.type(), incident.type()));
    }
}
