package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Sentence;

/** The names of one sentence: candidates of several finders, of which the stronger and longer ones stay. */
final class Names {

    private static final Comparator<Name> BEST_FIRST = Comparator.comparing(Name::strength).reversed()
            .thenComparing(Comparator.comparingInt(Name::length).reversed()).thenComparingInt(Name::begin);

    private final GazetteerNames gazetteer;
    private final ParserNames parser = new ParserNames();
    private final OrganizationNames organizations = new OrganizationNames();
    private final PersonNames persons = new PersonNames();

    Names(Gazetteer names) {
        this.gazetteer = new GazetteerNames(names);
    }

    /** Names in the order of the text, none overlapping another. */
    List<Name> in(Sentence sentence) {
        List<Name> candidates = new ArrayList<>();
        gazetteer.find(sentence, candidates);
        parser.find(sentence, candidates);
        organizations.find(sentence, candidates);
        persons.find(sentence, candidates);
        candidates.replaceAll(name -> cut(sentence, name, candidates));
        return choose(candidates);
    }

    /** "Foreign Ministry" of "Foreign Ministry of the Democratic People" where the name of a state goes on behind it. */
    private static Name cut(Sentence sentence, Name name, List<Name> candidates) {
        Optional<Name> state = candidates.stream().filter(n -> n.strength() == Strength.LONG_STATE && n.kind() == Mention.Kind.PLACE)
                .filter(n -> name.begin() < n.begin() && n.begin() < name.end() && name.end() < n.end()).findFirst();
        if (state.isEmpty() || name.kind() != Mention.Kind.ORGANIZATION) {
            return name;
        }
        int end = state.get().begin();
        while (end > name.begin() + 1 && !Words.capitalised(sentence.token(end - 1))) {
            end--;
        }
        return new Name(name.begin(), end, name.kind(), name.strength());
    }

    /** A name that is known for a state's ("Lorian Federation") is no body's, whatever its last word says. */
    static List<Name> choose(List<Name> candidates) {
        List<Name> places = candidates.stream().filter(n -> n.kind() == Mention.Kind.PLACE && n.strength() == Strength.LONG_STATE).toList();
        candidates.removeIf(n -> n.kind() == Mention.Kind.ORGANIZATION && places.stream().anyMatch(p -> p.begin() == n.begin()
                && p.end() == n.end()));
        candidates.sort(BEST_FIRST);
        List<Name> chosen = new ArrayList<>();
        for (Name name : candidates) {
            if (chosen.stream().noneMatch(name::overlaps)) {
                chosen.add(name);
            }
        }
        chosen.removeIf(name -> name.kind() == null);
        chosen.sort(Comparator.comparingInt(Name::begin));
        return chosen;
    }
}
