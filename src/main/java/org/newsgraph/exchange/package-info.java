/**
 * Input: a store, within a transaction that reads. Output: its content in the formats of other programs. Method: one query in
 * {@code queries/exports/} for each table, one writer for each format; rows are written as they come.
 */
@NullMarked
package org.newsgraph.exchange;

import org.jspecify.annotations.NullMarked;
