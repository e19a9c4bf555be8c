package org.newsgraph.exchange;

/** A format of other programs. */
public enum ExchangeFormat {
    /** A network of actors and concepts for Cytoscape, visone, yEd, igraph and NetworkX. */
    graphml,
    /** The same network with its days, for Gephi's timeline. */
    gexf,
    /** Who agrees with which concept, with the columns of the Discourse Network Analyzer. */
    dna,
    /** Each statement and incident on the words of its article, as a W3C Web Annotation. */
    annotations,
    /** The places of incidents, and the ways between them. */
    geojson
}
