package org.newsgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The parser's named entities, without articles, titles, possessive marks and what cannot be a name. */
final class ParserNames {

    /** A Roman number of two digits or more. */
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");
    private static final Set<String> PATRONYMICS = WordClasses.of("patronymic-end");
    private static final Set<String> OF_MATTER = WordClasses.of("title-of-matter");
    private static final Set<String> SETTLEMENTS = WordClasses.of("settlement");
    private static final Set<String> SITES = WordClasses.of("site");
    private static final Set<String> PLACING = Table.column("lexicon/place-prepositions.tsv", "preposition");
    private static final Set<String> TREATIES = WordClasses.of("treaty");
    private static final Set<String> OTHERS = Set.of("EVENT", "WORK_OF_ART", "LAW", "PRODUCT");
    private final Titles titles = Titles.load();
    private final Set<String> notNames = Table.column("lexicon/not-names.tsv", "word");
    private final Set<String> notBodies = Table.column("lexicon/not-bodies.tsv", "word");
    private final ActorNouns nouns = ActorNouns.load();
    private final Set<String> bodies = Table.column("lexicon/organization-heads.tsv", "word");
    private final Set<String> outlets = Table.column("lexicon/outlet-words.tsv", "word");
    private final Set<String> placeHeads = Table.column("lexicon/place-heads.tsv", "word");

    void find(Sentence sentence, List<Name> into) {
        for (int begin = 0; begin < sentence.size(); begin++) {
            Token first = sentence.token(begin);
            if (!first.opensEntity()) {
                continue;
            }
            int end = begin + 1;
            if (first.entity().startsWith("B-")) {
                while (end < sentence.size() && sentence.token(end).continuesEntity()) {
                    end++;
                }
            }
            Name name = name(sentence, begin, end, first.entityClass());
            if (name != null) {
                into.add(name);
            }
        }
    }

    private @Nullable Name name(Sentence sentence, int from, int to, String entity) {
        Mention.Kind kind = switch (entity) {
            case "PERSON" -> Mention.Kind.PERSON;
            case "ORG" -> Mention.Kind.ORGANIZATION;
            case "GPE", "LOC", "FAC" -> Mention.Kind.PLACE;
            default -> null;
        };
        if (kind == null) {
            return OTHERS.contains(entity) && to - from > 1 ? new Name(from, to, null, Strength.OTHER_THING) : null;
        }
        int begin = from;
        int end = to;
        while (begin < end && (skippedBefore(sentence.token(begin)) || common(sentence, begin, end, kind)
                || kind == Mention.Kind.PERSON && begin + 1 < end
                        && titles.of(sentence.token(begin)).isPresent())) {
            begin++;
        }
        while (end > begin && (sentence.token(end - 1).tag().equals("POS") || !wordlike(sentence.token(end - 1)))) {
            end--;
        }
        for (int i = begin + 1; i < end; i++) {
            end = sentence.token(i).form().equals("(") ? i : end;
        }
        if (kind == Mention.Kind.PERSON) {
            end = withLastName(sentence, begin, withHyphenatedRest(sentence, end));
        }
        return begin < end && plausible(sentence, begin, end, kind)
                ? new Name(begin, end, typed(sentence, begin, end, kind), end - begin > 1
                        ? Strength.PARSER
                        : Strength.PARSER_WORD)
                : null;
    }

    private Mention.Kind typed(Sentence sentence, int begin, int end, Mention.Kind kind) {
        Token last = sentence.token(end - 1);
        if (kind == Mention.Kind.PERSON && end - begin > 1 && outlets.contains(last.form())) {
            return Mention.Kind.ORGANIZATION;
        }
        if (kind == Mention.Kind.PERSON && begin > 1 && nouns.kind(sentence.token(begin - 1).form()).filter(ActorNouns.Kind.MEDIA::equals)
                .isPresent()) {
            return Mention.Kind.ORGANIZATION;
        }
        if (kind == Mention.Kind.ORGANIZATION && (isOfSettlement(sentence, begin) || isOfSite(sentence, end))) {
            return Mention.Kind.PLACE;
        }
        return kind == Mention.Kind.PERSON && placeHeads.contains(last.form()) && !last.relation().equals("nsubj")
                ? Mention.Kind.PLACE
                : kind;
    }

    /** "the village of Ak-Tal" */
    private static boolean isOfSettlement(Sentence sentence, int begin) {
        return begin > 1 && sentence.token(begin - 1).is("of") && SETTLEMENTS.contains(sentence.token(begin - 2).lemma());
    }

    /** "in the Nduro camp" */
    private static boolean isOfSite(Sentence sentence, int end) {
        if (end >= sentence.size() || sentence.token(end - 1).head() != end || !SITES.contains(sentence.token(end).lemma())) {
            return false;
        }
        Token site = sentence.token(end);
        return site.relation().equals("pobj") && PLACING.contains(sentence.token(site.head()).lemma());
    }

    /** "As" in "as National Rescue System", "account" in "its account Northern Space Station". */
    private static boolean common(Sentence sentence, int at, int end, Mention.Kind kind) {
        Token token = sentence.token(at);
        boolean small = token.tag().equals("IN") || token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().startsWith("JJ");
        return kind != Mention.Kind.PERSON && small && Character.isLowerCase(token.form().codePointAt(0)) && at + 1 < end
                && !sentence.token(at + 1).form().equals("-") && Words.capitalised(sentence.token(at + 1));
    }

    /** "Northern Space Program", "Lind Soup cans", "part XVII": what a body is not called. */
    private boolean thing(Sentence sentence, int begin, int end) {
        Token last = sentence.token(end - 1);
        boolean small = Character.isLowerCase(last.form().codePointAt(0)) && nouns.kind(last).isEmpty() && last.isNoun()
                && (end < 2 || !sentence.token(end - 2).form().equals("-"));
        boolean number = end - begin == 1 && ROMAN.matcher(last.form()).matches();
        return small || number || end - begin > 1 && notBodies.contains(last.form()) || treaty(sentence, begin, end);
    }

    /** "Convention against Torture", "Covenant on Civil Rights". */
    private static boolean treaty(Sentence sentence, int begin, int end) {
        for (int i = begin; i + 1 < end; i++) {
            String next = sentence.token(i + 1).tag();
            if (TREATIES.contains(sentence.token(i).form()) && (next.equals("IN") || next.equals("VBG"))) {
                return true;
            }
        }
        return false;
    }

    private boolean plausible(Sentence sentence, int begin, int end, Mention.Kind kind) {
        boolean capital = false;
        boolean onlyTitles = true;
        for (int i = begin; i < end; i++) {
            Token token = sentence.token(i);
            capital |= Words.capitalised(token);
            onlyTitles &= titles.of(token).isPresent();
            if (kind == Mention.Kind.PERSON && token.form().codePoints().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        if (kind == Mention.Kind.ORGANIZATION && thing(sentence, begin, end)) {
            return false;
        }
        Token first = sentence.token(begin);
        boolean word = end - begin > 1 || first.isProperNoun() || kind == Mention.Kind.PLACE
                || first.form().equals(first.form().toUpperCase(Locale.ROOT));
        boolean letters = first.form().codePoints().anyMatch(Character::isLetter);
        if (end - begin == 1 && kind != Mention.Kind.PLACE && notNames.contains(first.form()) || kind == Mention.Kind.ORGANIZATION
                && OrganizationNames.shouted(sentence) && verbInside(sentence, begin, end)) {
            return false;
        }
        boolean titlePart = titlePart(sentence, begin, end, kind);
        if (kind == Mention.Kind.PERSON && (describing(sentence, begin, end) || articled(sentence, begin, end))) {
            return false;
        }
        boolean digits = end - begin == 1 && kind == Mention.Kind.ORGANIZATION && first.form().codePoints().anyMatch(Character::isDigit);
        boolean common = digits || titlePart || end - begin == 1 && kind != Mention.Kind.PLACE && first.tag().equals("NNS");
        return capital && word && letters && !onlyTitles && !common;
    }

    /** "Chief Cabinet" before "Secretary Abara", "Shadow Home" before "Secretary", "Relief Affairs" before "Minister". */
    private boolean titlePart(Sentence sentence, int begin, int end, Mention.Kind kind) {
        Optional<Titles.Title> title = end < sentence.size() && Words.capitalised(sentence.token(end))
                ? titles.of(sentence.token(end))
                : Optional.empty();
        if (title.isEmpty() || kind == Mention.Kind.PLACE) {
            return false;
        }
        boolean person = kind == Mention.Kind.PERSON && sentence.token(end - 1).head() == end && !title.get().courtesy();
        boolean matter = OF_MATTER.contains(title.get().word()) && !bodies.contains(sentence.token(end - 1).form());
        return person || titles.of(sentence.token(begin)).isPresent()
                || kind == Mention.Kind.ORGANIZATION && (end - begin == 1 || matter);
    }

    /** "Harbour attorney": a noun that says what somebody is ends no name of a person. */
    private static boolean describing(Sentence sentence, int begin, int end) {
        Token last = sentence.token(end - 1);
        return end - begin > 1 && (last.tag().equals("NN") || last.tag().equals("NNS"))
                && Character.isLowerCase(last.form().codePointAt(0)) && !sentence.token(end - 2).form().equals("-");
    }

    /** "The Kestrel": a person's name alone has no article. */
    private static boolean articled(Sentence sentence, int begin, int end) {
        if (end - begin > 1 || begin == 0 || !sentence.token(begin).tag().equals("NNP")) {
            return false;
        }
        Token before = sentence.token(begin - 1);
        return before.lemma().equals("the") && before.head() == begin;
    }

    private static boolean verbInside(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (sentence.token(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private static boolean skippedBefore(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("POS") || !wordlike(token)
                || token.tag().equals("CD") && !Words.capitalised(token);
    }

    private static boolean wordlike(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0)) || token.form().equals("&");
    }

    /** "Ada Una" before "Brann", which the parser joins to it but does not call a name. */
    private int withLastName(Sentence sentence, int begin, int end) {
        if (begin < end && end < sentence.size() && PATRONYMICS.contains(sentence.token(end).form())) {
            return end + 1;
        }
        boolean next = begin < end && end < sentence.size() && sentence.token(end - 1).relation().equals("compound")
                && sentence.token(end - 1).head() == end;
        if (!next) {
            return end;
        }
        Token last = sentence.token(end);
        boolean name = last.isProperNoun() && Words.capitalised(last) && last.entityClass().isEmpty() && titles.of(last).isEmpty()
                && last.form().length() > 1 && !notNames.contains(last.form()) && !placeHeads.contains(last.form())
                && !bodies.contains(last.form()) && last.form().codePoints().allMatch(Character::isLetter)
                && !OrganizationNames.shouted(sentence);
        return name ? end + 1 : end;
    }

    /** "Koo Byoung" before "-sam". */
    static int withHyphenatedRest(Sentence sentence, int end) {
        int at = end;
        while (at + 1 < sentence.size() && sentence.token(at).form().equals("-") && Words.touchesNext(sentence, at - 1)
                && Words.touchesNext(sentence, at) && Character.isLetter(sentence.token(at + 1).form().codePointAt(0))
                && !sentence.token(at + 1).isVerb()) {
            at += 2;
        }
        return at;
    }
}
