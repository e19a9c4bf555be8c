package org.newsgraph.article;

import java.util.Optional;
import org.newsgraph.article.Reading.Reason;

/** What inputs were when they were read before, so that nothing is read as an article twice. For one thread. */
public interface Recollection {

    /** Nothing was read before, and nothing is kept. */
    Recollection NONE = new Recollection() {

        @Override
        public Optional<Gist> recall(String place, String sha256) {
            return Optional.empty();
        }

        @Override
        public void keep(String place, String sha256, Gist gist) {
            // nobody will ask
        }
    };

    /** What an input is by itself, in short. */
    sealed interface Gist {

        /** @param text as in {@link Identity} */
        record OfArticle(String id, String text) implements Gist {}

        /** It is no article. */
        record OfOther(Reason reason, String message) implements Gist {}
    }

    /**
     * What was kept of a place.
     *
     * @param sha256 of all that decides what is read there
     * @return empty when something else stood there, or another program read it
     */
    Optional<Gist> recall(String place, String sha256);

    /** Notes what was read, in place of what was noted of the place before. */
    void keep(String place, String sha256, Gist gist);
}
