package org.newsgraph.pipeline;

import org.newsgraph.article.Article;

/** Is told how a build goes on, on the thread that builds. */
public interface BuildListener {

    /** One more input was dealt with. */
    void done();

    /** An input is no article. */
    void rejected(BuildReport.Rejection rejection);

    /** Extracting an article failed; it is also {@link #rejected}. */
    void failed(Article article, RuntimeException cause);

    /** What a person has decided could not be applied: one line with file, place and reason. */
    void complaint(String line);

    /** A stage after the articles begins. */
    void stage(String name);
}
