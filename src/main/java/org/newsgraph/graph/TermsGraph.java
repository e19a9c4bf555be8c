package org.newsgraph.graph;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.Term;

/** Terms of office that sources state, of the posts that articles name; part of the graph {@code authority}. */
public final class TermsGraph {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private TermsGraph() {
    }

    /**
     * What authority files say of the entries that articles name, and of the terms in the posts that these name, in a new graph.
     *
     * @param denoted whether the IRI of a post across articles is that of one that articles name
     */
    public static Graph with(Graph entries, Collection<Term> terms, Predicate<String> denoted, Base base) {
        Triples triples = new Triples();
        GraphUtil.addInto(triples.graph(), entries);
        terms.stream().filter(term -> denoted.test(base.post(term.post()).getURI())).forEach(term -> write(triples, term, base));
        return triples.graph();
    }

    /** IRIs of the posts across articles of which terms are told. */
    public static Set<String> posts(Collection<Term> terms, Base base) {
        return terms.stream().map(term -> base.post(term.post()).getURI()).collect(Collectors.toSet());
    }

    private static void write(Triples triples, Term term, Base base) {
        Node node = base.node("term/" + Segment.encode(term.id()));
        triples.type(node, Vocabulary.STATED_TERM).add(node, Vocabulary.TERM_OF, base.post(term.post()))
                .text(node, Vocabulary.TERM_HOLDER, term.holder()).text(node, Vocabulary.STATED_BY, term.source())
                .flag(node, Vocabulary.VERIFIED, term.verified());
        date(triples, node, Vocabulary.TERM_BEGIN, term.begin());
        date(triples, node, Vocabulary.TERM_END, term.end());
    }

    private static void date(Triples triples, Node node, Node property, @Nullable String date) {
        if (date != null) {
            triples.typed(node, property, date, date.length() == YEAR
                    ? XSDDatatype.XSDgYear
                    : date.length() == MONTH ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate);
        }
    }
}
