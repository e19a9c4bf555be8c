/**
 * Input: a store. Output: SPARQL and a start page over HTTP. Method: Fuseki, embedded; it only reads, and only from the store.
 */
@NullMarked
package org.newsgraph.server;

import org.jspecify.annotations.NullMarked;
