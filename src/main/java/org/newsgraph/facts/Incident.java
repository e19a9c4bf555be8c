package org.newsgraph.facts;

import java.util.List;
import org.newsgraph.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report that something happened, was planned, requested or denied. It carries no truth of its own: see {@code stances}.
 *
 * @param id local to the article: "i1", "i2", …
 * @param type code of the scheme incident-type
 * @param plover PLOVER event class of the type
 * @param when interval of days; null when the article does not let one tell
 * @param stances who asserts, alleges, confirms, denies, cannot confirm or doubts it
 */
public record Incident(String id, String type, @Nullable String plover, Modality modality, List<Participant> participants,
        List<Located> places, @Nullable When when, List<Span> evidence, List<Taken> stances, String rule) {

    /** How the text presents it; only {@code reported} ones count as having happened. */
    public enum Modality {
        reported, planned, requested, hypothetical, habitual, negated
    }

    /** What a participant does in it. */
    public enum ParticipantRole {
        agent, patient, other
    }

    /** What a place is to it. */
    public enum PlaceRole {
        site, origin, transit, destination
    }

    /** A stance that a statement takes on the claim that this happened. */
    public enum Stance {
        asserts, alleges, confirms, denies, cannotConfirm, doubts
    }

    /**
     * @param actor id of an actor; null when the words name none that is tracked
     * @param text the words
     * @param span where they stand
     */
    public record Participant(@Nullable String actor, String text, @Nullable Span span, ParticipantRole role, @Nullable Count count) {}

    /**
     * @param min at least so many; null is open
     * @param max at most so many; null is open
     */
    public record Count(@Nullable Long min, @Nullable Long max, String text, Span span) {}

    /** @param place id of a place, or of a state whose territory is meant */
    public record Located(String place, PlaceRole role, @Nullable Span span) {}

    /**
     * @param actor id of who takes it: a speaker, or the outlet in its own voice
     * @param statement id of the statement in which it is taken; null in the article's own voice
     * @param evidence the words that take it
     */
    public record Taken(Stance stance, String actor, @Nullable String statement, Span evidence) {}

    public Incident {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        evidence = List.copyOf(evidence);
        stances = List.copyOf(stances);
    }
}
