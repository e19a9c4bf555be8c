package org.newsgraph.entity;

import org.newsgraph.lexicon.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Which of the places of one name is meant, and whether one is. */
final class PlaceChoice {

    /** Nouns behind the name of a state that make it act: "Maltese officials". */
    static final Set<String> OFFICES = WordClasses.of("office-of-state");
    /** Behind a hyphen: "the Port Amsel-based committee". */
    static final Set<String> SEATED = WordClasses.of("seated");
    private static final Set<String> AFTER_PROVINCES = WordClasses.of("behind-province");
    private static final Set<String> BEFORE_PROVINCES = WordClasses.of("before-province");
    /** Types of places in the authority files. */
    private static final Set<String> TOWNS = Set.of("town", "quarter", "former");
    private static final Set<String> DIVISIONS = WordClasses.of("division");
    private static final Set<String> PLAIN = Table.column("lexicon/plain-place-words.tsv", "word");
    /** What the parser may take the rest of a longer name for. */
    private static final Set<String> PARTS = Set.of("", "ORG", "FAC", "LOC", "GPE");
    /** How many times larger a city is than the next of its name, to be meant where nothing tells. */
    private static final int RIVAL = 4;
    /** How many people live in a city that may be meant where nothing tells. */
    private static final long LARGE = 300_000;
    /** How many people live in a city that may be meant where nothing tells, if its name is known in many languages. */
    private static final long SMALLEST = 100_000;
    /** How many other names such a city has: about one in seven cities of that size has as many. */
    private static final int FAR_KNOWN = 40;
    /** How many times more names and people it has than the next of its name. */
    private static final int AHEAD = 2;

    private PlaceChoice() {
    }

    /** "Washington state" and "Moscow region" name no capital. */
    static boolean followedByState(Mention mention) {
        Sentence sentence = mention.sentence();
        int next = mention.head().index() + 1;
        return next < sentence.size() && AFTER_PROVINCES.contains(sentence.token(next).lemma())
                && sentence.token(next)
                        .tag().equals("NN");
    }

    /** "The provinces of Jilin and Liaoning". */
    private static boolean provinceOf(Mention mention) {
        Sentence sentence = mention.sentence();
        return Grammar.governor(sentence, mention.head()).filter(of -> of.lemma().equals("of") && !of.isRoot())
                .map(of -> sentence.token(of.head()))
                .filter(noun -> BEFORE_PROVINCES.contains(noun.lemma())).isPresent();
    }

    /**
     * Among places of one name the one in a state that the article names or in which other places of it lie, else the likeliest.
     *
     * @param location whether something is or goes there
     */
    static @Nullable AuthorityEntry likeliest(Cast cast, Mention mention, List<AuthorityEntry> places, Surroundings surroundings,
            boolean location) {
        if (places.isEmpty()) {
            return null;
        }
        String printed = cast.printed(mention);
        if (followedByState(mention) || provinceOf(mention)) {
            return province(places, printed, surroundings);
        }
        Optional<AuthorityEntry> region = places.stream().filter(p -> p.kind() == AuthorityEntry.Kind.REGION).findFirst();
        if (region.isPresent()) {
            return region.get();
        }
        List<AuthorityEntry> around = behind(cast, mention);
        Optional<AuthorityEntry> inside = places.stream().filter(p -> around.stream().anyMatch(outer -> !outer.equals(p)
                && (outer.id().equals(p.within()) || outer.id().equals(p.of())))).findFirst();
        if (inside.isPresent()) {
            return inside.get();
        }
        AuthorityEntry first = places.get(0);
        boolean largest = places.stream().allMatch(p -> p.population() <= first.population());
        if (first.type().equals("capital") && (first.population() >= LARGE && largest || cast.met(first.of()))) {
            return first;
        }
        return goesOn(mention) ? null : plausible(cast, printed, places, surroundings, location);
    }

    private static @Nullable AuthorityEntry province(List<AuthorityEntry> places, String printed, Surroundings surroundings) {
        List<AuthorityEntry> provinces = places.stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE).toList();
        return provinces.stream().filter(p -> surroundings.name(p.of(), printed)).findFirst()
                .orElseGet(() -> provinces.size() == 1 ? provinces.getFirst() : null);
    }

    /** One in a province or state that the article speaks of, else one that is known without its state. */
    private static @Nullable AuthorityEntry plausible(Cast cast, String printed, List<AuthorityEntry> places, Surroundings surroundings,
            boolean location) {
        Optional<AuthorityEntry> near = places.stream().filter(p -> surroundings.namesProvince(p.within(), printed)).findFirst();
        if (near.isPresent()) {
            return near.get();
        }
        boolean plain = isPlain(printed);
        List<AuthorityEntry> plausible = places.stream()
                .filter(p -> !isOutshone(p, places) && !(plain && p.kind() == AuthorityEntry.Kind.CITY))
                .toList();
        return plausible.stream().filter(p -> cast.met(p.of())).findFirst()
                .or(() -> plausible.stream().filter(p -> surroundings.name(p.of(), printed)).findFirst())
                .orElseGet(() -> plain || surroundings.useAsWords(printed)
                        ? null
                        : known(places, printed, location && !surroundings.nameSomebody(printed)));
    }

    /** "Newport Harbor", "a Jupiter-like giant": the name goes on, and with it means something else. */
    private static boolean goesOn(Mention mention) {
        Sentence sentence = mention.sentence();
        int next = mention.head().index() + 1;
        if (next >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(next);
        if (token.tag().equals("HYPH")) {
            return next + 1 < sentence.size() && !SEATED.contains(sentence.token(next + 1).form());
        }
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().startsWith("NNP") && !DIVISIONS.contains(noun) && !OFFICES.contains(noun)
                && mention.head().head() == token.index() && PARTS.contains(token.entityClass());
    }

    /** A smaller place of a name, where a much larger one or a whole province in another state is called the same. */
    private static boolean isOutshone(AuthorityEntry place, List<AuthorityEntry> places) {
        return place.kind() == AuthorityEntry.Kind.CITY && place.population() < LARGE
                && places.stream().filter(p -> !Objects.equals(p.of(), place.of()))
                        .anyMatch(p -> p.kind() == AuthorityEntry.Kind.PROVINCE || p.population() > place.population() * RIVAL);
    }

    /** Whether the name of a state's capital means it without more words: not where a larger place or a province has the same name. */
    static boolean capitalIsMeant(List<AuthorityEntry> places, AuthorityEntry state) {
        return places.stream().filter(p -> p.type().equals("capital") && state.id().equals(p.of())).noneMatch(p -> isOutshone(p, places));
    }

    /**
     * Where nothing around tells: the largest of all where none comes near it, a city that is known far away, and a province that has its
     * name to itself; smaller cities, and provinces whose name is printed in short, are nowhere known without their state.
     *
     * @param somewhere whether something is or goes there, and nobody in the article has the name
     */
    private static @Nullable AuthorityEntry known(List<AuthorityEntry> places, String printed, boolean somewhere) {
        AuthorityEntry first = places.get(0);
        boolean alone = places.stream().allMatch(p -> Objects.equals(p.of(), first.of()));
        return switch (first.kind()) {
            case CITY -> first.type().equals("capital")
                    ? alone
                    : !TOWNS.contains(first.type())
                            && (isLargest(places) || somewhere && isFarKnown(places));
            case PROVINCE -> alone && Authority.key(first.name()).equals(Authority.key(printed));
            case STATE, REGION, ORGANIZATION, PERSON -> true;
        } ? first : null;
    }

    /** "Eastern Province": made of ordinary words alone. */
    static boolean isPlain(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).allMatch(PLAIN::contains);
    }

    private static boolean isLargest(List<AuthorityEntry> places) {
        AuthorityEntry first = places.get(0);
        boolean rival = places.size() > 1 && places.get(1).kind() == AuthorityEntry.Kind.CITY
                && places.get(1).population() * RIVAL > first.population();
        return first.population() >= LARGE && !rival;
    }

    /** "Geneva", "Barcelona": a city with names in many languages, to which no other place of its name comes near. */
    private static boolean isFarKnown(List<AuthorityEntry> places) {
        AuthorityEntry first = places.getFirst();
        return first.population() >= SMALLEST && first.names() >= FAR_KNOWN
                && places.stream().filter(p -> !Objects.equals(p.of(), first.of())).noneMatch(p -> isNear(p, first));
    }

    private static boolean isNear(AuthorityEntry place, AuthorityEntry known) {
        boolean counted = place.kind() == AuthorityEntry.Kind.CITY && !TOWNS.contains(place.type());
        return counted
                ? place.population() * AHEAD > known.population() || place.names() * AHEAD > known.names()
                : place.kind() == AuthorityEntry.Kind.PROVINCE || place.population() * RIVAL > known.population();
    }

    /** The states and provinces that the name printed behind a city may be: "Port Amsel, Malta". */
    private static List<AuthorityEntry> behind(Cast cast, Mention mention) {
        for (Mention next : cast.mentions.in(mention.sentence())) {
            boolean follows = next.kind() == Mention.Kind.PLACE && next.name().start() > mention.name().end()
                    && cast.printed(new Span(mention.name().end(), next.name().start())).strip().equals(",");
            if (follows) {
                String name = cast.printed(next);
                return Stream.concat(cast.authority.places(name).stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE),
                        cast.authority.state(name).stream()).toList();
            }
        }
        return List.of();
    }
}
