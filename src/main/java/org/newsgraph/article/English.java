package org.newsgraph.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Table;

/** Tells English from other languages by its function words. */
final class English {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** English news has 35 to 50 % of these words, related languages below 12 %. */
    private static final double OTHER = 0.14;
    private static final double SURE = 0.22;
    private static final int ENOUGH = 40;

    private final Set<String> functionWords;

    private English(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    static English load() {
        return new English(
                Table.column("lexicon/function-words.tsv", "word"));
    }

    /** The share of function words among all words. */
    double share(String text) {
        long words = WORD.matcher(text).results().count();
        long known = WORD.matcher(text).results().filter(word -> functionWords.contains(word.group().toLowerCase(Locale.ROOT))).count();
        return words == 0 ? 0 : (double) known / words;
    }

    boolean isEnglish(String text) {
        return share(text) >= SURE;
    }

    boolean isOtherLanguage(String text) {
        return share(text) < OTHER && WORD.matcher(text).results().count() > ENOUGH;
    }

    /** Whether most letters are not Latin ones. */
    boolean isOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters > ENOUGH && latin * 2 < letters;
    }
}
