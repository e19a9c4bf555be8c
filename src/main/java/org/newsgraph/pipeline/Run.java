package org.newsgraph.pipeline;

import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Vocabulary;

/** One run of the program in PROV: when, by which version, with which parameters and what result. */
record Run(Program program, Instant begin, Instant end, Build.Settings settings, BuildReport report) {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node VERSION = iri("http://schema.org/softwareVersion");

    Graph graph(Base base) {
        Node run = iri(base.iri() + "run/" + begin);
        Node agent = iri(base.iri() + "program/" + program.version());
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(run, RDF.type.asNode(), Vocabulary.RUN);
        graph.add(run, RDF.type.asNode(), iri(PROV + "Activity"));
        graph.add(run, iri(PROV + "startedAtTime"), time(begin));
        graph.add(run, iri(PROV + "endedAtTime"), time(end));
        graph.add(run, iri(PROV + "wasAssociatedWith"), agent);
        graph.add(agent, RDF.type.asNode(), iri(PROV + "SoftwareAgent"));
        graph.add(agent, VERSION, text(program.version()));
        parameter(graph, run, "fingerprint", program.fingerprint());
        parameter(graph, run, "threads", settings.threads());
        parameter(graph, run, "prune", settings.prune());
        parameter(graph, run, "added", report.added());
        parameter(graph, run, "changed", report.changed());
        parameter(graph, run, "unchanged", report.unchanged());
        parameter(graph, run, "removed", report.removed());
        parameter(graph, run, "rejected", report.rejected().size());
        return graph;
    }

    private static void parameter(Graph graph, Node run, String name, Object value) {
        graph.add(run, Vocabulary.PARAMETER, text(name + "=" + value));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node time(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }
}
