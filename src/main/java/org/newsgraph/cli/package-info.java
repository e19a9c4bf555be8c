/**
 * Input: the arguments of a command line. Output: what was asked for on standard output, one line for each problem on standard
 * error, and an exit code: 0 done, 1 done but inputs were rejected (or {@code validate} found violations), 2 wrong use or failure.
 * Method: one class for each command; {@link org.newsgraph.cli.Problems} alone turns exceptions into lines.
 */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
