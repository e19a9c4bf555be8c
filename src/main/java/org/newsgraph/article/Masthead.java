package org.newsgraph.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Furniture.Kind;
import org.newsgraph.lexicon.WordClasses;

/** The name of a newspaper that no table knows, told by its words: "The Lagoon Times". */
final class Masthead {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final Set<String> PARTICLES = WordClasses.of("masthead-particle");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}(?:.*\\p{L})?");
    private static final int MOST_WORDS = 5;

    private Masthead() {
    }

    static boolean is(String text, Furniture furniture) {
        String[] words = text.strip().split("[\\s\\p{Z}]+");
        if (words.length < 2 || words.length > MOST_WORDS
                || !Arrays.stream(words).allMatch(word -> PARTICLES.contains(word) || WORD.matcher(word).matches())) {
            return false;
        }
        String last = words[words.length - 1];
        return furniture.isOneOf(Kind.OUTLET_WORD, last) || words.length > 2 && furniture.isOneOf(Kind.EDITION_WORD, last);
    }

    /** The name, when a text is nothing else. */
    static Optional<Printed> in(AlignedText text, Furniture furniture) {
        Matcher letters = LETTERS.matcher(text.text());
        if (!letters.find()) {
            return Optional.empty();
        }
        AlignedText name = text.part(letters.start(), letters.end());
        boolean shouted = name.text().chars().noneMatch(Character::isLowerCase);
        return is(name.text(), furniture)
                ? Optional.of(new Printed(shouted ? Capitals.ordinary(name.text()) : name.text(), name.span()))
                : Optional.empty();
    }
}
