package org.newsgraph.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;

/** RDF terms as people write them on a command line. */
public final class Term {

    private static final Pattern ABSOLUTE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*://|urn:|mailto:)[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern PREFIXED = Pattern.compile("([A-Za-z][\\w-]*):([^\\s<>\"]*)");

    private Term() {
    }

    /**
     * Reads {@code <iri>}, {@code "text"@en} and {@code "3"^^xsd:integer} as in Turtle; else an absolute IRI, a name with a known
     * prefix, a whole or decimal number, a day (2023-10-09), true or false; else plain text.
     *
     * @throws QueryException when it begins like a term of Turtle and is none
     */
    public static Node read(String text, PrefixMapping prefixes) {
        Node iri = iri(text, prefixes);
        if (iri != null) {
            return iri;
        }
        if (text.length() > 1 && (text.startsWith("<") || text.startsWith("\""))) {
            try {
                return NodeFactoryExtra.parseNode(text, org.apache.jena.riot.system.Prefixes.adapt(prefixes));
            } catch (RiotException e) {
                throw new QueryException("'" + text + "' is no RDF term: " + e.getMessage(), e);
            }
        }
        XSDDatatype type = type(text);
        return type == null ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralDT(text, type);
    }

    /** The IRI that a text stands for: absolute, in angle brackets or with a known prefix; null when it stands for none. */
    public static @Nullable Node iri(String text, PrefixMapping prefixes) {
        String bare = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
        if (ABSOLUTE.matcher(bare).matches()) {
            return NodeFactory.createURI(bare);
        }
        Matcher parts = PREFIXED.matcher(text);
        if (parts.matches()) {
            String namespace = prefixes.getNsPrefixURI(parts.group(1));
            return namespace == null ? null : NodeFactory.createURI(namespace + parts.group(2));
        }
        return null;
    }

    private static @Nullable XSDDatatype type(String text) {
        if (text.matches("[+-]?\\d+")) {
            return XSDDatatype.XSDinteger;
        }
        if (text.matches("[+-]?\\d*\\.\\d+")) {
            return XSDDatatype.XSDdecimal;
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}") && XSDDatatype.XSDdate.isValid(text)) {
            return XSDDatatype.XSDdate;
        }
        return text.equals("true") || text.equals("false") ? XSDDatatype.XSDboolean : null;
    }
}
