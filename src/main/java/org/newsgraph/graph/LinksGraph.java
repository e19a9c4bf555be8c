package org.newsgraph.graph;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The graph {@code links}: matches with other data sets, never owl:sameAs. */
public final class LinksGraph {

    private LinksGraph() {
    }

    /** Writes each link as skos:exactMatch and as a node that names method and confidence. */
    public static Graph of(Collection<ExternalLink> links, Base base) {
        Triples triples = new Triples();
        for (ExternalLink link : links) {
            Node from = NodeFactory.createURI(link.canonicalIri());
            Node to = NodeFactory.createURI(link.target());
            Node why = base.node("link/" + Segment.encode(local(link.canonicalIri(), base)) + "/" + Segment.encode(link.target()));
            triples.add(from, Terms.EXACT_MATCH, to).type(why, Vocabulary.LINK).add(why, Vocabulary.LINK_FROM, from)
                    .add(why, Vocabulary.LINK_TO, to).text(why, Vocabulary.METHOD, link.method()).confidence(why, link.confidence());
        }
        return triples.graph();
    }

    private static String local(String iri, Base base) {
        return iri.startsWith(base.iri()) ? iri.substring(base.iri().length()) : iri;
    }
}
