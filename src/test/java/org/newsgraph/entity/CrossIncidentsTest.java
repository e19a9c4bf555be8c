package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossIncidentsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);
    private static final LocalIncident FIRST = report("one", "removal", MONDAY, List.of("lomark"), List.of("sailors"), List.of("vostra"));

    private final CrossIncidents incidents = new CrossIncidents(UnaryOperator.identity());

    @Test
    void gathersReportsOfOneFamilyDayAndPeople() {
        LocalIncident second = report("two", "removal", MONDAY, List.of(), List.of("sailors"), List.of());
        List<CrossIncidents.Cluster> clusters = incidents.gather(List.of(second, FIRST));
        assertThat(clusters).hasSize(1);
        assertThat(clusters.get(0).first()).isEqualTo(FIRST);
        assertThat(clusters.get(0).others()).containsExactly(second);
        assertThat(clusters.get(0).confidence()).isBetween(0.65, 0.75);
    }

    @Test
    void keepsApartWhatDiffersInDayPeopleAgentOrPlace() {
        for (LocalIncident other : List.of(report("two", "removal", MONDAY.plusDays(1), List.of("lomark"), List.of("sailors"), List.of()),
                report("two", "removal", MONDAY, List.of("lomark"), List.of("farmers"), List.of()),
                report("two", "removal", MONDAY, List.of("tervania"), List.of("sailors"), List.of()),
                report("two", "removal", MONDAY, List.of(), List.of("sailors"), List.of("sundby")),
                report("two", "arrest", MONDAY, List.of("lomark"), List.of("sailors"), List.of()),
                report("two", "removal", null, List.of("lomark"), List.of("sailors"), List.of()))) {
            assertThat(incidents.gather(List.of(FIRST, other))).as(other.toString()).isEmpty();
        }
    }

    @Test
    void countsNothingThatDidNotHappen() {
        LocalIncident planned = new LocalIncident("two", "two/1", "removal", false, MONDAY, MONDAY, List.of(), List.of("sailors"),
                List.of());
        assertThat(incidents.gather(List.of(FIRST, planned))).isEmpty();
    }

    @Test
    void buildsNoChainOfPairsThatDisagree() {
        LocalIncident nowhere = report("b", "removal", MONDAY, List.of(), List.of("sailors"), List.of());
        LocalIncident elsewhere = report("c", "removal", MONDAY, List.of(), List.of("sailors"), List.of("sundby"));
        List<CrossIncidents.Cluster> clusters = incidents.gather(List.of(report("a", "removal", MONDAY, List.of(), List.of("sailors"),
                List.of("vostra")), nowhere, elsewhere));
        assertThat(clusters).singleElement().satisfies(c -> assertThat(c.others()).containsExactly(nowhere));
    }

    @Test
    void sameReportsInAnyOrderGiveTheSameClusters() {
        List<LocalIncident> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(report("article" + i, "removal", MONDAY.plusDays(i % 4), List.of(), List.of("sailors"),
                    List.of(i % 3 == 0 ? "vostra" : "sundby")));
        }
        List<CrossIncidents.Cluster> expected = incidents.gather(reports);
        assertThat(expected).isNotEmpty();
        Collections.shuffle(reports, new Random(7));
        assertThat(incidents.gather(reports)).isEqualTo(expected);
    }

    private static LocalIncident report(String article, String family, @Nullable LocalDate day, List<String> agents, List<String> patients,
            List<String> places) {
        return new LocalIncident(article, article + "/1", family, true, day, day, agents, patients, places);
    }
}
