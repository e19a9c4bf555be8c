package org.newsgraph.pipeline;

import java.util.stream.Stream;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.store.Change;

/** What belongs to no single article, where nothing is related: the ontology, and each article's decisions as they are. */
public final class PlainGraphs {

    private PlainGraphs() {
    }

    /** Derived anew each time. */
    public static CommonGraphs plain() {
        return (writer, base, program, complaints) -> Stream.of(
                writer.put(base.graph(Base.Shared.ontology).getURI(), Ontology.load()),
                writer.put(base.graph(Base.Shared.resolution).getURI(), ResolutionGraph.of(writer.articles().stream()
                        .flatMap(graph -> Notes.read(writer.note(graph)).decisions().stream()).toList())))
                .reduce(Change.NONE, Change::plus);
    }
}
