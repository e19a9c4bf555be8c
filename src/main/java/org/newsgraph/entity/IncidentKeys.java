package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.entity.IncidentProfile.Days;

/** Under which an incident can meet another; two without a common key are never joined, since nothing but what is in one speaks for it. */
final class IncidentKeys {

    /** All years before this one are one key. */
    private static final int EARLIEST = 1900;
    /** All years after this one are one key. */
    private static final int LATEST = 2100;

    private IncidentKeys() {
    }

    /**
     * By kind and month, or year, with each of those to whom it was done, or who did it where it was done to nobody; and, since the same
     * number may be of the same people under another name, by kind and day with who did it or where.
     */
    static Set<String> of(IncidentProfile profile) {
        Set<String> keys = new TreeSet<>();
        Optional<Days> days = profile.days().or(profile::newsDays);
        if (days.isEmpty()) {
            return keys;
        }
        Set<String> who = profile.patients().isEmpty() ? profile.agents() : profile.patients();
        if (!days.get().close()) {
            for (int year = year(days.get().begin()); year <= year(days.get().end()); year++) {
                String in = " in " + year;
                who.forEach(each -> keys.add(profile.family() + " " + each + in));
            }
            return keys;
        }
        for (LocalDate month = days.get().begin().withDayOfMonth(1); !month.isAfter(days.get().end()); month = month.plusMonths(1)) {
            String in = " " + month.toString().substring(0, 7);
            who.forEach(each -> keys.add(profile.family() + " " + each + in));
        }
        profile.days().filter(day -> day.length() == 1 && !profile.counts().isEmpty()).ifPresent(day -> {
            String on = profile.family() + " " + day.begin();
            profile.agents().forEach(agent -> keys.add(on + " by " + agent));
            profile.places().forEach(place -> {
                keys.add(on + " at " + place.key());
                if (place.state() != null) {
                    keys.add(on + " in " + place.state());
                }
            });
        });
        return keys;
    }

    /** Times that overlap have a year in common; what lies centuries back or ahead is one. */
    private static int year(LocalDate day) {
        return Math.clamp(day.getYear(), EARLIEST, LATEST);
    }
}
