package org.newsgraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.newsgraph.graph.ExternalLink;
import org.newsgraph.graph.LinkCandidate;
import org.newsgraph.link.Standing;

/** How things stand to other data sets, as rows that are printed like the answer to a query. */
final class StandingRows {

    private static final List<Var> COLUMNS = Stream.of("state", "kind", "name", "link", "candidate", "reason", "articles", "thing")
            .map(Var::alloc).toList();

    private StandingRows() {
    }

    /** @param shorten how to write an IRI among others */
    static RowSet of(List<Standing> standings, UnaryOperator<String> shorten) {
        return RowSetStream.create(COLUMNS, standings.stream().map(standing -> row(standing, shorten)).iterator());
    }

    private static Binding row(Standing standing, UnaryOperator<String> shorten) {
        List<Node> cells = List.of(text(standing.state().toString()), text(standing.thing().kind().name().toLowerCase(Locale.ROOT)),
                text(standing.thing().name()), text(iris(standing.links().stream().map(ExternalLink::target), shorten)),
                text(iris(standing.candidates().stream().map(LinkCandidate::target), shorten)), text(standing.reason()),
                text(Integer.toString(standing.thing().articles().size())), NodeFactory.createURI(standing.thing().iri()));
        var builder = Binding.builder();
        for (int i = 0; i < cells.size(); i++) {
            builder.add(COLUMNS.get(i), cells.get(i));
        }
        return builder.build();
    }

    /** How many stand how: {@code 57 linked, 3 ambiguous, 12 unlinked}. */
    static String summary(List<Standing> standings) {
        Map<Standing.State, Long> counts = new TreeMap<>(
                standings.stream().collect(Collectors.groupingBy(Standing::state, Collectors.counting())));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey()).collect(Collectors.joining(", "));
    }

    private static String iris(Stream<String> iris, UnaryOperator<String> shorten) {
        return iris.map(shorten).collect(Collectors.joining(" "));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
