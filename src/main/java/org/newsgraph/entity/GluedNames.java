package org.newsgraph.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Known persons in names that a page prints without the spaces around them: "MayorAna Brel", "Ana Brelsaid". */
final class GluedNames {

    /** Where a word that is glued to the one before it begins: a capital behind a small letter, or the last one of several. */
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Lu}\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Set<String> WORDS = Table.column("lexicon/function-words.tsv", "word");
    private static final Set<String> VERB_ENDINGS = WordClasses.of("verb-ending");
    /** Letters that are left of a name when what is glued to it is cut off. */
    private static final int SHORTEST = 2;
    /** Tokens before a mention that may hold the first of the glued words. */
    private static final int BEFORE = 2;

    private GluedNames() {
    }

    /** The one person in a mention, which may lack the first of the glued words. */
    static Optional<AuthorityEntry> person(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        int begin = sentence.tokens().stream().filter(t -> t.span().start() >= mention.name().start()).findFirst().orElseThrow().index();
        Optional<AuthorityEntry> own = person(cast.authority, cast.printed(mention));
        for (int back = 1; own.isEmpty() && back <= BEFORE && begin - back >= 0; back++) {
            Token before = sentence.token(begin - back);
            if (!SEAM.matcher(before.form()).find()) {
                continue;
            }
            own = person(cast.authority, cast.printed(new Span(before.span().start(), mention.name().end())));
        }
        return own;
    }

    /** The one person of the authority files that a name holds, with other words glued to it; empty when nothing is glued. */
    static Optional<AuthorityEntry> person(Authority authority, String printed) {
        Matcher seam = SEAM.matcher(printed);
        int begin = seam.find() ? seam.start() : 0;
        for (int end = printed.length(); end > begin + SHORTEST; end--) {
            String name = printed.substring(begin, end);
            boolean glued = begin > 0 || end < printed.length();
            if (glued && name.indexOf(' ') > 0 && isWord(printed.substring(end)) && authority.persons(name).size() == 1) {
                return Optional.of(authority.persons(name).getFirst());
            }
        }
        return Optional.empty();
    }

    /** "said", "visited"; nothing at all, or further words. */
    private static boolean isWord(String rest) {
        String word = rest.contains(" ") ? rest.substring(0, rest.indexOf(' ')) : rest;
        return word.isEmpty() || WORDS.contains(word) || word.length() > SHORTEST + 1 && VERB_ENDINGS.stream().anyMatch(word::endsWith)
                && word.equals(word.toLowerCase(Locale.ROOT));
    }
}
