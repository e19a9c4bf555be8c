package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.List;
import org.newsgraph.article.Metadata;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;

/** Documents of stage cases, published on Wednesday, 22 June 2011. */
public final class ClaimDocuments {

    private static final LocalDate PUBLISHED = LocalDate.of(2011, 6, 22);

    private ClaimDocuments() {
    }

    public static Document of(String text) {
        return TestAnnotator.annotate(text,
                new Metadata(null, null, null, PUBLISHED, Metadata.Basis.TEXT, null, List.of(), "en", null));
    }
}
