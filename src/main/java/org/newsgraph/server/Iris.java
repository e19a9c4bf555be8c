package org.newsgraph.server;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.store.Store;

/**
 * Between the IRIs of a store and the paths of this server, wherever that stands: the base may name another host.
 *
 * @param base of the IRIs
 * @param root path of the base, where the IRIs answer; ends with '/'
 */
record Iris(String base, String root) {

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    static final String PAGE = "/page/";
    static final String DATA = "/description/";

    static Iris of(Store store) {
        String path = URI.create(store.base()).getRawPath();
        return new Iris(store.base(), path == null || path.isEmpty() ? "/" : path);
    }

    boolean isOurs(String iri) {
        return iri.startsWith(base) && iri.length() > base.length();
    }

    /** The IRI that a path stands for, given what precedes its own part. */
    String iri(String path, String before) {
        return base
                + ESCAPE.matcher(path.substring(before.length())).replaceAll(escape -> Matcher.quoteReplacement(normal(escape.group())));
    }

    /** As IRIs are minted: RFC 3986, 6.2.2, has other spellings mean the same. */
    private static String normal(String escape) {
        char letter = (char) Integer.parseInt(escape.substring(1), 16);
        return UNRESERVED.indexOf(letter) >= 0 ? String.valueOf(letter) : escape.toUpperCase(Locale.ROOT);
    }

    /** Where the IRI itself answers. */
    String path(String iri) {
        return root + iri.substring(base.length());
    }

    /** The page of a thing; an IRI of somebody else's as it is; of a text span that of its article. */
    String page(String iri) {
        return isOurs(iri) ? PAGE + iri.substring(base.length()).replaceFirst("#.*", "") : iri;
    }

    /** The description of a thing as RDF. */
    String data(String iri, String ending) {
        return DATA + iri.substring(base.length()).replaceFirst("#.*", "") + ending;
    }
}
