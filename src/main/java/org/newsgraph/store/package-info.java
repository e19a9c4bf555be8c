/**
 * Input: a graph for each article. Output: a folder on disk that answers SPARQL. Method: TDB2; everything is in named graphs and
 * queries see their union; an article's graph is updated by difference, many articles in one transaction.
 */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
