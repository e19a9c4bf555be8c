package org.newsgraph.pipeline;

import org.newsgraph.article.Article;

/** Is told how a build goes on, on the thread that builds; passes over what it does not care for, since the report has it. */
@FunctionalInterface
public interface BuildListener {

    /** One more input was dealt with. */
    default void done() {
        // in the report
    }

    /** An input is no article. */
    default void rejected(BuildReport.Rejection rejection) {
        // in the report
    }

    /** Extracting an article failed; it is also {@link #rejected}. */
    default void failed(Article article, RuntimeException cause) {
        // in the report
    }

    /** Something that was asked for could not be done, such as to apply what a person has decided: one line with file, place and reason. */
    void complaint(String line);

    /** A stage after the articles begins. */
    default void stage(String name) {
        // of interest to who waits only
    }
}
