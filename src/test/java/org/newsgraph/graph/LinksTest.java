package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;

class LinksTest {

    private static final String BASE = Base.LOCAL.iri();
    private static final String MARA = BASE + "actor/one/mara-lindqvist";
    private static final String LOCAL = BASE + "article/one/actor/mara-lindqvist";
    private static final String ATLAS = "http://atlas.example/entity/";
    private static final Retrieval RETRIEVAL = new Retrieval("http://atlas.example/reconcile", Instant.parse("2031-03-04T05:06:07Z"));

    private static ExternalLink link(String id) {
        return new ExternalLink(MARA, ATLAS + id, Links.RECONCILIATION, 0.97, "score 97", RETRIEVAL);
    }

    private static LinkCandidate candidate(String id, Double score) {
        return new LinkCandidate(MARA, ATLAS + id, "Mara", "minister", Links.RECONCILIATION, score, "name 0.5", "score below 90",
                RETRIEVAL);
    }

    private static CuratedLinks.Curated curated(Links links, Ruling.Kind kind, String one, String other) {
        Rulings rulings = new Rulings(List.of(new Ruling(kind, one, other, "seen by eye", "mine.csv:2")));
        return new CuratedLinks(rulings, Base.LOCAL).apply(links, iri -> iri.equals(LOCAL) ? MARA : iri, MARA::equals);
    }

    @Test
    void whatIsWrittenIsRead() {
        Links links = new Links(List.of(link("E1"), new ExternalLink(MARA, "https://sws.geonames.org/1/", Links.AUTHORITY, 1)),
                List.of(candidate("E2", 71.5), new LinkCandidate(MARA, ATLAS + "E3", "", "", Links.AUTHORITY, null, "", "why", null)));
        assertThat(LinksGraph.read(LinksGraph.of(links, Base.LOCAL))).isEqualTo(links);
        assertThat(Shapes.load().validate(LinksGraph.of(links, Base.LOCAL))).isEmpty();
    }

    @Test
    void aPairIsALinkRatherThanACandidateAndTheFirstCounts() {
        Links links = new Links(List.of(link("E1")), List.of(candidate("E2", 60.0)))
                .plus(new Links(List.of(link("E2")), List.of(candidate("E1", 50.0), candidate("E3", 40.0), candidate("E4", 80.0))));
        assertThat(links.links()).extracting(ExternalLink::target).containsExactly(ATLAS + "E1", ATLAS + "E2");
        assertThat(links.candidates()).extracting(LinkCandidate::target).containsExactly(ATLAS + "E4", ATLAS + "E3");
        assertThat(links.by(Links.AUTHORITY)).isEqualTo(Links.NONE);
        assertThat(links.among(iri -> false)).isEqualTo(Links.NONE);
    }

    @Test
    void whatAPersonRefusesIsNeitherLinkNorCandidate() {
        Links found = new Links(List.of(link("E1")), List.of(candidate("E2", 60.0)));
        assertThat(curated(found, Ruling.Kind.NOT_THIS_LINK, "actor:one/mara-lindqvist", ATLAS + "E1").links().links()).isEmpty();
        assertThat(curated(found, Ruling.Kind.NOT_THIS_LINK, "article:one/actor/mara-lindqvist", ATLAS + "E2").links().candidates())
                .isEmpty();
    }

    @Test
    void whatAPersonSaysIsTheSameStaysAloneInItsDataSet() {
        Links found = new Links(List.of(link("E1"), new ExternalLink(MARA, "https://sws.geonames.org/1/", Links.AUTHORITY, 1)),
                List.of(candidate("E2", 60.0)));
        Links links = curated(found, Ruling.Kind.SAME, LOCAL, ATLAS + "E2").links();
        assertThat(links.links()).extracting(ExternalLink::target).containsExactly(ATLAS + "E2", "https://sws.geonames.org/1/");
        assertThat(links.links().get(0)).isEqualTo(new ExternalLink(MARA, ATLAS + "E2", Links.CURATOR, 1, "mine.csv:2: seen by eye", null));
        assertThat(links.candidates()).isEmpty();
    }

    @Test
    void aRulingAboutNobodyIsComplainedOf() {
        assertThat(curated(Links.NONE, Ruling.Kind.SAME, "actor:nobody", "wd:Q1").complaints())
                .containsExactly("mine.csv:2: no article and no authority file knows actor:nobody");
        assertThat(curated(Links.NONE, Ruling.Kind.DIFFERENT, "actor:nobody", "actor:one/mara-lindqvist").complaints()).isEmpty();
        assertThat(curated(Links.NONE, Ruling.Kind.SAME, "actor:nobody", "actor:one/mara-lindqvist").complaints()).isEmpty();
    }
}
