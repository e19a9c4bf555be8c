package org.newsgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What one run adds to the graph {@code runs}. */
public final class RunGraph {

    private RunGraph() {
    }

    /** The run as an activity with its program, parameters and the article graphs it wrote. */
    public static Graph of(Run run, Base base) {
        Triples triples = new Triples();
        Node node = base.node("run/" + Segment.encode(run.start().toString()));
        Node program = base.node("program/" + Segment.encode(run.version()));
        triples.type(program, Terms.SOFTWARE_AGENT).text(program, Terms.NAME, "Newsgraph").text(program, Terms.SOFTWARE_VERSION,
                run.version());
        triples.type(node, Vocabulary.RUN).time(node, Terms.STARTED_AT, run.start()).time(node, Terms.ENDED_AT, run.end()).add(node,
                Terms.ASSOCIATED_WITH, program);
        run.parameters().forEach((name, value) -> triples.text(node, Vocabulary.PARAMETER, name + "=" + value));
        run.articles().forEach(article -> triples.add(node, Terms.GENERATED, base.articleGraph(article)));
        return triples.graph();
    }
}
