package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that our graphs use. */
public final class Terms {

    private static final String OA_NAMESPACE = "http://www.w3.org/ns/oa#";
    private static final String ORG_NAMESPACE = "http://www.w3.org/ns/org#";
    private static final String PROV_NAMESPACE = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA_NAMESPACE = "http://schema.org/";
    private static final String SEM_NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String SKOS_NAMESPACE = "http://www.w3.org/2004/02/skos/core#";
    private static final String GEO_NAMESPACE = "http://www.opengis.net/ont/geosparql#";

    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node PERSON = iri("http://xmlns.com/foaf/0.1/Person");

    public static final Node NEWS_ARTICLE = iri(SCHEMA_NAMESPACE + "NewsArticle");
    public static final Node QUOTATION = iri(SCHEMA_NAMESPACE + "Quotation");
    public static final Node HEADLINE = iri(SCHEMA_NAMESPACE + "headline");
    public static final Node DATE_PUBLISHED = iri(SCHEMA_NAMESPACE + "datePublished");
    public static final Node PUBLISHER = iri(SCHEMA_NAMESPACE + "publisher");
    public static final Node IN_LANGUAGE = iri(SCHEMA_NAMESPACE + "inLanguage");
    public static final Node DESCRIPTION = iri(SCHEMA_NAMESPACE + "description");
    public static final Node URL = iri(SCHEMA_NAMESPACE + "url");
    public static final Node TEXT = iri(SCHEMA_NAMESPACE + "text");
    public static final Node NAME = iri(SCHEMA_NAMESPACE + "name");
    public static final Node SOFTWARE_VERSION = iri(SCHEMA_NAMESPACE + "softwareVersion");

    public static final Node HAS_SOURCE = iri(OA_NAMESPACE + "hasSource");
    public static final Node HAS_SELECTOR = iri(OA_NAMESPACE + "hasSelector");
    public static final Node QUOTE_SELECTOR = iri(OA_NAMESPACE + "TextQuoteSelector");
    public static final Node POSITION_SELECTOR = iri(OA_NAMESPACE + "TextPositionSelector");
    public static final Node EXACT = iri(OA_NAMESPACE + "exact");
    public static final Node PREFIX = iri(OA_NAMESPACE + "prefix");
    public static final Node SUFFIX = iri(OA_NAMESPACE + "suffix");
    public static final Node START = iri(OA_NAMESPACE + "start");
    public static final Node END = iri(OA_NAMESPACE + "end");

    public static final Node ORGANIZATION = iri(ORG_NAMESPACE + "Organization");
    public static final Node POST = iri(ORG_NAMESPACE + "Post");
    public static final Node MEMBERSHIP = iri(ORG_NAMESPACE + "Membership");
    public static final Node MEMBER = iri(ORG_NAMESPACE + "member");
    public static final Node OF_ORGANIZATION = iri(ORG_NAMESPACE + "organization");
    public static final Node POST_IN = iri(ORG_NAMESPACE + "postIn");

    public static final Node EVENT_TYPE = iri(SEM_NAMESPACE + "eventType");
    public static final Node ROLE_TYPE = iri(SEM_NAMESPACE + "roleType");
    public static final Node HAS_PLACE = iri(SEM_NAMESPACE + "hasPlace");
    public static final Node EARLIEST_BEGIN = iri(SEM_NAMESPACE + "hasEarliestBeginTimeStamp");
    public static final Node LATEST_END = iri(SEM_NAMESPACE + "hasLatestEndTimeStamp");

    public static final Node PREF_LABEL = iri(SKOS_NAMESPACE + "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS_NAMESPACE + "altLabel");
    public static final Node IN_SCHEME = iri(SKOS_NAMESPACE + "inScheme");
    public static final Node BROADER = iri(SKOS_NAMESPACE + "broader");
    public static final Node CLOSE_MATCH = iri(SKOS_NAMESPACE + "closeMatch");
    public static final Node EXACT_MATCH = iri(SKOS_NAMESPACE + "exactMatch");

    public static final Node HAS_GEOMETRY = iri(GEO_NAMESPACE + "hasGeometry");
    public static final Node GEOMETRY = iri(GEO_NAMESPACE + "Geometry");
    public static final Node AS_WKT = iri(GEO_NAMESPACE + "asWKT");
    public static final String WKT_LITERAL = GEO_NAMESPACE + "wktLiteral";
    public static final Node WITHIN = iri(GEO_NAMESPACE + "sfWithin");

    public static final Node ENTITY = iri(PROV_NAMESPACE + "Entity");
    public static final Node SOFTWARE_AGENT = iri(PROV_NAMESPACE + "SoftwareAgent");
    public static final Node STARTED_AT = iri(PROV_NAMESPACE + "startedAtTime");
    public static final Node ENDED_AT = iri(PROV_NAMESPACE + "endedAtTime");
    public static final Node ASSOCIATED_WITH = iri(PROV_NAMESPACE + "wasAssociatedWith");
    public static final Node GENERATED = iri(PROV_NAMESPACE + "generated");
    public static final Node GENERATED_AT = iri(PROV_NAMESPACE + "generatedAtTime");
    public static final Node PRIMARY_SOURCE = iri(PROV_NAMESPACE + "hadPrimarySource");

    private Terms() {
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
