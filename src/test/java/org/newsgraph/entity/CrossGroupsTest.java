package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.entity.Reports.MONDAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.CrossGroups.Group;
import org.newsgraph.entity.CrossGroups.Member;
import org.newsgraph.entity.LocalIncident.Told;

class CrossGroupsTest {

    private static final LocalIncident ARREST = Reports.of("one", 1).type("arrest").counting(9).report();
    private static final LocalIncident DEPORTATION = Reports.of("one", 2).on(MONDAY.plusDays(9), MONDAY.plusDays(9)).counting(9).report();

    private static List<Group> follow(LocalIncident... reports) {
        return follow(List.of(reports));
    }

    private static List<Group> follow(List<LocalIncident> reports) {
        return new CrossGroups().follow(reports, new CrossIncidents().gather(reports));
    }

    private static List<String> participations(Group group) {
        return group.members().stream().map(Member::participation).toList();
    }

    @Test
    void theSameNumberOfTheSamePeopleGoesThroughTheStoryOfAnArticle() {
        assertThat(follow(ARREST, DEPORTATION)).singleElement().satisfies(group -> {
            assertThat(group.label()).isEqualTo("9 sailors");
            assertThat(group.members()).containsExactly(
                    new Member("one/1/patient", 0.9, "the same number of the same people in one article"),
                    new Member("one/2/patient", 0.9, "the same number of the same people in one article"));
        });
        assertThat(follow(ARREST)).as("one incident is no story").isEmpty();
        assertThat(follow(ARREST, Reports.of("one", 2).counting(8).report())).isEmpty();
        assertThat(follow(ARREST, Reports.of("one", 2).counting(5L, 20L).report())).isEmpty();
        assertThat(follow(ARREST, Reports.of("one", 2).told(Told.NOT_HAPPENED).counting(9).report())).isEmpty();
    }

    @Test
    void anotherArticleJoinsByACommonIncidentOrByNumberPeopleAndMonth() {
        LocalIncident same = Reports.of("two").type("arrest").counting(9).report();
        assertThat(follow(ARREST, DEPORTATION, same)).singleElement()
                .satisfies(group -> assertThat(participations(group)).containsExactly("one/1/patient", "one/2/patient", "two/1/patient"));
        LocalIncident later = Reports.of("two").type("release").on(MONDAY.plusDays(20), MONDAY.plusDays(20)).published(MONDAY.plusDays(21))
                .counting(9).report();
        assertThat(follow(ARREST, later)).singleElement()
                .satisfies(group -> assertThat(group.members().get(1).confidence()).isEqualTo(0.7));
        LocalIncident muchLater = Reports.of("two").type("release").on(null, null).published(MONDAY.plusDays(90)).counting(9).report();
        assertThat(follow(ARREST, muchLater)).isEmpty();
        LocalIncident others = Reports.of("two").type("release").to(LocalIncident.PEOPLE + "TER").counting(9).report();
        assertThat(follow(ARREST, others)).isEmpty();
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<LocalIncident> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reports.add(Reports.of("a" + i / 2, i).type(i % 3 == 0 ? "arrest" : "deportation").counting(3 + i % 4)
                    .published(MONDAY.plusDays(i * 3L)).on(MONDAY.plusDays(i), MONDAY.plusDays(i)).report());
        }
        List<Group> expected = follow(reports);
        assertThat(expected).isNotEmpty();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(follow(reports)).isEqualTo(expected);
        }
    }
}
