package org.newsgraph.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What else an article names and says that tells which place of a name is meant, and whether one is. */
final class Surroundings {

    /** Inhabitants of a city that is known without its state. */
    private static final int WELL_KNOWN = 100_000;

    private static final Pattern BEFORE_PLACES = Pattern
            .compile(" (?:" + String.join("|", WordClasses.of("place-of-body-preposition")) + ") ");

    private final Cast cast;
    /** For each name of a place that lies in one state only, that state. */
    private final Map<String, String> states = new TreeMap<>();
    private final Map<String, Set<String>> provinces = new TreeMap<>();
    private final Set<String> words = new HashSet<>();

    private final boolean matches;

    /** @param matches whether the article reports matches */
    Surroundings(Cast cast, boolean matches) {
        this.cast = cast;
        this.matches = matches;
        cast.mentions.all().stream().filter(mention -> mention.kind() == Mention.Kind.PLACE).map(cast::printed).distinct()
                .forEach(this::add);
        cast.mentions.all().stream().filter(mention -> mention.kind() == Mention.Kind.ORGANIZATION).map(cast::printed).distinct()
                .forEach(this::addInside);
        for (Sentence sentence : cast.document.sentences()) {
            sentence.tokens().stream().map(Token::form).filter(form -> form.equals(form.toLowerCase(Locale.ROOT))).forEach(words::add);
        }
    }

    private void add(String printed) {
        List<AuthorityEntry> places = cast.authority.places(printed);
        Set<String> in = places.stream().map(place -> String.valueOf(place.of())).collect(Collectors.toSet());
        places.stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE && !PlaceChoice.isPlain(printed)).map(AuthorityEntry::id)
                .forEach(id -> provinces.computeIfAbsent(id, i -> new HashSet<>()).add(Authority.key(printed)));
        boolean known = !PlaceChoice.isPlain(printed)
                && places.stream().anyMatch(place -> place.type().equals("capital") || place.kind() == AuthorityEntry.Kind.PROVINCE
                        || place.population() >= WELL_KNOWN);
        if (in.size() == 1 && known) {
            states.put(Authority.key(printed), in.iterator().next());
        }
    }

    /** The province in "University of Alabama". */
    private void addInside(String body) {
        String[] parts = BEFORE_PLACES.split(body);
        for (int i = 1; i < parts.length; i++) {
            String name = parts[i];
            cast.authority.places(name).stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE && !PlaceChoice.isPlain(name))
                    .forEach(p -> provinces.computeIfAbsent(p.id(), id -> new HashSet<>()).add(Authority.key(name)));
        }
    }

    boolean matches() {
        return matches;
    }

    /** Whether the article names the province in which a place lies, by another name than the place's own. */
    boolean namesProvince(@Nullable String province, String butNot) {
        return province != null && provinces.getOrDefault(province, Set.of()).stream().anyMatch(n -> !n.equals(Authority.key(butNot)));
    }

    /** Whether the article names a state, or another place that lies only there. */
    boolean name(@Nullable String state, String butNot) {
        return state != null && (cast.met(state) || states.entrySet().stream().anyMatch(other -> other.getValue().equals(state) && !other
                .getKey().equals(Authority.key(butNot))));
    }

    /** Whether a body of the article has this name, or a person a longer one with it. */
    boolean nameSomebody(String name) {
        return cast.mentions.all().stream().anyMatch(m -> switch (m.kind()) {
            case PERSON -> (" " + cast.printed(m) + " ").contains(" " + name + " ");
            case ORGANIZATION -> cast.printed(m).equals(name);
            case PLACE, NATIONALITY, NOMINAL, PRONOUN -> false;
        });
    }

    /** Whether the article has all words of a name also as ordinary ones: "unity", "the valley". */
    boolean useAsWords(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream().allMatch(words::contains);
    }
}
