/**
 * Input: a store. Output over HTTP: SPARQL, a page for each thing, the explorer, search, reconciliation, files for other programs.
 * Method: Fuseki, embedded, behind filters that bound what a request may take. It writes only for those who have a password, and asks no
 * other server but those that are listed.
 */
@NullMarked
package org.newsgraph.server;

import org.jspecify.annotations.NullMarked;
