package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Gazetteer.Sort;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Names that the authority files know, the longest at each place. A single word needs the parser's consent unless it names a state:
 * many cities and outlets are called like ordinary words.
 */
final class GazetteerNames {

    /** Words of the longest name that is looked for. */
    private static final int LONGEST = 9;
    /** Names of states that the parser may not know for names, such as "Türkiye", are longer. */
    private static final int SHORT = 4;
    private static final Set<String> SEATED = WordClasses.of("seated");
    private static final Set<String> SMALL = WordClasses.of("small-first-word");
    private static final Set<String> BEFORE_CITIES = WordClasses.of("city-preposition");
    private static final Set<String> DESCRIBING = Set.of("compound", "nmod", "amod", "advmod");
    /** What the parser may tag a name with that it does not know. */
    private static final Set<String> UNKNOWN_WORDS = Set.of("NN", "NNS", "FW", "UH", "XX");
    private static final Set<String> PLACE_CLASSES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> OTHER_CLASSES = Set.of("PERSON", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT");

    private final Gazetteer gazetteer;

    GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void find(Sentence sentence, List<Name> into) {
        for (int begin = 0; begin < sentence.size(); begin++) {
            if (!Words.capitalised(sentence.token(begin)) && !SMALL.contains(sentence.token(begin).form())
                    || !gazetteer.begins(sentence.token(begin).form())) {
                continue;
            }
            for (int end = Math.min(sentence.size(), begin + LONGEST); end > begin; end--) {
                Set<Sort> sorts = gazetteer.sorts(Words.printed(sentence, begin, end));
                Name name = sorts.isEmpty() ? articled(sentence, begin, end) : name(sentence, begin, end, sorts);
                if (name != null) {
                    into.add(name);
                    break;
                }
            }
        }
    }

    /** "North" counts only in "the North", and not before a noun that it describes. */
    private @Nullable Name articled(Sentence sentence, int begin, int end) {
        if (begin == 0 || !sentence.token(begin - 1).lemma().equals("the")) {
            return null;
        }
        Token last = sentence.token(end - 1);
        boolean describes = DESCRIBING.contains(last.relation()) && last.head() > last.index();
        Set<Sort> sorts = gazetteer.sorts("the " + Words.printed(sentence, begin, end));
        boolean place = sorts.stream().anyMatch(sort -> sort != Sort.ORGANIZATION);
        return describes || !place ? null : new Name(begin, end, Mention.Kind.PLACE, Strength.WITH_ARTICLE);
    }

    private static @Nullable Name name(Sentence sentence, int begin, int end, Set<Sort> sorts) {
        Token last = sentence.token(end - 1);
        String entity = last.entityClass();
        if (end - begin == 1) {
            return single(sentence, begin, entity, sorts);
        }
        if (sorts.contains(Sort.ORGANIZATION)) {
            return new Name(begin, end, Mention.Kind.ORGANIZATION, Strength.LONG_BODY);
        }
        if (sorts.contains(Sort.PERSON)) {
            return new Name(begin, end, Mention.Kind.PERSON, Strength.LONG_PERSON);
        }
        if (sorts.contains(Sort.STATE) || sorts.contains(Sort.METONYM)) {
            return new Name(begin, end, Mention.Kind.PLACE, Strength.LONG_STATE);
        }
        if (sorts.contains(Sort.NATIONALITY)) {
            return new Name(begin, end, Mention.Kind.NATIONALITY, Strength.LONG_PLACE);
        }
        return OTHER_CLASSES.contains(entity) ? null : new Name(begin, end, Mention.Kind.PLACE, Strength.LONG_PLACE);
    }

    private static @Nullable Name single(Sentence sentence, int at, String entity, Set<Sort> sorts) {
        Token token = sentence.token(at);
        boolean foreign = sorts.contains(Sort.STATE) && token.form().length() > SHORT && Words.capitalised(token)
                && UNKNOWN_WORDS.contains(token.tag());
        boolean proper = foreign || token.isProperNoun() || token.tag().startsWith("JJ") || token.entity().length() > 1;
        if (!proper) {
            return null;
        }
        boolean acronym = token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
        if (sorts.contains(Sort.ORGANIZATION) && (entity.equals("ORG") || acronym && token.isNoun())) {
            return new Name(at, at + 1, Mention.Kind.ORGANIZATION, Strength.BODY);
        }
        if (sorts.contains(Sort.NATIONALITY) && !OTHER_CLASSES.contains(entity) && !sorts.contains(Sort.STATE)
                && !entity.equals("ORG")) {
            return new Name(at, at + 1, Mention.Kind.NATIONALITY, Strength.STATE);
        }
        if (sorts.contains(Sort.STATE) && !entity.equals("PERSON")) {
            return new Name(at, at + 1, Mention.Kind.PLACE, Strength.STATE);
        }
        if (sorts.contains(Sort.METONYM) && (PLACE_CLASSES.contains(entity) || entity.equals("ORG"))) {
            return new Name(at, at + 1, Mention.Kind.PLACE, sorts.contains(Sort.CITY) ? Strength.CITY : Strength.STATE);
        }
        boolean place = sorts.contains(Sort.CITY) || sorts.contains(Sort.PROVINCE) || sorts.contains(Sort.REGION);
        if (place && (PLACE_CLASSES.contains(entity) || entity.equals("ORG") && !(acronym && sorts.contains(Sort.ORGANIZATION))
                || afterPlacePreposition(sentence, at) || based(sentence, at))) {
            return new Name(at, at + 1, Mention.Kind.PLACE, Strength.CITY);
        }
        return null;
    }

    /** "The Oslo-based committee". */
    private static boolean based(Sentence sentence, int at) {
        return at + 2 < sentence.size() && sentence.token(at + 1).tag().equals("HYPH") && SEATED.contains(sentence.token(at + 2).form());
    }

    private static boolean afterPlacePreposition(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return at > 0 && token.isProperNoun() && token.relation().equals("pobj") && token.entity().equals("O")
                && BEFORE_CITIES.contains(sentence.token(at - 1).lemma());
    }
}
