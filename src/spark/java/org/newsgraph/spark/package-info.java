/**
 * Input: articles below Hadoop paths. Output: the N-Quads that a build of the same articles would export. Method: an Apache Spark job;
 * each article is extracted and mapped by itself, what articles share is decided in parts that are found by joins over blocking keys. The
 * deciding is that of {@code pipeline} and {@code entity}; this package only spreads it over machines.
 */
@NullMarked
package org.newsgraph.spark;

import org.jspecify.annotations.NullMarked;
