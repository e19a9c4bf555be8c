package org.newsgraph.server;

import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.FusekiNetLib;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;

/** Refuses to answer in a format that the client says it cannot read; the library would send its usual one. */
final class Acceptable {

    private static final String ROWS = "application/sparql-results+json, application/sparql-results+xml, text/csv and text/tab-separated-values";
    private static final String TRIPLES = "text/turtle, application/n-triples, application/ld+json and application/rdf+xml";
    private static final String QUADS = "application/n-quads and application/trig";

    private static final AcceptList STREAMED = AcceptList.create(WebContent.contentTypeNQuads, WebContent.contentTypeTriG);

    private Acceptable() {
    }

    static void forQuery(HttpAction action, Query query) {
        if (query.isSelectType()) {
            require(action, DEF.rsOfferTable, ROWS);
        } else if (query.isAskType()) {
            require(action, DEF.rsOfferBoolean, ROWS);
        } else if (query.isConstructType() || query.isDescribeType()) {
            require(action, DEF.constructOffer, TRIPLES);
        }
    }

    static void forGraph(HttpAction action) {
        require(action, DEF.rdfOffer, TRIPLES);
    }

    /** All graphs are written as they are read; JSON-LD would need all of them in memory. */
    static void forQuads(HttpAction action) {
        require(action, STREAMED, QUADS);
    }

    /** Without the header, or where a parameter names the format, there is nothing to refuse. */
    private static void require(HttpAction action, AcceptList offer, String formats) {
        String accept = FusekiNetLib.getAccept(action.getRequest());
        boolean named = Stream.of("output", "format").anyMatch(name -> action.getRequestParameter(name) != null);
        if (accept != null && !accept.isBlank() && !named && AcceptList.match(new AcceptList(accept), offer) == null) {
            ServletOps.error(406, "no answer in a format of 'Accept: " + accept + "'; there are " + formats);
        }
    }
}
