package org.newsgraph.nlp;

import java.util.stream.LongStream;

/**
 * Strings as 64-bit hashes that can be put together: a polynomial in an odd base modulo 2<sup>64</sup> (Karp and Rabin 1987), so that the
 * hash of a joined string follows from those of its parts. {@link #key} spreads it over all bits (the finaliser of MurmurHash3).
 *
 * <p>With a million keys a string that is none of them meets one by chance in one of 10<sup>13</sup> lookups; keys that meet each other
 * are refused where a table is written.
 */
final class RollingHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = LongStream.iterate(1, power -> power * BASE).limit(64).toArray();

    private RollingHash() {
    }

    /** Of the empty string. */
    static long start(int kind) {
        return kind + 1L;
    }

    /** The base to the power of the string's length: what a hash is multiplied by before the string is added behind it. */
    static long shift(String text) {
        long shift = 1;
        int left = text.length();
        for (; left >= POWERS.length; left--) {
            shift *= BASE;
        }
        return shift * POWERS[left];
    }

    /** Of a string alone, to be added behind another with {@link #append(long, long, long)}. */
    static long of(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = append(value, text.charAt(i));
        }
        return value;
    }

    static long append(long before, char next) {
        return before * BASE + next;
    }

    static long append(long before, long text, long shift) {
        return before * shift + text;
    }

    /** The key of a finished hash, never 0. */
    static long key(long hash) {
        long key = hash;
        key = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
        key = (key ^ key >>> 33) * 0xC4CEB9FE1A85EC53L;
        key ^= key >>> 33;
        return key == 0 ? 1 : key;
    }

    /** The key of one string. */
    static long key(int kind, String text) {
        return key(append(start(kind), of(text), shift(text)));
    }
}
