package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.text.Sentence;

/** One printed name is one kind of thing throughout a document: what the parser says most often, where no table knows better. */
final class Consistency {

    /** What a name weighs of which more than the parser says what it is: two others outweigh it. */
    private static final int CERTAIN = 3;
    private static final int UNCERTAIN = 2;
    /** What the full name of a short one weighs. */
    private static final int SHORT_FORM = 100;

    private Consistency() {
    }

    static List<List<Name>> of(List<Sentence> sentences, List<List<Name>> found) {
        Map<String, Map<Mention.Kind, Integer>> votes = votes(sentences, found);
        addShortForms(votes);
        List<List<Name>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            all.add(found.get(i).stream().map(name -> agreed(name, votes.getOrDefault(text(sentence, name), Map.of()))).toList());
        }
        return all;
    }

    /** What each printed name is how often. */
    private static Map<String, Map<Mention.Kind, Integer>> votes(List<Sentence> sentences, List<List<Name>> found) {
        Map<String, Map<Mention.Kind, Integer>> votes = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Name name : found.get(i)) {
                if (name.kind() != null) {
                    int weight = isCertain(name) ? CERTAIN : UNCERTAIN;
                    votes.computeIfAbsent(text(sentences.get(i), name), t -> new EnumMap<>(Mention.Kind.class)).merge(name.kind(), weight,
                            Integer::sum);
                }
            }
        }
        return votes;
    }

    /** The initials of a place are that place. */
    private static void addShortForms(Map<String, Map<Mention.Kind, Integer>> votes) {
        Map<String, Mention.Kind> initials = new HashMap<>();
        votes.forEach((text, kinds) -> {
            if (text.contains(" ") && kinds.size() <= 2 && kinds.containsKey(Mention.Kind.PLACE)) {
                initials.put(initials(text), most(kinds, Mention.Kind.PLACE));
            }
        });
        votes.forEach((text, kinds) -> {
            if (initials.get(text) == Mention.Kind.PLACE) {
                kinds.merge(Mention.Kind.PLACE, SHORT_FORM, Integer::sum);
            }
        });
    }

    private static Name agreed(Name name, Map<Mention.Kind, Integer> kinds) {
        return isCertain(name) && name.length() > 1 && !houseOrBody(kinds) || kinds.size() < 2
                ? name
                : new Name(name.begin(), name.end(), most(kinds, name.kind()), name.strength());
    }

    /** More than what the parser says of one word. */
    private static boolean isCertain(Name name) {
        return name.strength().isOver(Strength.PARSER_WORD);
    }

    /** "NHM" of "Northern Harbour Museum". */
    private static String initials(String text) {
        StringBuilder letters = new StringBuilder();
        for (String word : text.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    /** "Harbour Museum" now as a place, now as a body. */
    private static boolean houseOrBody(Map<Mention.Kind, Integer> kinds) {
        return kinds.keySet().equals(Set.of(Mention.Kind.PLACE, Mention.Kind.ORGANIZATION));
    }

    private static String text(Sentence sentence, Name name) {
        return Words.printed(sentence, name.begin(), name.end());
    }

    private static Mention.@Nullable Kind most(Map<Mention.Kind, Integer> votes,
            Mention.@Nullable Kind own) {
        Mention.Kind best = own;
        int most = own == null ? 0 : votes.getOrDefault(own, 0);
        for (Map.Entry<Mention.Kind, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
