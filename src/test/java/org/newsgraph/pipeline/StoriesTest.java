package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who had the same people in its hands, and where, as the rest of an article tells. */
class StoriesTest {

    @Test
    void whoArrestedThemDeportsThemFromThere() {
        assertThat(ToldIncidents
                .of("Norway and Sweden regret it. Nine sailors were arrested in Norway in May. The nine sailors were deported in June."))
                .containsExactly("arrest by Norway in Norway (incident-verb-inferred-agent)",
                        "deportation by Norway in Norway (incident-verb-inferred-story)");
    }

    @Test
    void othersAreAnotherStory() {
        assertThat(ToldIncidents
                .of("Norway and Sweden regret it. Nine sailors were arrested in Norway in May. Four divers were deported in June."))
                .contains("deportation by  in  (incident-verb)");
    }

    @Test
    void whoWasTakenElsewhereIsThere() {
        assertThat(
                ToldIncidents.of(
                        "Norway and Sweden regret it. Nine sailors were arrested in Norway on May 3, 2031. The nine sailors were deported from Norway to Sweden on "
                                + "May 8, 2031. The nine sailors were released on May 20, 2031."))
                .contains("release by Sweden in Sweden (incident-verb-inferred-story)");
    }

    @Test
    void twoStatesLeaveItOpen() {
        assertThat(ToldIncidents.of(
                "Norway and Sweden regret it. Nine sailors were arrested in Norway in May. Nine sailors were arrested in Sweden in May. The nine "
                        + "sailors were deported."))
                .contains("deportation by  in  (incident-verb)");
    }
}
