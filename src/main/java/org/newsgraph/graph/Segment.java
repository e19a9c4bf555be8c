package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parts of IRI paths. */
final class Segment {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

    private static final Pattern DOTS = Pattern.compile("\\.*");

    private Segment() {
    }

    /**
     * An id as one path segment in ASCII: letters, digits, '-', '.' and '_' stay, all else is percent-encoded UTF-8. Different ids give
     * different segments. An id of dots alone, which a browser would resolve away, gets a '~' in front.
     */
    static String encode(String id) {
        StringBuilder segment = new StringBuilder(DOTS.matcher(id).matches() ? "~" : "");
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                segment.append((char) b);
            } else {
                segment.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return segment.toString();
    }

    /** A name as a readable segment: lower case without accents, words joined by '-'; other scripts percent-encoded. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String words = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "unnamed" : encode(words);
    }
}
