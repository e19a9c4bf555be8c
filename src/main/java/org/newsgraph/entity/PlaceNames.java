package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Names of states and places, and nationalities: a state that acts, a capital that stands for it, or a place where something is. */
final class PlaceNames {

    private static final Set<String> PARTS_OF_STATES = WordClasses.of("part-of-state-name");
    private final Grammar grammar;
    private final Teams teams = new Teams();
    private final Seats seats = new Seats();

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
        Optional<AuthorityEntry> body = location ? Optional.empty() : seats.body(cast, printed);
        if (body.isPresent()) {
            cast.mean(mention, cast.known(body.get(), ActorType.Organization));
            return;
        }
        Optional<AuthorityEntry> metonym = PlaceChoice.followedByState(mention)
                ? Optional.empty()
                : cast.authority.metonym(printed)
                        .filter(of -> cast.met(of.id()) || PlaceChoice.capitalIsMeant(cast.authority.places(printed), of));
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
        cast.place(mention, PlaceChoice.likeliest(cast, mention, places, surroundings, location), printed);
    }

    private static boolean article(String printed) {
        return PARTS_OF_STATES.contains(printed);
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
                && PlaceChoice.SEATED.contains(sentence.token(head.index() + 2).form())) {
            return true;
        }
        if (head.relation().equals("compound") || head.relation().equals("nmod")) {
            return !head.isRoot() && !PlaceChoice.OFFICES.contains(lastOfPhrase(sentence, head).lemma());
        }
        if (head.relation().equals("poss")) {
            return false;
        }
        return grammar.location(mention);
    }

    private static Token lastOfPhrase(Sentence sentence, Token head) {
        return sentence.token(head.head());
    }

    private static boolean people(Mention mention) {
        return Descriptions.plural(mention.head());
    }

    /** "Corlandians" are people of a state, not the state. */
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
