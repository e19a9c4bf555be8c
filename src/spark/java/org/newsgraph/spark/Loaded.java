package org.newsgraph.spark;

import java.util.Set;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossPosts;
import org.newsgraph.graph.AuthorityGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Extractor;
import org.newsgraph.pipeline.Relating;

/** What takes long to load, once for each executor; its tasks share it. The language models come from the machine's cache. */
final class Loaded {

    private Loaded() {
    }

    private static final class Models {

        static final Extractor EXTRACTION = Extraction.load();
    }

    private static final class Files {

        static final Authority AUTHORITY = Authority.load();
    }

    static Extractor extraction() {
        return Models.EXTRACTION;
    }

    static Authority authority() {
        return Files.AUTHORITY;
    }

    /** For one task: it remembers names. A person's decisions are applied elsewhere. */
    static Relating relating(Base base) {
        return new Relating(CrossArticle.load(), CrossPosts.load(authority()), base);
    }

    /** IRIs of all that the authority files know. */
    static Set<String> known(Base base) {
        return AuthorityGraph.iris(authority(), base);
    }
}
