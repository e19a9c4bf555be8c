package org.newsgraph.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Runs of capitalised words that hold a word for an organisation, with the small words inside them: "Commission to Help Displaced
 * Farmers", "Center for Rural Studies", "Bread For All".
 */
final class OrganizationNames {

    private static final Set<String> INNER = WordClasses.of("name-preposition");
    private static final Set<String> DATES = Table.load("lexicon/times.tsv").rows().stream()
            .filter(row -> row.get("class").equals("month") || row.get("class").equals("weekday")).map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CAPITAL_INNER = WordClasses.of("capital-name-preposition");
    private static final Set<String> PURPOSES = WordClasses.of("purpose-preposition");
    private static final Set<String> BEFORE_HOUSES = WordClasses.of("house-preposition");
    /** Behind "to" these are places and persons, no part of a name: "Commission to Help Displaced Farmers". */
    private static final Set<String> NAMED_BEHIND_TO = Set.of("GPE", "LOC", "PERSON");
    /** Before "and" these are names of their own. */
    private static final Set<String> APART = Set.of("PERSON", "GPE", "NORP");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!");
    /** Letters of words that headlines print small among capitals. */
    private static final int SMALL = 3;
    /** Words that are too few to tell how a headline is printed. */
    private static final int FEW = 4;
    private static final double NEARLY_ALL = 0.8;
    private final Map<String, Boolean> houses = new HashMap<>();
    private final Set<String> placeHeads = Table.column("lexicon/place-heads.tsv", "word");
    private final ActorNouns nouns = ActorNouns.load();
    private final Titles titles = Titles.load();
    private final Set<String> general = Table.column("lexicon/general-bodies.tsv", "noun");
    private final Set<String> heads = Table.column("lexicon/organization-heads.tsv", "word");

    OrganizationNames() {
        Table.load("lexicon/houses.tsv").rows().forEach(row -> houses.put(row.get("word"), row.get("meant").equals("place")));
    }

    void find(Sentence sentence, List<Name> into) {
        if (shouted(sentence)) {
            return;
        }
        int at = 0;
        while (at < sentence.size()) {
            if (!starts(sentence, at)) {
                at++;
                continue;
            }
            int end = run(sentence, at);
            int begin = at;
            boolean headed = hasHead(sentence, begin, end) || introduced(sentence, begin, end);
            boolean title = titled(sentence, begin) && end < sentence.size() && titled(sentence, end);
            if (end - begin > 1 && !title && (headed || capitalInner(sentence, begin, end))) {
                into.add(new Name(begin, end, building(sentence, begin, end) ? Mention.Kind.PLACE : Mention.Kind.ORGANIZATION,
                        Strength.HEADED));
                acronym(sentence, end, into);
            }
            at = end;
        }
    }

    /** "the rights group Open Gate": a name that the parser takes for nobody's, right behind the noun for a body. */
    private boolean introduced(Sentence sentence, int begin, int end) {
        return begin > 0 && general.contains(sentence.token(begin - 1).form()) && !titled(sentence, begin)
                && sentence.tokens().subList(begin, end).stream().allMatch(t -> t.isProperNoun() && !t.entityClass().equals("PERSON"));
    }

    /** "… Farmers (CDF)" names the same body again, right behind the name's end. */
    private static void acronym(Sentence sentence, int end, List<Name> into) {
        if (end + 2 < sentence.size() && sentence.token(end).form().equals("(") && sentence.token(end + 2).form().equals(")")) {
            String form = sentence.token(end + 1).form();
            if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && form.codePoints().allMatch(
                    Character::isLetter)) {
                into.add(new Name(end + 1, end + 2, Mention.Kind.ORGANIZATION, Strength.ACRONYM));
            }
        }
    }

    private boolean starts(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return Words.capitalised(token) && (token.isProperNoun() || token.tag().startsWith("JJ") && at > 0 || heads.contains(token.form())
                || token.isNoun() && (at > 0 || nextCapitalInner(sentence, at))) && !token.isTime();
    }

    /** "at the Harbour Museum" is where something is; "the Harbour Museum said" is who says it. */
    private boolean building(Sentence sentence, int begin, int end) {
        boolean facility = false;
        for (int i = begin; i < end; i++) {
            Token token = sentence.token(i);
            boolean partOfName = i + 1 < end && heads.contains(sentence.token(i + 1).form());
            boolean house = !partOfName && (houses.containsKey(token.form()) || placeHeads.contains(token.form()));
            String two = i == begin ? "" : sentence.token(i - 1).form() + " " + token.form();
            boolean place = houses.getOrDefault(two, houses.getOrDefault(token.form(), false));
            facility |= house && (place || token.entityClass().equals("FAC") || token.entityClass().equals("LOC")
                    || behindPreposition(sentence, begin));
        }
        boolean purpose = false;
        for (int i = begin; i < end; i++) {
            purpose |= PURPOSES.contains(sentence.token(i).form());
        }
        return facility && !purpose && !ofPerson(sentence, begin)
                && !sentence.token(Words.head(sentence, begin, end)).relation().equals("nsubj");
    }

    /** "A researcher at the …" works for a body. */
    private boolean ofPerson(Sentence sentence, int begin) {
        Token at = sentence.token(begin);
        for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
            boolean preposition = at.tag().equals("IN") && at.index() < begin;
            at = sentence.token(at.head());
            if (preposition) {
                return nouns.kind(at).filter(kind -> kind == ActorNouns.Kind.PERSON).isPresent();
            }
        }
        return false;
    }

    private static boolean behindPreposition(Sentence sentence, int begin) {
        int at = begin - 1;
        while (at >= 0 && (sentence.token(at).tag().equals("DT") || sentence.token(at).tag().equals("PRP$"))) {
            at--;
        }
        return at >= 0 && BEFORE_HOUSES.contains(sentence.token(at).lemma());
    }

    private static boolean nextCapitalInner(Sentence sentence, int at) {
        return at + 1 < sentence.size() && CAPITAL_INNER.contains(sentence.token(at + 1).form());
    }

    private int run(Sentence sentence, int begin) {
        int end = begin + 1;
        while (end < sentence.size()) {
            Token token = sentence.token(end);
            if (part(sentence, begin, end)) {
                end++;
            } else if (INNER.contains(token.form()) && hasHead(sentence, begin, end) && capitalAt(sentence, end + 1)
                    && !leaves(sentence, end)) {
                end += 2;
            } else if (CAPITAL_INNER.contains(token.form()) && isThe(sentence, end + 1) && capitalAt(sentence, end + 2)) {
                end += 3;
            } else if (INNER.contains(token.form()) && hasHead(sentence, begin, end) && isThe(sentence, end + 1)
                    && capitalAt(sentence, end + 2) && token.form().equals("of")) {
                end += 3;
            } else if (token.form().equals("to") && heads.contains(sentence.token(end - 1).form()) && capitalAt(sentence, end + 1)
                    && !NAMED_BEHIND_TO.contains(sentence.token(end + 1).entityClass()) && capitalAt(sentence, end + 2)) {
                end += 2;
            } else if ((token.form().equals("and") || token.form().equals("&")) && joins(sentence, begin, end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "The party of Rolf Emberg", "the centre on STS-1", "the committee on August 3.": what follows is no part of the name. */
    private static boolean leaves(Sentence sentence, int preposition) {
        Token next = sentence.token(preposition + 1);
        boolean person = next.entity().equals("B-PERSON") && sentence.token(preposition).form().equals("of");
        return person || DATES.contains(next.lemma()) || next.form().codePoints().anyMatch(Character::isDigit);
    }

    private boolean joins(Sentence sentence, int begin, int at) {
        boolean two = hasHead(sentence, begin, at) && headFollows(sentence, at + 1) && !sentence.token(at).form().equals("&");
        return !two && capitalAt(sentence, at + 1) && !heads.contains(sentence.token(at - 1).form())
                && !APART.contains(sentence.token(at - 1).entityClass())
                && !(sentence.token(at + 1).entityClass().equals("PERSON") || sentence.token(at + 1).entityClass().equals("GPE"))
                && (sentence.token(at).form().equals("&") || headFollows(sentence, at + 1)
                        || hasHead(sentence, begin, at) && inOrganization(
                                sentence, at));
    }

    private boolean headFollows(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && Words.capitalised(sentence.token(i)); i++) {
            if (heads.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrganization(Sentence sentence, int at) {
        return sentence.token(at).entityClass().equals("ORG");
    }

    private boolean part(Sentence sentence, int begin, int at) {
        Token token = sentence.token(at);
        if (personBegins(sentence, at) || token.isTime() || token.tag().equals("DT") || token.isPronoun()
                || token.tag().equals("PRP$")) {
            return false;
        }
        boolean hyphen = token.form().equals("-") && Words.touchesNext(sentence, at - 1) && Words.touchesNext(sentence, at)
                && capitalAt(sentence, at + 1);
        boolean tied = at - 2 >= begin && sentence.token(at - 1).form().equals("-");
        boolean plural = (token.form().equals("'") || token.form().equals("'s")) && capitalAt(sentence, at + 1)
                && token.tag().equals("POS") && sentence.token(at - 1).entityClass().equals("ORG") && token.entityClass().equals("ORG");
        boolean small = token.tag().equals("IN") || token.tag().equals("TO");
        return hyphen || tied || plural || Words.capitalised(token) && (!small || CAPITAL_INNER.contains(token.form()) && capitalAt(
                sentence, at + 1));
    }

    /** "Chief Cabinet Secretary" begins and ends with a title. */
    private boolean titled(Sentence sentence, int at) {
        return Words.capitalised(sentence.token(at)) && titles.of(sentence.token(at)).isPresent();
    }

    /** A title or a person's name after something else: "House Speaker", "Party Yun". */
    private boolean personBegins(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean title = titles.of(token.form().toLowerCase(Locale.ROOT)).isPresent()
                && !(at + 1 < sentence.size() && heads.contains(sentence.token(at + 1).form()));
        return title || token.opensEntity() && token.entityClass().equals("PERSON");
    }

    private static boolean capitalAt(Sentence sentence, int at) {
        return at < sentence.size() && Words.capitalised(sentence.token(at)) && !sentence.token(at).isTime();
    }

    private static boolean isThe(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).form().equals("the");
    }

    private boolean hasHead(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (heads.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean capitalInner(Sentence sentence, int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            if (CAPITAL_INNER.contains(sentence.token(i).form()) && !sentence.token(begin).entityClass().equals("WORK_OF_ART")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all words are capitalised, as in many headlines: capitals then say nothing. */
    static boolean shouted(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > SMALL && Character.isLetter(token.form().codePointAt(0))) {
                words++;
                capitals += Words.capitalised(token) ? 1 : 0;
            }
        }
        boolean sentenceEnd = SENTENCE_ENDS.contains(sentence.token(sentence.size() - 1).form());
        return !sentenceEnd && words > FEW && capitals >= NEARLY_ALL * words;
    }
}
