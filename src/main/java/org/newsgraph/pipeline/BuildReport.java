package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.List;
import org.newsgraph.store.Change;

/**
 * What a build did.
 *
 * @param added articles that were new
 * @param changed articles whose graph was replaced
 * @param unchanged articles that were skipped, their input and the program being the same as at the last build
 * @param removed articles whose graph was removed because they are no longer in the input
 * @param rejected inputs that are no articles or failed, in the order of the input
 * @param issues problems that the extraction noted within articles
 * @param quads in all graphs, after the articles also the common ones
 */
public record BuildReport(int added, int changed, int unchanged, int removed, List<Rejection> rejected, long issues, Change quads,
        Duration duration) {

    public BuildReport {
        rejected = List.copyOf(rejected);
    }

    /** @param source file (and line) as a user would look for it */
    public record Rejection(String source, String reason) {}

    /** Articles that are now in the store from this input. */
    public int accepted() {
        return added + changed + unchanged;
    }
}
