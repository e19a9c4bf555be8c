/**
 * Input: an article. Output: its sentences as tokens with part of speech, lemma, named entity and dependency arc, as plain records.
 * Method: none; {@code nlp} fills them. Offsets point into the original article, in code points.
 */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
