package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.article.Printed;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;

/** Who took the pictures: names behind "Photo:" and the like, also where the credit is no part of the text that is read. */
final class Credits {

    private static final Set<String> PARTICLES = WordClasses.of("credit-particle");
    /** Characters of the longest name of a credit. */
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private final Pattern credit;

    Credits() {
        String words = Table.column("lexicon/credit-words.tsv", "word").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        credit = Pattern.compile(
                "(?:^|[\\s(|])(?:" + words + ")(?: (?:" + joined(WordClasses.of("credit-noun")) + "))?(?: ?: ?| (?:"
                        + joined(WordClasses.of("credit-preposition"))
                        + ") | / )(\\p{Lu}[^\\n\\r.,;:()|]*)",
                Pattern.MULTILINE);
    }

    private static String joined(Set<String> words) {
        return String.join("|", words);
    }

    /** The names with their places in the original, in order. */
    List<Printed> in(Article article) {
        String text = article.text().toString();
        List<Printed> names = new ArrayList<>();
        Matcher matcher = credit.matcher(text);
        while (matcher.find()) {
            int from = matcher.start(1);
            for (String part : matcher.group(1).split("(?<=[/&])|(?=[/&])")) {
                String name = part.strip();
                int start = text.indexOf(name, from);
                from += part.length();
                if (isName(name)) {
                    int begin = text.codePointCount(0, start);
                    names.add(new Printed(name, new Span(begin, begin + name.codePointCount(0, name.length()))));
                }
            }
        }
        return names;
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        String[] words = name.split("\\s+");
        boolean capitals = words.length <= MOST_WORDS;
        for (String word : words) {
            capitals &= Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(word);
        }
        return capitals;
    }
}
