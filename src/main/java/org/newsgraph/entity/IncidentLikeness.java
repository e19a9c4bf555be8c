package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.entity.IncidentProfile.Days;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Part;
import org.newsgraph.entity.LocalIncident.Where;

/**
 * What speaks for two reports to be of one incident: people, days, agents, places, counts, type, each with a weight. Weights were set
 * by hand on the sample articles.
 *
 * @param score the sum of the weights
 * @param close whether the same people took part, or the same day, doer or place, and number speak for it
 * @param features in words
 */
record IncidentLikeness(double score, boolean close, List<String> features) {

    private static final double NAMED = 2;
    private static final double PEOPLE = 1.5;
    private static final double SAME_DAY = 2;
    private static final double SAME_WEEK = 1;
    private static final double SAME_MONTH = 0.5;
    private static final double DOER = 1;
    private static final double PLACE = 1;
    private static final double COUNT = 1;
    private static final double NUMBER = 1.5;
    private static final double TYPE = 0.5;
    private static final String EQUAL = "number";
    /** Days of a time that is as good as a day. */
    private static final int WEEK = 7;
    /** A confidence of 1/2, and 1/12 more for each point of the score; no more than {@link #SUREST}. Set by hand; no probability that was measured. */
    private static final int SURE_SCORE = 12;
    private static final double SUREST = 0.95;
    private static final Set<Part> HERE = EnumSet.of(Part.SITE, Part.ORIGIN, Part.TRANSIT);

    /** Between 0 and 1. */
    double confidence() {
        return Math.min(SUREST, Math.round((0.5 + score / SURE_SCORE) * 100) / 100.0);
    }

    /** Empty when something speaks against it: another kind, day, doer, people, place or number. */
    static Optional<IncidentLikeness> of(IncidentProfile one, IncidentProfile other) {
        return new Comparison(one, other).likeness();
    }

    private static final class Comparison {

        private final IncidentProfile one;
        private final IncidentProfile other;
        private final List<String> features = new ArrayList<>();
        private boolean contradicted;
        private double score;

        Comparison(IncidentProfile one, IncidentProfile other) {
            this.one = one;
            this.other = other;
        }

        Optional<IncidentLikeness> likeness() {
            contradicted = !one.family().equals(other.family());
            boolean toNobody = one.patients().isEmpty() && other.patients().isEmpty() && one.counts().stream().noneMatch(Counted::patient)
                    && other.counts().stream().noneMatch(Counted::patient);
            double days = days();
            boolean people = toNobody ? doersAlone() : people();
            boolean doer = !toNobody && doers();
            boolean place = places();
            boolean count = counts(days >= SAME_WEEK);
            boolean type = !shared(one.types(), other.types()).isEmpty();
            add(type, TYPE, "type " + String.join(", ", shared(one.types(), other.types())));
            boolean tied = type || doer || place || days >= SAME_WEEK;
            boolean close = people
                    ? tied
                    : !toNobody && (one.article().equals(other.article())
                            ? closeInArticle(days, doer, place, count, type)
                            : days >= SAME_DAY && count && (doer || place));
            return contradicted ? Optional.empty() : Optional.of(new IncidentLikeness(score, close, List.copyOf(features)));
        }

        /** In one article "the group" or "500 people" need less to be those of the sentence before. */
        private boolean closeInArticle(double days, boolean doer, boolean place, boolean count, boolean type) {
            return count && (days >= SAME_DAY || features.contains(EQUAL) && (doer || place)) || doer && place && type;
        }

        private boolean people() {
            Set<String> same = shared(one.patients(), other.patients());
            contradicted |= same.isEmpty() && !one.patients().isEmpty() && !other.patients().isEmpty();
            boolean named = same.stream().anyMatch(key -> !key.startsWith(LocalIncident.PEOPLE));
            return add(!same.isEmpty(), named ? NAMED : PEOPLE, String.join(", ", same));
        }

        /** Of a meeting or a journey: who took part, none of them with somebody whom the other does not name. */
        private boolean doersAlone() {
            Set<String> same = shared(one.agents(), other.agents());
            boolean all = same.size() == one.agents().size() && same.size() == other.agents().size();
            boolean some = same.size() == one.agents().size() || same.size() == other.agents().size();
            contradicted |= !some && !one.agents().isEmpty() && !other.agents().isEmpty();
            return add(!same.isEmpty(), all ? NAMED : TYPE, String.join(", ", same));
        }

        private boolean doers() {
            Set<String> same = shared(one.agents(), other.agents());
            contradicted |= same.isEmpty() && !one.agents().isEmpty() && !other.agents().isEmpty();
            return add(!same.isEmpty(), DOER, "by " + String.join(", ", same));
        }

        private double days() {
            Optional<Days> first = one.days();
            Optional<Days> second = other.days();
            if (first.isPresent() && second.isPresent()) {
                contradicted |= !first.get().overlaps(second.get()) || first.get().close() != second.get().close();
                return overlap(first.get(), second.get());
            }
            if (one.article().equals(other.article())) {
                return 0;
            }
            Optional<Days> early = first.or(one::newsDays);
            Optional<Days> late = second.or(other::newsDays);
            contradicted |= early.isEmpty() || late.isEmpty() || !early.get().overlaps(late.get()) || !early.get().close()
                    || !late.get().close();
            add(!contradicted, SAME_MONTH, "news of the same days");
            return SAME_MONTH;
        }

        private double overlap(Days first, Days second) {
            boolean equal = first.equals(second);
            double weight = equal && first.length() == 1
                    ? SAME_DAY
                    : equal && first.close() || Math.max(first.length(), second.length()) <= WEEK
                            ? SAME_WEEK
                            : first.close() ? SAME_MONTH : 0;
            add(weight > 0, weight, first.equals(second) ? "time " + span(first) : "time " + span(first) + " and " + span(second));
            return weight;
        }

        private static String span(Days days) {
            return days.length() == 1 ? days.begin().toString() : days.begin() + "/" + days.end();
        }

        private boolean places() {
            boolean shared = false;
            for (Set<Part> parts : List.of(HERE, EnumSet.of(Part.DESTINATION))) {
                List<Where> first = one.places().stream().filter(place -> parts.contains(place.part())).toList();
                List<Where> second = other.places().stream().filter(place -> parts.contains(place.part())).toList();
                Set<String> same = new TreeSet<>();
                first.forEach(a -> second.stream().filter(b -> within(a, b)).forEach(b -> same.add(a.exact() ? a.key() : b.key())));
                contradicted |= same.isEmpty() && apart(first, second);
                if (!same.isEmpty() && !shared) {
                    shared = add(true, PLACE, "place " + String.join(", ", same));
                }
            }
            return shared;
        }

        private static boolean within(Where a, Where b) {
            return a.key().equals(b.key()) || a.state() != null && a.state().equals(b.state()) && !(a.exact() && b.exact());
        }

        /** In different states, or at different sites; two towns on one way are not apart. */
        private static boolean apart(List<Where> first, List<Where> second) {
            Set<String> here = first.stream().map(Where::state).filter(s -> s != null).collect(Collectors.toSet());
            Set<String> there = second.stream().map(Where::state).filter(s -> s != null).collect(Collectors.toSet());
            boolean states = !here.isEmpty() && !there.isEmpty() && shared(here, there).isEmpty();
            return states || first.stream().anyMatch(a -> a.exact() && a.part() == Part.SITE)
                    && second.stream().anyMatch(b -> b.exact() && b.part() == Part.SITE);
        }

        private boolean counts(boolean sameTime) {
            List<Counted> first = one.counts();
            List<Counted> second = other.counts();
            boolean meet = first.stream().anyMatch(a -> second.stream().anyMatch(b -> meet(a, b)));
            boolean equal = first.stream().anyMatch(a -> second.stream().anyMatch(b -> a.exactly() != null && a.exactly().equals(b
                    .exactly())));
            contradicted |= !meet && !sameTime && first.stream().anyMatch(Comparison::bounded) && second.stream().anyMatch(
                    Comparison::bounded);
            return add(meet, equal ? NUMBER : COUNT, equal ? EQUAL : "numbers that can both be right");
        }

        private static boolean bounded(Counted count) {
            return count.min() != null || count.max() != null;
        }

        private static boolean meet(Counted a, Counted b) {
            return bounded(a) && bounded(b) && (a.min() == null || b.max() == null || a.min() <= b.max())
                    && (b.min() == null || a.max() == null || b.min() <= a.max());
        }

        private boolean add(boolean found, double weight, String feature) {
            if (found) {
                score += weight;
                features.add(feature);
            }
            return found;
        }

        private static Set<String> shared(Set<String> first, Set<String> second) {
            Set<String> same = new TreeSet<>(first);
            same.retainAll(second);
            return same;
        }
    }
}
