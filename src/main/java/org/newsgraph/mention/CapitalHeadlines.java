package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Block;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Names in headlines that begin every word with a capital ("Minister Back Home"): capitals tell nothing there, so that a person or body
 * counts only where a table knows it or the text below prints it too.
 */
final class CapitalHeadlines {

    /** Letters of a word that headlines in ordinary capitals print small. */
    private static final int SHORT = 4;
    /** Such words by which a headline shows how it is printed. */
    private static final int FEW = 4;

    private CapitalHeadlines() {
    }

    static List<List<Name>> checked(List<Sentence> sentences, List<List<Name>> found) {
        List<List<Name>> out = new ArrayList<>(found);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (isCapital(sentence)) {
                Set<String> below = below(sentences, i);
                out.set(i, found.get(i).stream().filter(name -> !isPartyName(name) || name.strength().isOver(Strength.HYPHENATED)
                        || below.containsAll(words(sentence, name))).toList());
            }
        }
        return out;
    }

    private static boolean isPartyName(Name name) {
        return name.kind() == Mention.Kind.PERSON || name.kind() == Mention.Kind.ORGANIZATION;
    }

    private static boolean isCapital(Sentence sentence) {
        List<Token> telling = sentence.tokens().stream().filter(t -> t.form().length() >= SHORT && Character.isLetter(t.form().charAt(0)))
                .toList();
        return sentence.kind() == Block.Kind.HEADLINE && telling.size() >= FEW
                && telling.stream().allMatch(t -> Character.isUpperCase(t.form().charAt(0)));
    }

    /** Words with a capital that stand below, where these tell something: not at the beginning of a sentence. */
    private static Set<String> below(List<Sentence> sentences, int headline) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i != headline && !isCapital(sentences.get(i))) {
                sentences.get(i).tokens().stream().filter(t -> t.index() > 0 && Character.isUpperCase(t.form().charAt(0)))
                        .forEach(t -> words.add(t.form()));
                sentences.get(i).tokens().stream().limit(1).filter(Token::isProperNoun).forEach(t -> words.add(t.form()));
            }
        }
        return words;
    }

    private static List<String> words(Sentence sentence, Name name) {
        return sentence.tokens().subList(name.begin(), name.end()).stream().map(Token::form)
                .filter(f -> f.length() > 1 && Character.isUpperCase(f.charAt(0))).toList();
    }
}
