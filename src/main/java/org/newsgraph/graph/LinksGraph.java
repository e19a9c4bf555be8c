package org.newsgraph.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The graph {@code links}: matches with other data sets, never owl:sameAs, and candidates that are no matches. */
public final class LinksGraph {

    private final Triples triples = new Triples();
    private final Base base;

    private LinksGraph(Base base) {
        this.base = base;
    }

    /**
     * Writes each link as skos:exactMatch and as a node that names method and confidence, and each candidate as a node that says why it
     * is no link.
     */
    public static Graph of(Links links, Base base) {
        LinksGraph graph = new LinksGraph(base);
        links.links().forEach(graph::write);
        links.candidates().forEach(graph::write);
        return graph.triples.graph();
    }

    /** Reads what {@link #of} has written. */
    public static Links read(Graph graph) {
        Questions questions = new Questions(graph);
        List<ExternalLink> links = new ArrayList<>();
        for (Node why : questions.ofType(Vocabulary.LINK)) {
            links.add(new ExternalLink(iri(questions, why, Vocabulary.LINK_FROM), iri(questions, why, Vocabulary.LINK_TO),
                    text(questions, why, Vocabulary.METHOD),
                    questions.text(why, Vocabulary.CONFIDENCE).map(Double::parseDouble).orElse(1.0),
                    text(questions, why, Vocabulary.FEATURES), retrieval(questions, why)));
        }
        List<LinkCandidate> candidates = new ArrayList<>();
        for (Node why : questions.ofType(Vocabulary.LINK_CANDIDATE)) {
            candidates.add(new LinkCandidate(iri(questions, why, Vocabulary.LINK_FROM), iri(questions, why, Vocabulary.LINK_TO),
                    text(questions, why, Terms.PREF_LABEL), text(questions, why, Terms.DESCRIPTION),
                    text(questions, why, Vocabulary.METHOD),
                    questions.text(why, Vocabulary.SCORE).map(Double::valueOf).orElse(null),
                    text(questions, why, Vocabulary.FEATURES), text(questions, why, Vocabulary.REASON), retrieval(questions, why)));
        }
        return new Links(links, candidates);
    }

    /** Whether a graph that {@link #of} has made says something of a thing across articles. */
    public static boolean mentions(Graph links, String canonical) {
        return links.contains(Node.ANY, Vocabulary.LINK_FROM, NodeFactory.createURI(canonical));
    }

    private void write(ExternalLink link) {
        Node from = NodeFactory.createURI(link.canonicalIri());
        Node to = NodeFactory.createURI(link.target());
        Node why = why("link", link.canonicalIri(), link.target());
        triples.add(from, Terms.EXACT_MATCH, to).type(why, Vocabulary.LINK).confidence(why, link.confidence());
        write(why, from, to, link.method(), link.features(), link.retrieval());
    }

    private void write(LinkCandidate candidate) {
        Node why = why("candidate", candidate.canonicalIri(), candidate.target());
        triples.type(why, Vocabulary.LINK_CANDIDATE).text(why, Vocabulary.REASON, candidate.reason())
                .text(why, Terms.PREF_LABEL, orNull(candidate.name())).text(why, Terms.DESCRIPTION, orNull(candidate.description()))
                .number(why, Vocabulary.SCORE, candidate.score());
        write(why, NodeFactory.createURI(candidate.canonicalIri()), NodeFactory.createURI(candidate.target()), candidate.method(),
                candidate.features(), candidate.retrieval());
    }

    private void write(Node why, Node from, Node to, String method, String features, @Nullable Retrieval retrieval) {
        triples.add(why, Vocabulary.LINK_FROM, from).add(why, Vocabulary.LINK_TO, to).text(why, Vocabulary.METHOD, method).text(why,
                Vocabulary.FEATURES, orNull(features));
        if (retrieval != null) {
            triples.add(why, Terms.PRIMARY_SOURCE, NodeFactory.createURI(retrieval.service())).time(why, Terms.GENERATED_AT,
                    retrieval.on());
        }
    }

    private Node why(String kind, String from, String to) {
        return base.node(kind + "/" + Segment.encode(from.startsWith(base.iri()) ? from.substring(base.iri().length()) : from) + "/"
                + Segment.encode(to));
    }

    private static String iri(Questions questions, Node why, Node property) {
        return questions.object(why, property).map(Node::getURI).orElse("");
    }

    private static String text(Questions questions, Node why, Node property) {
        return questions.text(why, property).orElse("");
    }

    private static @Nullable Retrieval retrieval(Questions questions, Node why) {
        Optional<String> on = questions.text(why, Terms.GENERATED_AT);
        return on.map(time -> new Retrieval(iri(questions, why, Terms.PRIMARY_SOURCE), Instant.parse(time))).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
