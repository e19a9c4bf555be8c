package org.newsgraph.server;

import org.newsgraph.article.Articles;
import org.newsgraph.pipeline.BuildReport;

/** Reads articles into the store while it is served; one call at a time. */
@FunctionalInterface
public interface Ingest {

    /** @param prune whether to remove articles that are not among these */
    BuildReport read(Articles articles, boolean prune);
}
