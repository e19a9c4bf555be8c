package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.text.Sentence;

/**
 * Parts of persons' names that the parser takes for organisations: "Duarte" and "Solberg-Meyer" beside the full names, "Nara Holdsworth"
 * where a Holdsworth speaks further down, "U Thein Maung" beside Thein Maung.
 */
final class PersonParts {

    /** Letters of a word before a name that is none of it, and words of a name of which the last is known alone. */
    private static final int LONGEST = 3;
    /** Words of the full names of persons. */
    private final Set<String> words = new HashSet<>();
    private final Set<String> fullNames = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    /** Words of the longer names of bodies. */
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> bodiesAlone = new HashSet<>();

    private PersonParts() {
    }

    static List<List<Name>> typed(List<Sentence> sentences, List<List<Name>> found) {
        PersonParts parts = new PersonParts();
        for (int i = 0; i < sentences.size(); i++) {
            for (Name name : found.get(i)) {
                parts.learn(Words.printed(sentences.get(i), name.begin(), name.end()), name);
            }
        }
        List<List<Name>> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            all.add(found.get(i).stream().map(name -> parts.isPerson(sentence, name)
                    ? new Name(name.begin(), name.end(), Mention.Kind.PERSON, name.strength())
                    : name).toList());
        }
        return all;
    }

    private void learn(String printed, Name name) {
        List<String> read = List.of(printed.split(" "));
        if (name.kind() == Mention.Kind.PERSON) {
            if (read.size() > 1) {
                fullNames.add(printed);
                words.addAll(read);
            } else {
                alone.add(printed);
            }
        } else if (name.kind() == Mention.Kind.ORGANIZATION && (read.size() == 1 || name.strength().isOver(Strength.PARSER))) {
            (read.size() == 1 ? bodiesAlone : bodies).addAll(read);
        }
    }

    private boolean isPerson(Sentence sentence, Name name) {
        if (name.kind() != Mention.Kind.ORGANIZATION || name.strength().isOver(Strength.PARSER)) {
            return false;
        }
        String printed = Words.printed(sentence, name.begin(), name.end());
        List<String> read = List.of(printed.split(" "));
        String last = read.getLast();
        if (read.size() == 1) {
            String small = last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1);
            return (words.contains(last) || words.contains(small)) && !bodies.contains(last)
                    && (Words.capitalised(sentence.token(name.begin())) || last.contains("-"))
                    && !last.equals(last.toUpperCase(Locale.ROOT));
        }
        boolean titled = fullNames.contains(printed.substring(printed.indexOf(' ') + 1)) && read.getFirst().length() <= LONGEST;
        return titled || read.size() <= LONGEST && alone.contains(last) && !bodies.contains(last) && !bodiesAlone.contains(read.getFirst());
    }
}
