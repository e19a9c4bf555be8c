package org.newsgraph.graph;

/** Quotation marks around words. */
final class Quotes {

    private static final String MARK = "[\"'“”„‟«»‘’‚「」『』]";

    private Quotes() {
    }

    /** The words without white space and quotation marks at either end; the words as they are when nothing else is left. */
    static String strip(String quoted) {
        String inner = quoted.replaceFirst("^(?:\\s|" + MARK + ")+", "").replaceFirst("(?:\\s|" + MARK + ")+$", "");
        return inner.isEmpty() ? quoted : inner;
    }
}
