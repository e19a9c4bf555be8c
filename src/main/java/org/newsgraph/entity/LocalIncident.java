package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one incident, as far as it helps to find reports of the same one.
 *
 * @param article id of the article
 * @param local IRI of the report
 * @param family code of the broadest type above its own, so that a deportation meets a repatriation
 * @param reported whether it is told as having happened
 * @param agents who did it: local actors
 * @param patients to whom it was done: local actors
 * @param places local places and states where it happened, began or ended
 */
public record LocalIncident(String article, String local, String family, boolean reported, @Nullable LocalDate begin,
        @Nullable LocalDate end,
        List<String> agents, List<String> patients, List<String> places) implements Comparable<LocalIncident> {

    public LocalIncident {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        places = List.copyOf(places);
    }

    @Override
    public int compareTo(LocalIncident other) {
        return local.compareTo(other.local);
    }
}
