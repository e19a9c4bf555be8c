package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PloverTest {

    private final Plover plover = Plover.standard();

    @Test
    void whatHappenedHasTheClassOfItsTypeUnlessTheWordSaysAnother() {
        assertThat(plover.ofIncident("aid", null, "reported")).isEqualTo("AID");
        assertThat(plover.ofIncident("sanction", "SANCTION", "reported")).isEqualTo("SANCTION");
        assertThat(plover.ofIncident("rescue", null, "reported")).isNull();
    }

    @Test
    void whatIsPlannedOrRefusedIsAnOfferAThreatOrARejection() {
        assertThat(plover.ofIncident("release", null, "planned")).isEqualTo("AGREE");
        assertThat(plover.ofIncident("attack", null, "planned")).isEqualTo("THREATEN");
        assertThat(plover.ofIncident("agreement", "YIELD", "negated")).isEqualTo("REJECT");
        assertThat(plover.ofIncident("talks", null, "requested")).isEqualTo("REQUEST");
        assertThat(plover.ofIncident("attack", null, "negated")).isEqualTo("ASSAULT");
    }
}
