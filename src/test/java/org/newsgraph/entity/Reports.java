package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Part;
import org.newsgraph.entity.LocalIncident.Told;
import org.newsgraph.entity.LocalIncident.Where;

/** Makes reports for tests: sailors of Vostra put off by Lomark, unless told otherwise. */
final class Reports {

    static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);

    private final String local;
    private final String article;
    private String type = "deportation";
    private Told told = Told.REPORTED;
    private @Nullable LocalDate begin = MONDAY;
    private @Nullable LocalDate end = MONDAY;
    private @Nullable LocalDate published = MONDAY.plusDays(2);
    private List<String> agents = List.of("LOM");
    private List<String> patients = List.of(LocalIncident.PEOPLE + "VOS");
    private final List<Where> places = new ArrayList<>();
    private final List<Counted> groups = new ArrayList<>();

    private Reports(String article, int number) {
        this.article = article;
        this.local = article + "/" + number;
    }

    static Reports of(String article) {
        return new Reports(article, 1);
    }

    static Reports of(String article, int number) {
        return new Reports(article, number);
    }

    Reports type(String name) {
        type = name;
        return this;
    }

    Reports told(Told how) {
        told = how;
        return this;
    }

    Reports on(@Nullable LocalDate first, @Nullable LocalDate last) {
        begin = first;
        end = last;
        return this;
    }

    Reports undated() {
        return on(null, null);
    }

    Reports published(@Nullable LocalDate day) {
        published = day;
        return this;
    }

    Reports by(String... keys) {
        agents = List.of(keys);
        return this;
    }

    Reports by(List<String> keys) {
        agents = keys;
        return this;
    }

    Reports to(List<String> keys) {
        patients = keys;
        return this;
    }

    Reports to(String... keys) {
        patients = List.of(keys);
        return this;
    }

    Reports at(Part part, String key, String state) {
        places.add(new Where(part, key, state, !key.equals(state)));
        return this;
    }

    Reports counting(@Nullable Long min, @Nullable Long max) {
        groups.add(new Counted(local + "/patient", patients.isEmpty() ? null : patients.getFirst(), "sailors", true, min, max));
        return this;
    }

    Reports counting(long exactly) {
        return counting(exactly, exactly);
    }

    LocalIncident report() {
        return new LocalIncident(article, local, type, type.equals("repatriation") ? "deportation" : type, told, begin, end, published,
                agents, patients, places, groups);
    }
}
