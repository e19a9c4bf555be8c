package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.CrossIncidents.Member;
import org.newsgraph.entity.LocalIncident.Told;

/** Gathers reports of one incident within an article. */
final class WithinArticle {

    /** Least score; as the weights, set by hand on the sample articles. */
    private static final double ALIKE = 2;
    /** The same where it is done to nobody, as a meeting. */
    private static final double NO_PATIENT = 3;

    private WithinArticle() {
    }

    /** A pair of profiles that are like each other. */
    private record Pair(IncidentProfile one, IncidentProfile other, IncidentLikeness likeness) {}

    /**
     * Dated reports first, so that an undated one meets what is known best, then undated ones once more with what they have found
     * together, at last what is told otherwise than as having happened. What could be of two incidents is kept apart.
     */
    static List<IncidentProfile> profiles(List<LocalIncident> reports, Map<LocalIncident, Member> joined) {
        List<IncidentProfile> profiles = new ArrayList<>();
        Comparator<LocalIncident> dated = Comparator.comparing(report -> report.span() == null ? Long.MAX_VALUE : report.span());
        List<LocalIncident> sorted = reports.stream().sorted(dated.thenComparing(Comparator.naturalOrder())).toList();
        sorted.stream().filter(r -> r.told() == Told.REPORTED).forEach(r -> join(profiles, IncidentProfile.of(r), joined));
        for (IncidentProfile undated : profiles.stream().filter(profile -> profile.days().isEmpty()).sorted().toList()) {
            profiles.remove(undated);
            join(profiles, undated, joined);
        }
        sorted.stream().filter(r -> r.told() == Told.DISPUTED).forEach(r -> join(profiles, IncidentProfile.of(r), joined));
        return profiles;
    }

    private static void join(List<IncidentProfile> profiles, IncidentProfile alone, Map<LocalIncident, Member> joined) {
        List<Pair> fitting = profiles.stream().flatMap(p -> IncidentLikeness.of(p, alone).map(l -> new Pair(p, alone, l)).stream())
                .filter(pair -> pair.likeness().close() && pair.likeness().score() >= needed(pair)).toList();
        double best = fitting.stream().mapToDouble(pair -> pair.likeness().score()).max().orElse(0);
        List<Pair> likest = fitting.stream().filter(pair -> pair.likeness().score() == best).toList();
        if (likest.size() != 1) {
            profiles.add(alone);
            return;
        }
        Pair pair = likest.getFirst();
        alone.reports().forEach(report -> joined.merge(report, new Member(report, pair.likeness().confidence(), pair.likeness().features()),
                (before, now) -> before.confidence() < now.confidence() ? before : now));
        profiles.set(profiles.indexOf(pair.one()), pair.one().with(alone));
    }

    private static double needed(Pair pair) {
        return pair.one().patients().isEmpty() && pair.other().patients().isEmpty() ? NO_PATIENT : ALIKE;
    }
}
