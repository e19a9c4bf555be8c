package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose act it is, and where it was, when the words leave it out. */
class InferredPartsTest {

    @Test
    void whoeverHoldsTheGroundMakesTheArrest() {
        assertThat(ToldIncidents.of("Norway regrets it. Nine sailors were arrested in Norway in May."))
                .containsExactly("arrest by Norway in Norway (incident-verb-inferred-agent)");
    }

    @Test
    void whoSendsThemOutDeportsThem() {
        assertThat(ToldIncidents.of("Norway regrets it. Nine sailors were deported from Norway to Sweden."))
                .containsExactly("deportation by Norway in Norway, Sweden (incident-verb-inferred-agent)");
    }

    @Test
    void authoritiesArrestOnTheirOwnGround() {
        assertThat(ToldIncidents.of("Norway arrested nine sailors in May."))
                .containsExactly("arrest by Norway in Norway (incident-verb-inferred-place)");
    }

    @Test
    void theTwoStatesOfTwoPlacesLeaveItOpen() {
        assertThat(ToldIncidents.of("Norway and Sweden regret it. Nine sailors were arrested in Norway and Sweden."))
                .containsExactly("arrest by  in Norway, Sweden (incident-verb)");
    }
}
