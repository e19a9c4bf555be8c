package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.query.ARQ;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Prints the answer to a query. */
record Answer(Console console, AnswerFormat format, PrefixMapping prefixes) {

    void write(Query query, QueryExec execution) {
        if (query.isAskType()) {
            truth(execution.ask());
        } else if (query.isSelectType()) {
            rows(execution.select());
        } else if (query.isConstructType()) {
            graph(execution.construct());
        } else if (query.isDescribeType()) {
            graph(execution.describe());
        } else {
            throw new Failure("the query is neither SELECT, ASK, CONSTRUCT nor DESCRIBE");
        }
    }

    private void truth(boolean answer) {
        switch (format) {
            case table -> console.println(answer ? "yes" : "no");
            case csv, tsv, json, xml -> writer().write(console.out(), answer, ARQ.getContext());
            case turtle -> throw new Failure("an ASK query answers yes or no, which Turtle cannot write; choose another --format");
        }
    }

    void rows(RowSet rows) {
        switch (format) {
            case table -> table(rows);
            case csv, tsv, json, xml -> writer().write(console.out(), rows, ARQ.getContext());
            case turtle -> throw new Failure("a SELECT query answers rows, which Turtle cannot write; choose another --format");
        }
    }

    private RowSetWriter writer() {
        Lang lang = switch (format) {
            case csv -> ResultSetLang.RS_CSV;
            case tsv -> ResultSetLang.RS_TSV;
            case xml -> ResultSetLang.RS_XML;
            case table, json, turtle -> ResultSetLang.RS_JSON;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private void table(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        cells.add(variables.stream().map(Var::getVarName).toList());
        for (Iterator<Binding> all = rows; all.hasNext();) {
            Binding row = all.next();
            cells.add(variables.stream().map(variable -> shown(row.get(variable))).toList());
        }
        console.print(new TextTable(cells, console.outTerminal()).toString());
    }

    private String shown(Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String name = node.isURI() ? prefixes.shortForm(node.getURI()) : NodeFmtLib.strTTL(node);
        return name.equals(node.toString()) && node.isURI() ? "<" + name + ">" : name;
    }

    private void graph(Graph graph) {
        if (format == AnswerFormat.csv || format == AnswerFormat.tsv || format == AnswerFormat.xml || format == AnswerFormat.json) {
            throw new Failure("this query answers a graph, which " + format + " cannot write; use --format turtle");
        }
        List<Triple> triples = graph.find().toList();
        triples.sort(Comparator.comparing(NodeFmtLib::strNT));
        StreamRDF writer = StreamRDFWriter.getWriterStream(console.out(), RDFFormat.TURTLE_BLOCKS);
        writer.start();
        used(triples).forEach(prefix -> writer.prefix(prefix, prefixes.getNsPrefixURI(prefix)));
        triples.forEach(writer::triple);
        writer.finish();
    }

    private SortedSet<String> used(List<Triple> triples) {
        return triples.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.isURI() ? node.getURI() : "").map(prefixes::qnameFor)
                .filter(Objects::nonNull).map(name -> name.substring(0, name.indexOf(':'))).collect(Collectors.toCollection(TreeSet::new));
    }
}
