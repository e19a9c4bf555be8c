package org.newsgraph.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What is kept of the places that articles were read from. Part of the store's book-keeping. Within a transaction. */
public final class ReadingNotes {

    private static final String PLACE = "urn:x-newsgraph:place:";
    private static final Node READ = Graphs.iri("urn:x-newsgraph:read");

    private final DatasetGraph dataset;

    ReadingNotes(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The note of a place. */
    public Optional<String> of(String place) {
        Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, node(place), READ, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    /** Takes the place of the note that there was. */
    public void put(String place, String note) {
        Node node = node(place);
        dataset.deleteAny(Quad.defaultGraphIRI, node, READ, Node.ANY);
        dataset.add(Quad.defaultGraphIRI, node, READ, NodeFactory.createLiteralString(note));
    }

    /** Forgets all other places. */
    public void keepOnly(Collection<String> places) {
        Set<Node> kept = new HashSet<>();
        places.forEach(place -> kept.add(node(place)));
        List<Quad> gone = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, READ, Node.ANY).forEachRemaining(quad -> {
            if (!kept.contains(quad.getSubject())) {
                gone.add(quad);
            }
        });
        gone.forEach(dataset::delete);
    }

    private static Node node(String place) {
        return Graphs.iri(PLACE + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }
}
