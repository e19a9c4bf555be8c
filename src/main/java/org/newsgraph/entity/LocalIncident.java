package org.newsgraph.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one incident, as far as it helps to find reports of the same one. Actors and places are keys that are the
 * same in every article: an id of the authority files, a name, "people of" a state.
 *
 * @param article IRI of the article
 * @param local IRI of the report
 * @param type code of its type
 * @param family code of the broadest type above its own, so that a deportation meets a repatriation
 * @param told how it is told
 * @param begin first day on which it can have happened; null when open
 * @param end last such day; null when open
 * @param published day of the article; null when not known
 * @param agents who did it
 * @param patients to whom it was done, as far as they are known; "they" and "people" are nobody known
 * @param places where it happened, began or ended
 * @param groups those who took part and are counted
 */
public record LocalIncident(String article, String local, String type, String family, Told told, @Nullable LocalDate begin,
        @Nullable LocalDate end, @Nullable LocalDate published, List<String> agents, List<String> patients, List<Where> places,
        List<Counted> groups) implements Comparable<LocalIncident>, Serializable {

    /** Begins the key of those who are known only by their state. */
    public static final String PEOPLE = "people of ";

    /** How a report tells an incident. */
    public enum Told {
        /** As having happened. */
        REPORTED,
        /** Otherwise, but somebody takes a stance on whether it happened: "might have been sent back", "did not deport them". */
        DISPUTED,
        /** As planned, asked for, feared or usual: nothing that happened. */
        NOT_HAPPENED
    }

    /** How a place takes part. */
    public enum Part {
        SITE, ORIGIN, TRANSIT, DESTINATION
    }

    /**
     * A place.
     *
     * @param key of the place
     * @param state key of the state in which it lies; null when not known
     * @param exact whether it is a town or less
     */
    public record Where(Part part, String key, @Nullable String state, boolean exact) implements Serializable {}

    /**
     * People who took part.
     *
     * @param participation its IRI
     * @param people key; null when nobody known
     * @param label of the people in words
     * @param patient whether it was done to them
     * @param min null when open, as {@code max}
     */
    public record Counted(String participation, @Nullable String people, String label, boolean patient, @Nullable Long min,
            @Nullable Long max) implements Serializable {

        /** The number, where it is one. */
        public @Nullable Long exactly() {
            return min != null && min.equals(max) ? min : null;
        }
    }

    public LocalIncident {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    /** How many days its time spans; null when it is open on a side. */
    @Nullable
    Long span() {
        return begin == null || end == null ? null : ChronoUnit.DAYS.between(begin, end) + 1;
    }

    @Override
    public int compareTo(LocalIncident other) {
        return local.compareTo(other.local);
    }
}
