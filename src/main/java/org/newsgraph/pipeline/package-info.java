/**
 * Input: articles. Output: their facts, or a store that holds them as RDF, and a report of what was done.
 * Method: articles are extracted on several threads and come out in the order in which they went in.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
