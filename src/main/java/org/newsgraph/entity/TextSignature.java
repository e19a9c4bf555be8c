package org.newsgraph.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text in brief, by which near-duplicates are recognised: the least values of {@value #LENGTH} hash functions over its shingles of
 * {@value #WORDS} words (A. Z. Broder, "On the resemblance and containment of documents", 1997). Equal texts have equal signatures.
 *
 * @param shingles how many different ones the text has
 * @param least the least values, one for each function; empty for a text that is too short
 */
public record TextSignature(int shingles, List<Integer> least) implements Serializable {

    /** Words of a shingle. */
    private static final int WORDS = 5;
    /** Hash functions; the standard error of the resemblance is at most 0.5 / √128, or 0.04. */
    private static final int LENGTH = 128;
    /** A text of fewer shingles is too short to be known again. */
    private static final int FEWEST = 30;
    /** Values of a band: with 64 bands of two, texts of resemblance 0.25 meet with a probability of 1 - (1 - 0.25²)⁶⁴, or 0.98. */
    private static final int ROWS = 2;
    /** Offset basis and prime of FNV-1a, 64 bits. */
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public TextSignature {
        least = Numbers.copyOf(least);
    }

    /** Of the paragraphs of an article. */
    public static TextSignature of(List<String> paragraphs) {
        List<String> words = new ArrayList<>();
        paragraphs.forEach(paragraph -> words.addAll(WORD.matcher(paragraph.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
                .toList()));
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(hash(String.join(" ", words.subList(i, i + WORDS))));
        }
        if (hashes.size() < FEWEST) {
            return new TextSignature(hashes.size(), List.of());
        }
        List<Integer> least = new ArrayList<>();
        for (int function = 1; function <= LENGTH; function++) {
            long seed = mixed(function);
            least.add((int) (hashes.stream().mapToLong(hash -> mixed(hash ^ seed) >>> 1).min().orElseThrow() >>> 31));
        }
        return new TextSignature(hashes.size(), least);
    }

    /** The share of the shingles of both that both have, as estimated. */
    double resemblance(TextSignature other) {
        if (least.isEmpty() || other.least.isEmpty()) {
            return 0;
        }
        Numbers own = Numbers.copyOf(least);
        Numbers others = Numbers.copyOf(other.least);
        int equal = 0;
        for (int i = 0; i < LENGTH; i++) {
            equal += own.at(i) == others.at(i) ? 1 : 0;
        }
        return equal / (double) LENGTH;
    }

    /** The share of the shorter text's shingles that the longer one has, as it follows from the resemblance. */
    double containment(TextSignature other) {
        double resemblance = resemblance(other);
        double common = resemblance * (shingles + other.shingles) / (1 + resemblance);
        return shingles == 0 || other.shingles == 0 ? 0 : Math.min(1, common / Math.min(shingles, other.shingles));
    }

    /** Bands of the signature; texts that are alike have one in common, with hardly an exception. */
    public Set<String> bands() {
        Set<String> bands = new TreeSet<>();
        for (int i = 0; i < least.size(); i += ROWS) {
            bands.add(i + " " + least.subList(i, i + ROWS));
        }
        return bands;
    }

    /** Whether both have one of {@link #bands} in common. */
    boolean sharesBand(TextSignature other) {
        return !least.isEmpty() && !other.least.isEmpty()
                && IntStream.range(0, bandsOfAll()).anyMatch(number -> band(number) == other.band(number));
    }

    /** How many bands the signature of a long text has. */
    static int bandsOfAll() {
        return LENGTH / ROWS;
    }

    /** The values of a band, in the order of {@link #bands}; equal for equal bands only. */
    long band(int number) {
        Numbers own = Numbers.copyOf(least);
        return (long) own.at(ROWS * number) << Integer.SIZE | own.at(ROWS * number + 1) & 0xffffffffL;
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
