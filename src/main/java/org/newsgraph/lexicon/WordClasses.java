package org.newsgraph.lexicon;

import java.util.Set;

/** Small classes of words that a rule treats alike, from {@code lexicon/word-classes.tsv}. */
public final class WordClasses {

    private static final Classes ALL = Classes.of(Table.load("lexicon/word-classes.tsv"), "words");

    private WordClasses() {
    }

    /**
     * The words of a class, as the table writes them.
     *
     * @throws IllegalArgumentException when the table has no such class
     */
    public static Set<String> of(String name) {
        return ALL.get(name);
    }
}
