package org.newsgraph.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;

/** What speaks for two persons to be one: keys of names, words of posts, offices of those who lead a state. */
final class PersonTraits {

    private static final Set<String> DULL = WordClasses.of("telling-nothing-of-posts");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private final Set<String> leaders = Table.column("lexicon/leaders.tsv", "title");
    private final NameKey names = NameKey.load();
    private final Recent<String, Set<String>> keys = new Recent<>(names::keys);
    private final Recent<List<String>, Set<String>> words = new Recent<>(PersonTraits::words);
    private final Recent<List<String>, Set<String>> offices = new Recent<>(this::offices);

    /** Of the name. */
    Set<String> keys(LocalActor person) {
        return keys.of(person.name());
    }

    boolean sameName(LocalActor one, LocalActor other) {
        return names.same(one.name(), keys(one), other.name(), keys(other));
    }

    boolean sameMainName(LocalActor one, LocalActor other) {
        return names.main(one.name()).equals(names.main(other.name()));
    }

    /** Of the posts, as far as they tell something. */
    Set<String> words(LocalActor person) {
        return words.of(person.roles());
    }

    Set<String> sharedWords(LocalActor one, LocalActor other) {
        return shared(words(one), words(other));
    }

    /** In which it leads a state now, when it belongs to nothing but a state. */
    Set<String> offices(LocalActor person) {
        return person.of() == null || person.of().equals(person.state()) ? offices.of(person.roles()) : Set.of();
    }

    boolean sameOffice(LocalActor one, LocalActor other) {
        return !shared(offices(one), offices(other)).isEmpty();
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private static Set<String> words(List<String> roles) {
        Set<String> words = new TreeSet<>();
        roles.forEach(role -> words.addAll(Arrays.asList(NO_LETTERS.split(role.toLowerCase(Locale.ROOT)))));
        words.removeAll(DULL);
        words.remove("");
        return words;
    }

    private Set<String> offices(List<String> roles) {
        return roles.stream().map(PostTitle::of).filter(title -> title.time() == PostTitle.Time.NOW).map(PostTitle::core).filter(
                leaders::contains).collect(Collectors.toUnmodifiableSet());
    }
}
