/**
 * Input: what the entity stage resolved. Output: the facts format, one JSON object per article: the contract between extraction
 * and everything else, the form that a person reviews. Method: plain records; JSON by Jackson.
 */
@NullMarked
package org.newsgraph.facts;

import org.jspecify.annotations.NullMarked;
