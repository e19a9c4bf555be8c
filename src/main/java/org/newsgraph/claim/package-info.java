/**
 * Input: a document and its mentions. Output: claims: statements, policies and incidents, each with its evidence and the rule that
 * found it. Method: one small rule per construction over the dependency parse; triggers and codes are rows of lexicons. How far and how
 * deep a rule looks, in tokens or sentences, was set by hand; what each is worth alone was not measured.
 */
@NullMarked
package org.newsgraph.claim;

import org.jspecify.annotations.NullMarked;
