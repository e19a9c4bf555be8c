package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Decision.Thing;

class ResolutionGraphTest {

    private static final String ARTICLE = Base.LOCAL.iri() + "article/ferry/";

    private final List<Decision> decisions = ArticleDecisions.of(
            ArticleGraph.of(ExampleArticle.article("ferry"), ExampleArticle.facts("ferry"), Base.LOCAL), Base.LOCAL);

    @Test
    void whatTheAuthorityKnowsIsItsAndTheRestStandsAlone() {
        assertThat(decisions)
                .extracting(d -> d.localIri().substring(ARTICLE.length()) + " " + d.canonicalIri().substring(Base.LOCAL.iri().length())
                        + " " + d.method())
                .containsExactly("actor/lorvia actor/LOR authority", "actor/lorvia-wire actor/ferry/lorvia-wire article",
                        "actor/mara-lindqvist actor/ferry/mara-lindqvist article", "actor/nine-sailors actor/ferry/nine-sailors article",
                        "actor/residents actor/ferry/residents article", "actor/senior-official actor/ferry/senior-official article",
                        "actor/the-lorvia-post actor/lorvia-post authority",
                        "actor/unknown-speaker-333-354 actor/ferry/unknown-speaker-333-354 article",
                        "incident/border-crossing-256-297 incident/ferry/border-crossing-256-297 article",
                        "incident/border-crossing-299-330 incident/ferry/border-crossing-299-330 article",
                        "incident/detention-61-113 incident/ferry/detention-61-113 article",
                        "place/port-amsel place/port-amsel authority", "place/tesk place/ferry/tesk article",
                        "post/harbour-minister-at-lorvia post/ferry/harbour-minister-at-lorvia article");
        assertThat(decisions).filteredOn(d -> d.thing() == Thing.INCIDENT).extracting(Decision::label).containsExactly(
                "border-crossing by more than 2,000 sailors, until 2031-03-04", "border-crossing",
                "detention of nine sailors by Lorvia, 2031-03-03");
    }

    @Test
    void theGraphSaysWhichOneAndWhy() {
        Graph graph = ResolutionGraph.of(decisions);
        Node local = iri(ARTICLE + "actor/lorvia");
        Node why = iri(ARTICLE + "actor/lorvia/resolution");
        assertThat(graph.contains(local, Vocabulary.DENOTES, iri(Base.LOCAL.iri() + "actor/LOR"))).isTrue();
        assertThat(graph.contains(why, Vocabulary.RESOLVES, local)).isTrue();
        assertThat(graph.contains(why, Vocabulary.METHOD, NodeFactory.createLiteralString("authority"))).isTrue();
        assertThat(graph.contains(iri(ARTICLE + "incident/detention-61-113"), Vocabulary.REPORT_OF, Node.ANY)).isTrue();
        assertThat(Shapes.load().validate(graph)).isEmpty();
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        List<Decision> reversed = new ArrayList<>(decisions);
        Collections.reverse(reversed);
        assertThat(ArticleGraphTest.lines(ResolutionGraph.of(reversed))).isEqualTo(ArticleGraphTest.lines(ResolutionGraph.of(decisions)));
    }

    @Test
    void aMergedThingTakesTheLabelGivenMostOften() {
        String canonical = Base.LOCAL.iri() + "actor/x/mara-lindqvist";
        Graph graph = ResolutionGraph.of(List.of(decision("a", canonical, "Lindqvist"), decision("b", canonical, "Mara Lindqvist"),
                decision("c", canonical, "Mara Lindqvist")));
        assertThat(graph.find(iri(canonical), Terms.PREF_LABEL, Node.ANY).mapWith(t -> t.getObject().getLiteralLexicalForm()).toList())
                .containsExactly("Mara Lindqvist");
    }

    @Test
    void oneThingHasOneDecision() {
        assertThatThrownBy(() -> ResolutionGraph.of(List.of(decision("a", "urn:x", "X"), decision("a", "urn:y", "Y"))))
                .hasMessage("two decisions about " + ARTICLE + "actor/a");
        assertThatThrownBy(() -> new Decision("urn:a", "urn:b", Thing.ACTOR, null, "m", 1.5, "")).hasMessageContaining("between 0 and 1");
    }

    private static Decision decision(String local, String canonical, String label) {
        return new Decision(ARTICLE + "actor/" + local, canonical, Thing.ACTOR, label, "same-name", 0.8, "same family name and post");
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
