package org.newsgraph.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the graph {@code resolution} says now. */
public final class Resolved {

    private static final List<Node> DECISIONS = List.of(Vocabulary.DENOTES, Vocabulary.REPORT_OF, Vocabulary.OF_GROUP);

    private final Graph resolution;

    /** @param resolution the graph, within a transaction */
    public Resolved(Graph resolution) {
        this.resolution = resolution;
    }

    /** The thing across articles that a local one stands for. */
    public Optional<String> canonical(String local) {
        return DECISIONS.stream().flatMap(decision -> objects(NodeFactory.createURI(local), decision).stream()).map(Node::getURI)
                .findFirst();
    }

    /** The local things that stand for one across articles, sorted. */
    public List<String> locals(String canonical) {
        Node node = NodeFactory.createURI(canonical);
        return DECISIONS.stream().flatMap(decision -> resolution.find(Node.ANY, decision, node).mapWith(Triple::getSubject).toList()
                .stream()).map(Node::getURI).sorted().toList();
    }

    /** Whether a local thing stands for it. */
    public boolean isDenoted(String canonical) {
        Node node = NodeFactory.createURI(canonical);
        return DECISIONS.stream().anyMatch(decision -> resolution.contains(Node.ANY, decision, node));
    }

    /** Everything of which something is said and that a test holds for; the test is asked about neighbours one after the other. */
    public Set<Node> said(Predicate<Node> holds) {
        Set<Node> said = new LinkedHashSet<>();
        resolution.find().mapWith(Triple::getSubject).filterKeep(subject -> !said.contains(subject) && holds.test(subject))
                .forEachRemaining(said::add);
        return said;
    }

    /** The subjects of the nodes that belong to decisions about local things: these things, and the nodes that say why. */
    public static Set<String> subjects(Collection<String> locals) {
        return locals.stream().flatMap(local -> Stream.of(local, Base.below(NodeFactory.createURI(local), ResolutionGraph.WHY).getURI()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is to be said of things across articles themselves, after the decisions about local things are written: nothing of those that
     * nobody stands for.
     *
     * <p>A state stands in most articles, and an authority describes it: local things are asked for names only where one has given a name.
     *
     * @param called how a local thing calls what it stands for
     * @param named  things that a decision just written gives a name to
     */
    public Graph things(Collection<String> canonical, Function<String, Optional<String>> called, Set<String> named, Base base) {
        Triples triples = new Triples();
        for (String each : canonical) {
            if (!isDenoted(each)) {
                continue;
            }
            Node node = NodeFactory.createURI(each);
            triples.type(node, ResolutionGraph.type(thing(each, base)));
            if (named.contains(each) || resolution.contains(node, Terms.PREF_LABEL, Node.ANY)) {
                Map<String, Long> names = locals(each).stream().flatMap(local -> called.apply(local).stream())
                        .collect(Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
                ResolutionGraph.label(names).ifPresent(label -> triples.text(node, Terms.PREF_LABEL, label));
            }
        }
        return triples.graph();
    }

    /** What a thing across articles is, by its IRI: {@code place/…} is a place. */
    private static Decision.Thing thing(String canonical, Base base) {
        String path = canonical.substring(base.iri().length());
        return Decision.Thing.valueOf(path.substring(0, path.indexOf('/')).toUpperCase(Locale.ROOT));
    }

    private List<Node> objects(Node subject, Node property) {
        return resolution.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
