package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Authority;

class AuthorityGraphTest {

    private static final Authority AUTHORITY = Authority.load();

    @Test
    void anEntryComesWithTheStateItBelongsTo() {
        Graph graph = AuthorityGraph.of(AUTHORITY, List.of("yonhap", "no-such-thing"), Base.LOCAL);
        Node yonhap = Base.LOCAL.authorityActor("yonhap");
        Node korea = Base.LOCAL.authorityActor("KOR");
        assertThat(graph.contains(yonhap, Terms.TYPE, Vocabulary.CANONICAL_ACTOR)).isTrue();
        assertThat(graph.contains(yonhap, Terms.TYPE, Terms.ORGANIZATION)).isTrue();
        assertThat(graph.contains(yonhap, Vocabulary.BELONGS_TO, korea)).isTrue();
        assertThat(graph.contains(korea, Terms.TYPE, Vocabulary.STATE)).isTrue();
        assertThat(graph.contains(Base.LOCAL.authorityPlace("KOR"), Vocabulary.TERRITORY_OF, korea)).isTrue();
        assertThat(graph.find(Node.ANY, Terms.TYPE, Vocabulary.CANONICAL_ACTOR).toList()).hasSize(2);
    }

    @Test
    void aCityLiesInItsStateAndHasAPoint() {
        String id = AUTHORITY.places("Seoul").getFirst().id();
        Graph graph = AuthorityGraph.of(AUTHORITY, List.of(id), Base.LOCAL);
        Node seoul = Base.LOCAL.authorityPlace(id);
        assertThat(graph.contains(seoul, Terms.WITHIN, Base.LOCAL.authorityPlace("KOR"))).isTrue();
        Node geometry = graph.find(seoul, Terms.HAS_GEOMETRY, Node.ANY).mapWith(Triple::getObject).next();
        assertThat(graph.find(geometry, Terms.AS_WKT, Node.ANY).next().getObject().getLiteralLexicalForm())
                .matches("POINT\\(126\\.\\d+ 37\\.\\d+\\)");
    }

    @Test
    void verifiedLinksAreExactMatchesWithMethod() {
        Links all = AuthorityGraph.links(AUTHORITY, List.of("KOR", "yang-jiechi"), Base.LOCAL);
        List<ExternalLink> links = all.links();
        assertThat(links).isNotEmpty();
        assertThat(all.candidates()).extracting(LinkCandidate::name, LinkCandidate::reason)
                .containsExactly(tuple("Yang Jiechi", "no second source confirms it"));
        Graph graph = LinksGraph.of(all, Base.LOCAL);
        Node korea = Base.LOCAL.authorityActor("KOR");
        assertThat(links).filteredOn(link -> link.canonicalIri().equals(korea.getURI())).isNotEmpty()
                .allMatch(link -> graph.contains(korea, Terms.EXACT_MATCH, NodeFactory.createURI(link.target())));
        assertThat(graph.find(Node.ANY, Terms.TYPE, Vocabulary.LINK).toList()).hasSize(links.size());
        assertThat(Shapes.load().validate(graph)).isEmpty();
    }

    @Test
    void allOfTheAuthorityConforms() {
        Graph graph = AuthorityGraph.of(AUTHORITY, AUTHORITY.entries().stream().map(entry -> entry.id()).toList(), Base.LOCAL);
        assertThat(Shapes.load().validate(graph)).isEmpty();
    }

    @Test
    void describesWhatArticlesNameAndNothingElse() {
        Set<String> named = Set.of(Base.LOCAL.authorityActor("KOR").getURI(), Base.LOCAL.actor("nobody").getURI());
        List<String> ids = AuthorityGraph.ids(AUTHORITY, List.of(named::contains), Base.LOCAL);
        assertThat(ids).containsExactly("KOR");
        Graph graph = AuthorityGraph.of(AUTHORITY, ids, Base.LOCAL);
        assertThat(graph.find(Node.ANY, Terms.TYPE, Vocabulary.CANONICAL_ACTOR).toList()).hasSize(1);
        assertThat(AuthorityGraph.subjects(graph)).contains(Base.LOCAL.authorityActor("KOR").getURI(),
                Base.LOCAL.authorityPlace("KOR").getURI());
    }
}
