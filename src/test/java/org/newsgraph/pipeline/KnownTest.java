package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.AuthorityGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Links;

class KnownTest {

    private static final Base BASE = Base.LOCAL;
    private static final String REGION = "west-bank";

    @Test
    void aRegionThatActsStaysWhenOnlyItsPlaceWasDescribedBefore() {
        String actor = BASE.authorityActor(REGION).getURI();
        Node place = BASE.authorityPlace(REGION);

        Known first = known(Set.of(actor), Set.of(actor));
        Known again = known(AuthorityGraph.subjects(first.authority()), Set.of(actor));

        assertThat(first.authority().contains(place, Node.ANY, Node.ANY)).isTrue();
        assertThat(again.authority().isIsomorphicWith(first.authority())).isTrue();
    }

    @Test
    void whatNothingStandsForAnyMoreIsNotDescribed() {
        assertThat(known(Set.of(BASE.authorityPlace(REGION).getURI()), Set.of()).authority().isEmpty()).isTrue();
    }

    private static Known known(Set<String> named, Set<String> denoted) {
        return Known.of(Authority.load(), named::contains, Links.NONE, Rulings.NONE, UnaryOperator.identity(), denoted::contains, BASE);
    }
}
