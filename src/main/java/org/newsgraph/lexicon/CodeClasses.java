package org.newsgraph.lexicon;

import java.util.Set;

/** Speech acts and incident types that a rule treats alike, from {@code lexicon/code-classes.tsv}. */
public final class CodeClasses {

    private static final Classes ALL = Classes.of(Table.load("lexicon/code-classes.tsv"), "codes");

    private CodeClasses() {
    }

    /**
     * The codes of a class.
     *
     * @throws IllegalArgumentException when the table has no such class
     */
    public static Set<String> of(String name) {
        return ALL.get(name);
    }
}
