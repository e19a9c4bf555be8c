/**
 * Input: a store, and if wanted the address of a reconciliation service. Output: the graph {@code links} of the store, and for each
 * actor and place how it stands: linked, ambiguous or unlinked, and why. Method: identifiers of the authority files; the W3C
 * Reconciliation Service API 0.2, whose answers are kept on disk; a sheet for what a person has to decide. Nothing becomes a link
 * that is not certain.
 */
@NullMarked
package org.newsgraph.link;

import org.jspecify.annotations.NullMarked;
