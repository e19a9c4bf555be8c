package org.newsgraph.article;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What tells an article from others: of two of one outlet with the same text, and of two with the same id, the second is refused. What another
 * outlet has printed word for word is an article of its own, and a copy of the first.
 *
 * @param place file (and line) as the user would look for it
 * @param text SHA-256 of its running text, however it is wrapped, and of its outlet
 */
public record Identity(String place, String id, String text) implements Serializable {

    /** @param publisher null when the article names none; two that name none are not known to be of different outlets */
    static String text(String running, @Nullable Printed publisher) {
        return Fingerprint.of(running.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8),
                publisher == null ? "" : publisher.text());
    }
}
