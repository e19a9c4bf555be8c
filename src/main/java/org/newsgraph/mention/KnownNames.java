package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Short forms elsewhere in the document of names that it prints in full: "Li" that the parser takes for an organisation although the
 * article has a "Li Aosen", acronyms that it has put in brackets.
 */
final class KnownNames {

    private static final Set<String> BEFORE_PLACES = WordClasses.of("place-of-name-preposition");
    private final Set<String> surnames = Table.column("lexicon/surnames.tsv", "surname");

    List<List<Name>> spread(List<Sentence> sentences, List<List<Name>> found) {
        Map<String, Mention.Kind> known = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Name name : found.get(i)) {
                learn(sentences.get(i), name, known, places);
            }
        }
        known.keySet().removeAll(places);

        List<List<Name>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            all.add(apply(sentences.get(i), found.get(i), known));
        }
        return all;
    }

    private void learn(Sentence sentence, Name name, Map<String, Mention.Kind> known, Set<String> places) {
        String first = sentence.token(name.begin()).form();
        String last = sentence.token(name.end() - 1).form();
        if (name.kind() == Mention.Kind.PERSON && name.length() > 1) {
            known.put(
                    surnames.contains(first) && (name.length() == 2 || sentence.token(name.begin() + 2).form().equals("-")) ? first : last,
                    Mention.Kind.PERSON);
        } else if (name.kind() == Mention.Kind.ORGANIZATION && name.length() == 1 && first.length() > 2
                && first.equals(first.toUpperCase(Locale.ROOT))) {
            known.put(first, Mention.Kind.ORGANIZATION);
        } else if ((name.kind() == Mention.Kind.PLACE || name.kind() == Mention.Kind.NATIONALITY) && name.length() == 1
                && name.strength().isOver(Strength.CITY)) {
            places.add(first);
        }
    }

    private static List<Name> apply(Sentence sentence, List<Name> found, Map<String, Mention.Kind> known) {
        List<Name> all = new ArrayList<>(found);
        for (Token token : sentence.tokens()) {
            Mention.Kind kind = known.get(token.form());
            if (kind == null || !Words.capitalised(token) || !token.isNoun() && !token.tag().equals("UH") && !token.tag().equals("FW")
                    && token.entity().equals("O")) {
                continue;
            }
            if (inPlace(sentence, token, found)) {
                continue;
            }
            boolean free = found.stream().noneMatch(n -> n.covers(token.index()) && (n.length() > 1 || n.kind() == kind));
            if (free) {
                all.removeIf(n -> n.covers(token.index()));
                all.add(new Name(token.index(), token.index() + 1, kind, Strength.SHORT_FORM));
            }
        }
        all.sort(Comparator.comparingInt(Name::begin));
        return all;
    }

    /** "In Marston" is the town, even where a Ms. Marston is spoken of. */
    private static boolean inPlace(Sentence sentence, Token token, List<Name> found) {
        boolean place = found.stream().anyMatch(n -> n.covers(token.index()) && n.kind() == Mention.Kind.PLACE);
        return place && !token.isRoot() && sentence.token(token.head()).tag().equals("IN")
                && BEFORE_PLACES.contains(
                        sentence.token(token.head()).lemma());
    }
}
