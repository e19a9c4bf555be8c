package org.newsgraph.graph;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.article.Span;

/**
 * The beginning of every IRI that is minted, and how the rest is built.
 *
 * @param iri absolute, ends with '/', such as {@code http://localhost:3030/id/}
 */
public record Base(String iri) implements Serializable {

    public static final Base LOCAL = new Base("http://localhost:3030/id/");

    public Base {
        try {
            if (!iri.endsWith("/") || !new URI(iri).isAbsolute()) {
                throw new IllegalArgumentException("an IRI base is absolute and ends with '/': " + iri);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no IRI base: " + iri, e);
        }
    }

    /** The article; everything local to it has an IRI below this one. */
    public Node article(String id) {
        return node("article/" + Segment.encode(id));
    }

    /** The named graph of what this article reports. */
    public Node articleGraph(String id) {
        return node("graph/article/" + Segment.encode(id));
    }

    /** The named graph of what an article reports, by the IRI of the article or of something in it. */
    public String graphOf(String local) {
        String id = local.substring(article("x").getURI().length() - 1).split("/", 2)[0];
        return node("graph/article/" + id).getURI();
    }

    /** Whether a thing across articles has the IRI that the article of a local thing alone gives: {@code actor/ID/…} in the article {@code ID}. */
    public boolean isOwn(String canonical, String local) {
        return graphAround(canonical).filter(graphOf(local)::equals).isPresent();
    }

    /**
     * The named graph of what an article reports, by the IRI of anything that belongs to the article or that the article alone stands for; none
     * where an IRI is of another shape.
     */
    public Optional<String> graphAround(String iri) {
        String[] parts = iri.startsWith(this.iri) ? iri.substring(this.iri.length()).split("/", 3) : new String[0];
        boolean within = parts.length == 3 || parts.length == 2 && parts[0].equals("article");
        return within ? Optional.of(node("graph/article/" + parts[1]).getURI()) : Optional.empty();
    }

    /** A named graph for the whole corpus. */
    public Node graph(Shared graph) {
        return node("graph/" + graph);
    }

    /** An actor across articles that no authority file knows. */
    public Node actor(String key) {
        return node("actor/" + Segment.encode(key));
    }

    /** A post across articles. */
    public Node post(String key) {
        return node("post/" + Segment.encode(key));
    }

    /** An actor of the authority files. */
    public Node authorityActor(String id) {
        return node("actor/" + Segment.encode(id));
    }

    /** A place of the authority files. */
    public Node authorityPlace(String id) {
        return node("place/" + Segment.encode(id));
    }

    /** People who take part in several incidents, named after a part of theirs: {@code article/ID/participation/PART}. */
    public Node group(String participation) {
        String[] parts = participation.substring(article("x").getURI().length() - 1).split("/", 3);
        return node("group/" + parts[0] + "/" + parts[2]);
    }

    /** A resource below the base; the path must be made of encoded segments. */
    Node node(String path) {
        return NodeFactory.createURI(iri + path);
    }

    static Node below(Node parent, String path) {
        return NodeFactory.createURI(parent.getURI() + "/" + path);
    }

    /** Text span of an article, by RFC 5147. */
    static Node span(Node article, Span span) {
        return NodeFactory.createURI(article.getURI() + "#char=" + offsets(span, ","));
    }

    static String offsets(Span span, String between) {
        return span.start() + between + span.end();
    }

    /** Graphs that belong to no single article. */
    public enum Shared {
        authority, links, resolution, ontology, runs
    }
}
