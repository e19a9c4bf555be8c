package org.newsgraph.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quantity;
import org.newsgraph.mention.When;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A report of something that happens, its parties not yet resolved.
 *
 * @param trigger the word that names it
 * @param type code of the scheme incident-type
 * @param plover PLOVER class when the word says another than its type; null when it is the type's
 * @param stances who takes which stance on it; empty inside no statement means the article's own voice asserts it
 */
public record Incident(Sentence sentence, Token trigger, String type, @Nullable String plover, Modality modality,
        List<Participant> participants,
        List<Located> places,
        @Nullable When when, List<Span> evidence, List<Taken> stances, String rule) implements Claim {

    /** How the text presents it; only REPORTED counts as having happened. */
    public enum Modality {
        REPORTED, PLANNED, REQUESTED, HYPOTHETICAL, HABITUAL, NEGATED
    }

    /** What a participant does. */
    public enum Role {
        AGENT, PATIENT, OTHER
    }

    /** What a place is to it. */
    public enum PlaceRole {
        SITE, ORIGIN, TRANSIT, DESTINATION
    }

    /** A stance on the claim that it happened. */
    public enum Stance {
        ASSERTS, ALLEGES, CONFIRMS, DENIES, CANNOT_CONFIRM, DOUBTS
    }

    /** @param count of those whom the party means; null when the words give none */
    public record Participant(Party party, Role role, @Nullable Quantity count) {}

    /** A place of it. */
    public record Located(Party place, PlaceRole role) {}

    /** @param statement in which the stance is taken; null for the article's own voice */
    public record Taken(Stance stance, @Nullable Statement statement, Span evidence) {}

    public Incident {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
        stances = List.copyOf(stances);
    }

    /** The same incident, with the places and the time that other words tell. */
    Incident at(List<Located> places, @Nullable When when) {
        return new Incident(sentence, trigger, type, plover, modality, participants, places, when, evidence, stances, rule);
    }

    /** The same incident as those who speak of it present it. */
    Incident taken(Modality modality, List<Taken> stances) {
        return new Incident(sentence, trigger, type, plover, modality, participants, places, when, evidence, stances, rule);
    }
}
