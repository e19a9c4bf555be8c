package org.newsgraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Persons whom the parser misses: "Koo Byoung-sam" by its family name and hyphen, "Minister Abara" by the title before the name. */
final class PersonNames {

    private static final Set<String> OF_PLACES = WordClasses.of("title-of-places");
    private static final Set<String> OF_BODIES = WordClasses.of("role-of-bodies");
    /** Words of a name with the title before it. */
    private static final int LONGEST = 4;
    private final Titles titles = Titles.load();
    private final Set<String> surnames = Table.column("lexicon/surnames.tsv", "surname");
    private final Set<String> bodies = Table.column("lexicon/organization-heads.tsv", "word");
    private final Set<String> notNames = Table.column("lexicon/not-names.tsv", "word");
    private final Set<String> companies = Table.column("lexicon/company-endings.tsv", "word");
    private final Set<String> syllables = new HashSet<>();

    PersonNames() {
        Table.load("lexicon/korean-syllables.tsv").rows().forEach(row -> syllables.addAll(row.list("spellings")));
    }

    void find(Sentence sentence, List<Name> into) {
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (surnames.contains(token.form()) && at + 1 < sentence.size() && Words.capitalised(sentence.token(at + 1))) {
                int end = ParserNames.withHyphenatedRest(sentence, at + 2);
                if (end > at + 2 && !Words.capitalised(sentence.token(end - 1))) {
                    into.add(new Name(givenNameBefore(sentence, at), end, Mention.Kind.PERSON, Strength.HYPHENATED));
                }
            }
            if (surnames.contains(token.form()) && syllable(sentence, at + 1) && syllable(sentence, at + 2)) {
                into.add(new Name(at, at + 3, Mention.Kind.PERSON, Strength.SYLLABLES));
            }
            int behind = besideTitle(sentence, at);
            if (behind > 0) {
                into.add(new Name(at, behind, Mention.Kind.PERSON, Strength.BESIDE_TITLE));
            }
            if (titled(sentence, at)) {
                int end = at + 1;
                while (end < sentence.size() && end - at < LONGEST && properName(sentence.token(end))) {
                    end++;
                }
                into.add(new Name(at, ParserNames.withHyphenatedRest(sentence, end), Mention.Kind.PERSON, Strength.BEHIND_TITLE));
            }
        }
    }

    /** "Joseph" in "Joseph Wan Chi-keung", where the parser sees one name. */
    private int givenNameBefore(Sentence sentence, int at) {
        int begin = at;
        while (begin > 0 && sentence.token(begin).continuesEntity()
                && sentence.token(begin).entityClass().equals("PERSON") && properName(sentence.token(begin - 1))
                && titles.of(sentence.token(begin - 1)).isEmpty()) {
            begin--;
        }
        return begin;
    }

    /** "Sun" and "Hui" in "Pak Sun Hui", each syllable with a capital. */
    private boolean syllable(Sentence sentence, int at) {
        return at < sentence.size() && properName(sentence.token(at)) && syllables.contains(sentence.token(at).form().toLowerCase(
                Locale.ROOT));
    }

    /** Where a name ends that the parser takes for a body although a post stands before it: "the director, Tove Karani, said"; -1 without. */
    private int besideTitle(Sentence sentence, int at) {
        boolean opens = at > 1 && sentence.token(at - 1).form().equals(",") && sentence.token(at).entityClass().equals("ORG")
                && sentence.token(at - 2).tag().equals("NN") && titles.of(sentence.token(at - 2)).isPresent()
                && !OF_BODIES.contains(sentence.token(at - 2).lemma());
        int end = at;
        while (opens && end < sentence.size() && end - at < LONGEST && properName(sentence.token(end))
                && !bodies.contains(sentence.token(end).form()) && !companies.contains(sentence.token(end).form())) {
            end++;
        }
        boolean whole = end - at > 1 && end + 1 < sentence.size() && sentence.token(end).form().equals(",")
                && sentence.token(end + 1).isTensed();
        return whole ? end : -1;
    }

    private boolean titled(Sentence sentence, int at) {
        if (at == 0 || !properName(sentence.token(at)) || bodies.contains(sentence.token(at).form())
                || notNames.contains(sentence.token(at).form())
                || titles.of(sentence.token(at)).isPresent()) {
            return false;
        }
        Token before = sentence.token(at - 1);
        return Words.capitalised(before) && titles.of(before).isPresent() && !OF_PLACES.contains(before.form())
                && !OrganizationNames.shouted(sentence);
    }

    private static boolean properName(Token token) {
        return token.isProperNoun() && Words.capitalised(token) && !token.entityClass().equals("DATE");
    }
}
