/**
 * Input: a document. Output: who and what its words refer to: names, noun phrases and pronouns, quotations, counts and times.
 * Method: the parser's named entities and noun phrases, corrected by lexicons and small rules; nothing is resolved yet.
 */
@NullMarked
package org.newsgraph.mention;

import org.jspecify.annotations.NullMarked;
