package org.newsgraph.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Names of states and places, and nationalities: a state that acts, a capital that stands for it, or a place where something is. */
final class PlaceNames {

    private static final Set<String> OFFICES = Set.of("official", "government", "source", "diplomat", "authority", "minister", "ministry",
            "spokesman", "administration", "regime", "leader", "embassy", "ambassador", "envoy", "officials");
    private static final Set<String> TOWNS = Set.of("town", "quarter", "former");
    private static final Set<String> DIVISIONS = Set.of("province", "state", "region", "prefecture", "county", "city", "municipality");
    private static final Set<String> PLAIN = Table.column("lexicon/plain-place-words.tsv", "word");
    /** What the parser may take the rest of a longer name for. */
    private static final Set<String> PARTS = Set.of("", "ORG", "FAC", "LOC", "GPE");
    /** How many times larger a city is than the next of its name, to be meant where nothing tells. */
    private static final int RIVAL = 4;
    /** How many people live in a city that may be meant where nothing tells. */
    private static final long LARGE = 300_000;
    private final Grammar grammar;
    private final Teams teams = new Teams();

    PlaceNames(Grammar grammar) {
        this.grammar = grammar;
    }

    void resolve(Cast cast) {
        Surroundings surroundings = new Surroundings(cast, teams.play(cast));
        for (Mention mention : cast.mentions.all()) {
            if (mention.kind() == Mention.Kind.PLACE && isState(cast, cast.printed(mention))) {
                place(cast, mention, surroundings);
            } else if (mention.kind() == Mention.Kind.NATIONALITY) {
                nationality(cast, mention).ifPresent(state -> {
                    cast.mean(mention, people(mention) ? people(cast, mention, state) : state);
                    state.acts = true;
                });
            }
        }
        cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.PLACE && !isState(cast, cast.printed(m)))
                .forEach(m -> place(cast, m, surroundings));
    }

    /** States come first: which city of a name is meant may hang on a state that is named only further down. */
    private static boolean isState(Cast cast, String printed) {
        return cast.authority.state(printed).isPresent();
    }

    private void place(Cast cast, Mention mention, Surroundings surroundings) {
        String printed = cast.printed(mention);
        boolean location = location(mention);
        Optional<AuthorityEntry> state = state(cast, mention, printed);
        if (surroundings.matches() && teams.plays(mention) && !grammar.behindPlacePreposition(mention)) {
            cast.mean(mention, Teams.team(cast, state.map(AuthorityEntry::name).orElse(printed)));
            return;
        }
        if (state.isPresent()) {
            Referent referent = cast.state(state.get());
            cast.mean(mention, referent);
            referent.acts |= !location;
            if (location) {
                cast.place(mention, state.get(), state.get().name());
            }
            return;
        }
        Optional<AuthorityEntry> metonym = followedByState(mention) ? Optional.empty() : cast.authority.metonym(printed);
        if (metonym.isPresent() && !location) {
            Referent referent = cast.state(metonym.get());
            cast.mean(mention, referent);
            referent.acts = true;
            return;
        }
        if (article(printed)) {
            return;
        }
        List<AuthorityEntry> places = cast.authority.places(printed);
        cast.place(mention, likeliest(cast, mention, places, surroundings), printed);
    }

    /** "Washington state" and "Moscow region" name no capital. */
    private static boolean followedByState(Mention mention) {
        Sentence sentence = mention.sentence();
        int next = mention.head().index() + 1;
        return next < sentence.size() && Set.of("state", "region", "province").contains(sentence.token(next).lemma())
                && sentence.token(next)
                        .tag().equals("NN");
    }

    /** "The provinces of Jilin and Liaoning". */
    private static boolean provinceOf(Mention mention) {
        Sentence sentence = mention.sentence();
        return Grammar.governor(sentence, mention.head()).filter(of -> of.lemma().equals("of") && !of.isRoot())
                .map(of -> sentence.token(of.head()))
                .filter(noun -> Set.of("province", "state", "region", "prefecture").contains(noun.lemma())).isPresent();
    }

    private static boolean article(String printed) {
        return Set.of("North", "South", "States").contains(printed);
    }

    /** A state's name, unless the article speaks of the province of another state that is called the same. */
    private static Optional<AuthorityEntry> state(Cast cast, Mention mention, String printed) {
        Optional<AuthorityEntry> state = cast.authority.state(printed);
        if (article(printed)) {
            return state.filter(s -> split(cast, s));
        }
        if (state.isEmpty()) {
            return state;
        }
        List<AuthorityEntry> rivals = cast.authority.places(printed).stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE).filter(
                p -> !state.get().id().equals(p.of())).toList();
        boolean province = !rivals.isEmpty() && (behindCity(cast, mention, rivals) || rivals.stream().anyMatch(r -> met(cast, r.of()))
                && !confirmed(cast, state.get()));
        return province ? Optional.empty() : state;
    }

    /** "the North" is a state only where the article names that state or its neighbour in full. */
    private static boolean split(Cast cast, AuthorityEntry state) {
        return cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.NATIONALITY)
                .map(cast::printed)
                .filter(name -> !article(name)).anyMatch(name -> names(cast, name, state));
    }

    private static boolean names(Cast cast, String name, AuthorityEntry state) {
        return cast.authority.state(name).filter(s -> s.name().endsWith(lastWord(state.name()))).isPresent()
                || cast.authority.nationality(name).stream().anyMatch(s -> s.name().endsWith(lastWord(state.name())));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "Atlanta, Georgia". */
    private static boolean behindCity(Cast cast, Mention mention, List<AuthorityEntry> provinces) {
        Sentence sentence = mention.sentence();
        int at = mention.head().index();
        if (at < 2 || !sentence.token(at - 1).form().equals(",")) {
            return false;
        }
        Token city = sentence.token(at - 2);
        Set<String> states = provinces.stream().map(AuthorityEntry::of).collect(Collectors.toSet());
        return cast.authority.places(city.form()).stream().anyMatch(c -> states.contains(c.of()));
    }

    private static boolean met(Cast cast, @Nullable String state) {
        return cast.authority.byId(String.valueOf(state)).filter(s -> confirmed(cast, s)).isPresent();
    }

    /** Whether the article names a state by its nationality, its capital or a long name of it. */
    private static boolean confirmed(Cast cast, AuthorityEntry state) {
        return cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.NATIONALITY)
                .map(cast::printed)
                .anyMatch(name -> cast.authority.nationality(name).contains(state) || cast.authority.metonym(name).filter(state::equals)
                        .isPresent()
                        || cast.authority.state(name).filter(state::equals).isPresent() && cast.authority.places(name).stream()
                                .noneMatch(p -> p.kind() == AuthorityEntry.Kind.PROVINCE && !state.id().equals(p.of())));
    }

    private boolean location(Mention mention) {
        Sentence sentence = mention.sentence();
        Token head = mention.head();
        if (head.index() + 2 < sentence.size() && sentence.token(head.index() + 1).form().equals("-")
                && sentence.token(head.index() + 2).lemma()
                        .startsWith("base")) {
            return true;
        }
        if (head.relation().equals("compound") || head.relation().equals("nmod")) {
            return !head.isRoot() && !OFFICES.contains(lastOfPhrase(sentence, head).lemma());
        }
        if (head.relation().equals("poss")) {
            return false;
        }
        return grammar.location(mention);
    }

    private static Token lastOfPhrase(Sentence sentence, Token head) {
        return sentence.token(head.head());
    }

    /** Among places of one name the one in a state that the article names or in which other places of it lie, else the likeliest. */
    private static @Nullable AuthorityEntry likeliest(Cast cast, Mention mention, List<AuthorityEntry> places, Surroundings surroundings) {
        if (places.isEmpty()) {
            return null;
        }
        String printed = cast.printed(mention);
        if (followedByState(mention) || provinceOf(mention)) {
            List<AuthorityEntry> provinces = places.stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE).toList();
            return provinces.stream().filter(p -> surroundings.name(p.of(), printed)).findFirst()
                    .orElseGet(() -> provinces.size() == 1 ? provinces.getFirst() : null);
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
        if (goesOn(mention)) {
            return null;
        }
        Optional<AuthorityEntry> near = places.stream().filter(p -> surroundings.namesProvince(p.within(), printed)).findFirst();
        if (near.isPresent()) {
            return near.get();
        }
        List<AuthorityEntry> plausible = places.stream().filter(p -> !isOutshone(p, places)).toList();
        return plausible.stream().filter(p -> cast.met(p.of())).findFirst()
                .or(() -> plausible.stream().filter(p -> surroundings.name(p.of(), printed)).findFirst())
                .orElseGet(() -> surroundings.useAsWords(printed) ? null : known(places, printed));
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
            return next + 1 < sentence.size() && !sentence.token(next + 1).lemma().startsWith("base");
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

    /**
     * Where nothing around tells: the largest of all where none comes near it, and a province that has its name to itself; smaller cities,
     * and provinces whose name is printed in short, are nowhere known without their state.
     */
    private static @Nullable AuthorityEntry known(List<AuthorityEntry> places, String printed) {
        AuthorityEntry first = places.get(0);
        boolean alone = places.stream().allMatch(p -> Objects.equals(p.of(), first.of()));
        return switch (first.kind()) {
            case CITY -> first.type().equals("capital") ? alone : !TOWNS.contains(first.type()) && isLargest(places);
            case PROVINCE -> alone && !isPlain(printed) && Authority.key(first.name()).equals(Authority.key(printed));
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

    private static boolean people(Mention mention) {
        return Descriptions.plural(mention.head());
    }

    /** "North Koreans" are people of a state, not the state. */
    private static Referent people(Cast cast, Mention mention, Referent state) {
        String name = cast.printed(mention);
        return cast.all.stream().filter(r -> r.type == ActorType.Group && r.name.equals(name)).findFirst().orElseGet(() -> {
            Referent people = cast.create(ActorType.Group, name);
            people.of = state;
            people.plural = true;
            people.heads.add(mention.head().lemma());
            return people;
        });
    }

    private static Optional<Referent> nationality(Cast cast, Mention mention) {
        List<AuthorityEntry> states = cast.authority.nationality(cast.printed(mention));
        if (states.size() == 1) {
            return Optional.of(cast.state(states.get(0)));
        }
        List<AuthorityEntry> met = states.stream().filter(s -> cast.met(s.id())).toList();
        return met.size() == 1 ? Optional.of(cast.state(met.get(0))) : Optional.empty();
    }
}
