package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what facts are drawn from. */
final class Fingerprint {

    static final int SHORT = 16;

    private Fingerprint() {
    }

    /** @param overriding the metadata that overrides the original, in a fixed form; empty when there is none */
    static String of(byte[] original, String overriding) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(original);
            if (!overriding.isEmpty()) {
                digest.update((byte) 0);
                digest.update(overriding.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first letters of it: enough to tell the articles of one corpus apart. */
    static String shortOf(byte[] original) {
        return of(original, "").substring(0, SHORT);
    }
}
