/**
 * Input: an article. Output: its document. Method: NLP4J (Choi 2016, Apache-2.0) with its English models: tokenizer, sentence
 * splitter, part of speech, lemma, named entities, dependency arcs. The only package that knows the library.
 */
@NullMarked
package org.newsgraph.nlp;

import org.jspecify.annotations.NullMarked;
