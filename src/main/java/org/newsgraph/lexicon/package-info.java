/**
 * Input: tables under {@code lexicon/} and {@code authority/} on the class path, kept in the project's {@code data} folder.
 * Output: their rows. Method: a header line names the columns; '#' begins a comment line.
 */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
