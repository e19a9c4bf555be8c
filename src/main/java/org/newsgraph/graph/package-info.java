/**
 * Input: the facts of an article with its text; authority records; decisions about identity. Output: RDF graphs in the terms of
 * {@code ontology/}, and what SHACL says of them. Method: one small writer per kind of fact; every node has an IRI that follows from
 * the article's id and from offsets or names, so that equal input gives equal bytes and a changed article changes only what changed.
 */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
