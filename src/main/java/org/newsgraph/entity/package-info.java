/**
 * Input: a document with its mentions; the authority files. Output: which actor, post or place each phrase means, within one article
 * and across articles. Method: names against authority files, short forms and descriptions against what the article introduced before.
 */
@NullMarked
package org.newsgraph.entity;

import org.jspecify.annotations.NullMarked;
