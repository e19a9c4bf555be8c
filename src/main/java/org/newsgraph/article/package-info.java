/**
 * Input: files, folders or standard input. Output: {@link org.newsgraph.article.Article}s, or a reason why an input is none.
 * Method: the running text is separated from web furniture block by block; every block keeps its offsets into the original.
 */
@NullMarked
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
