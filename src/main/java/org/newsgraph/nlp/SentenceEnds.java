package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.lexicon.WordClasses;

/**
 * Full stops that the tokenizer took for those of an abbreviation: "on October 9. The", "to get in. They", "for the BBC. Nobody". One
 * behind a number, a word in small letters or several capitals without a stop between them ends the sentence where a capital follows.
 */
final class SentenceEnds {

    /** Words that are written like an abbreviation, as "in" like that of inches. */
    private static final Set<String> WORDS = WordClasses.of("like-abbreviation");
    private static final int FEWEST_CAPITALS = 3;

    private SentenceEnds() {
    }

    /** The sentences of which the tokens consist, each stop that ends one as a token of its own. */
    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ends = i > 0 && i + 1 < tokens.size() && endsWord(token.getWordForm()) && opens(tokens.get(i + 1).getWordForm())
                    && tokens.get(i + 1).getStartOffset() > token.getEndOffset();
            if (ends) {
                int stop = token.getEndOffset() - 1;
                String form = token.getWordForm();
                sentence.add(new Token(form.substring(0, form.length() - 1), token.getStartOffset(), stop));
                sentence.add(new Token(".", stop, token.getEndOffset()));
                sentences.add(sentence);
                sentence = new ArrayList<>();
            } else {
                sentence.add(token);
            }
        }
        sentences.add(sentence);
        return sentences;
    }

    private static boolean endsWord(String form) {
        String word = form.endsWith(".") ? form.substring(0, form.length() - 1) : "";
        return !word.isEmpty() && (isNumber(word) || WORDS.contains(word) || isAcronym(word));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) && word.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == ',');
    }

    private static boolean isAcronym(String word) {
        return word.length() >= FEWEST_CAPITALS && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean opens(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
