package org.newsgraph.article;

import java.util.regex.Pattern;

/** How running text looks, whatever its words. */
final class Prose {

    private static final String CLOSERS = "\"”’'»)]*†›";
    private static final Pattern INNER_END = Pattern.compile("(?<=\\p{Ll}{4})[.!?]['\"”’)]* +['\"“‘(]?\\p{Lu}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private Prose() {
    }

    /** Stretches between blanks that hold a letter or a digit. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            if (Blank.is(text.charAt(i))) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(text.charAt(i))
                    || Character.isSurrogate(text.charAt(i)) && Character.isLetterOrDigit(text.codePointAt(i)))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** Whether a sentence ends here. */
    static boolean ends(String text) {
        return endsIn(text, ".!?…");
    }

    /** Whether a sentence ends here or goes on in the next paragraph ("He said:"). */
    static boolean pauses(String text) {
        return endsIn(text, ".!?…:;,—–");
    }

    private static boolean endsIn(String text, String marks) {
        int last = text.length() - 1;
        while (last > 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Blank.is(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && marks.indexOf(text.charAt(last)) >= 0;
    }

    /** A line that is by itself surely running text. */
    static boolean runs(String text) {
        int words = words(text);
        return words >= 8 && ends(text) || words >= 25 || words >= 12 && holdsSentenceEnd(text);
    }

    static boolean holdsSentenceEnd(String text) {
        return INNER_END.matcher(text).find();
    }

    static boolean hasLatin(String text) {
        return LATIN.matcher(text).find();
    }
}
