package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What the library's word lists know of each word: the classes it may have, its Brown clusters, the names it is part of.
 *
 * @param classes parts of speech a word was seen with, by its simplified lower case form
 * @param clusters prefixes of a word's cluster, by its simplified lower case form
 * @param names kinds of named things, by simplified forms
 */
record Lexica(WordLists classes, WordLists clusters, NameTree names) implements NLPComponent<NLPNode> {

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String word = nodes[i].getWordFormSimplifiedLowercase();
            nodes[i].setAmbiguityClasses(classes.of(word));
            List<String> found = clusters.of(word);
            nodes[i].setWordClusters(found == null ? null : new LinkedHashSet<>(found));
        }
        names.mark(nodes);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
