package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What is kept so that a changed article is related only with those that it concerns: the keys under which each article is found, and the
 * name by which each local thing calls what it stands for. Part of the store's book-keeping. Within a transaction.
 */
public final class RelatingNotes {

    private static final Node KEY = Graphs.iri("urn:x-newsgraph:key");
    private static final Node CALLED = Graphs.iri("urn:x-newsgraph:called");
    private static final Node STATE = Graphs.iri("urn:x-newsgraph:relatedBy");
    private static final Node DESCRIBED = Graphs.iri("urn:x-newsgraph:describedBy");
    private static final Node COMPLAINT = Graphs.iri("urn:x-newsgraph:complaint");
    /** TDB2 keeps whole numbers of up to 56 bits in its indexes, without an entry among the nodes. */
    private static final int BITS = 54;

    private final DatasetGraph dataset;
    private final Node resolution;

    RelatingNotes(DatasetGraph dataset, Node resolution) {
        this.dataset = dataset;
        this.resolution = resolution;
    }

    /** By which program and decisions articles were related last; empty when never. */
    public String state() {
        return texts(resolution, STATE).stream().findFirst().orElse("");
    }

    /** Says by which program and decisions articles are related now. */
    public void state(String state) {
        dataset.deleteAny(Quad.defaultGraphIRI, resolution, STATE, Node.ANY);
        dataset.add(Quad.defaultGraphIRI, resolution, STATE, NodeFactory.createLiteralString(state));
    }

    /** Whether nobody has changed a graph that belongs to no single article since {@link #described} was called, by the same state. */
    public boolean isDescribed(String state) {
        return texts(resolution, DESCRIBED).contains(state);
    }

    /** Says that what articles name is described and linked. */
    public void described(String state) {
        change(dataset, resolution);
        dataset.add(Quad.defaultGraphIRI, resolution, DESCRIBED, NodeFactory.createLiteralString(state));
    }

    /** A graph that belongs to no single article has changed. */
    static void change(DatasetGraph dataset, Node resolution) {
        dataset.deleteAny(Quad.defaultGraphIRI, resolution, DESCRIBED, Node.ANY);
    }

    /** What was complained of then. */
    public List<String> complaints() {
        return texts(resolution, COMPLAINT).stream().sorted().toList();
    }

    /** Keeps what is complained of now, instead of what was. */
    public void complaints(Collection<String> lines) {
        dataset.deleteAny(Quad.defaultGraphIRI, resolution, COMPLAINT, Node.ANY);
        lines.forEach(line -> dataset.add(Quad.defaultGraphIRI, resolution, COMPLAINT, NodeFactory.createLiteralString(line)));
    }

    /** Articles that are found under a key, and perhaps, as keys are kept in short, a few others; sorted. */
    public List<String> articles(String key) {
        List<String> graphs = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, Node.ANY, KEY, brief(key)).forEachRemaining(quad -> graphs.add(quad.getSubject().getURI()));
        return graphs.stream().sorted().toList();
    }

    /** Makes an article be found under these keys only. */
    public void keys(String graph, Collection<String> keys) {
        Set<Node> wanted = new HashSet<>();
        keys.forEach(key -> wanted.add(brief(key)));
        Node article = Graphs.iri(graph);
        Set<Node> kept = new HashSet<>();
        List<Quad> gone = new ArrayList<>();
        for (Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, article, KEY, Node.ANY); quads.hasNext();) {
            Quad quad = quads.next();
            if (wanted.contains(quad.getObject())) {
                kept.add(quad.getObject());
            } else {
                gone.add(quad);
            }
        }
        gone.forEach(dataset::delete);
        wanted.stream().filter(key -> !kept.contains(key)).forEach(key -> dataset.add(Quad.defaultGraphIRI, article, KEY, key));
    }

    /** The name that a local thing gives to what it stands for. */
    public Optional<String> called(String local) {
        return texts(Graphs.iri(local), CALLED).stream().findFirst();
    }

    /** @param name null for none */
    public void call(String local, @Nullable String name) {
        Node thing = Graphs.iri(local);
        if (!called(local).equals(Optional.ofNullable(name))) {
            dataset.deleteAny(Quad.defaultGraphIRI, thing, CALLED, Node.ANY);
            if (name != null) {
                dataset.add(Quad.defaultGraphIRI, thing, CALLED, NodeFactory.createLiteralString(name));
            }
        }
    }

    /** Somebody else has changed the graph: all has to be related anew. */
    static void distrust(DatasetGraph dataset, Node resolution) {
        dataset.deleteAny(Quad.defaultGraphIRI, resolution, STATE, Node.ANY);
    }

    private List<String> texts(Node subject, Node property) {
        List<String> texts = new ArrayList<>();
        dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY).forEachRemaining(quad -> texts.add(quad.getObject()
                .getLiteralLexicalForm()));
        return texts;
    }

    private static Node brief(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        long number = (sum.getValue() << 32 | key.hashCode() & 0xffffffffL) >>> 64 - BITS;
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
