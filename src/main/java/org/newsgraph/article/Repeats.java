package org.newsgraph.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Reading.Reason;
import org.newsgraph.article.Reading.Rejected;

/** Remembers articles to refuse the same one twice. What is decided about one depends on earlier ones with its text or id alone. */
public final class Repeats {

    private final Map<String, String> placeByText = new HashMap<>();
    private final Map<String, String> placeById = new HashMap<>();

    /** Why an article is refused; empty when it is new, and remembered from now on. To be asked in the order of the inputs. */
    public Optional<Rejected> refuse(Identity article) {
        String sameText = placeByText.get(article.text());
        if (sameText != null) {
            return Optional.of(new Rejected(article.place(), Reason.DUPLICATE, "same running text as " + sameText));
        }
        String sameId = placeById.putIfAbsent(article.id(), article.place());
        if (sameId != null) {
            return Optional.of(new Rejected(article.place(), Reason.DUPLICATE_ID,
                    "its id '" + article.id() + "' is that of " + sameId + "; rename it, or give it an id in " + Sidecar.NAME));
        }
        placeByText.put(article.text(), article.place());
        return Optional.empty();
    }

    Reading check(Submission submission) {
        Identity identity = submission.identity();
        return identity == null ? submission.reading() : refuse(identity).<Reading>map(refused -> refused).orElse(submission.reading());
    }
}
