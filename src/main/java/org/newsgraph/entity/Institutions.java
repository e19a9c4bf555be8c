package org.newsgraph.entity;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Governments, ministries, embassies and other bodies without a name of their own. */
final class Institutions {

    private static final Set<String> MISSIONS = WordClasses.of("mission");
    private static final Set<String> OF_MANY = WordClasses.of("body-or-people");
    private static final Set<String> STAND_ABROAD = WordClasses.of("stands-abroad");
    private final Ministries ministries;
    private final Set<String> general = Table.column("lexicon/general-bodies.tsv", "noun");

    Institutions(Ministries ministries) {
        this.ministries = ministries;
    }

    /** "The Maltese authorities" are Malta; "the government" that of the state spoken of. */
    Optional<Referent> government(Cast cast, History history, Mention mention) {
        Optional<Referent> owner = Owners.around(cast, mention).filter(r -> r.type == ActorType.State).or(() -> possessor(cast, mention));
        if (owner.isPresent()) {
            owner.get().acts = true;
            return owner;
        }
        boolean ofUnknown = mention.sentence().dependents(mention.head(), "prep").anyMatch(p -> p.lemma().equals("of"));
        if (hasPossessor(mention) || ofUnknown || !Descriptions.definite(mention)) {
            return Optional.empty();
        }
        if (Grammar.quoted(mention.sentence(), mention.head())) {
            return Optional.empty();
        }
        return history.salient(mention, r -> r.type == ActorType.Person && r.state() != null && Collections.disjoint(r.heads,
                STAND_ABROAD))
                .map(Referent::state)
                .or(() -> history.last(r -> !r.plural && r.heads
                        .contains("government")))
                .or(() -> HomeState.of(cast)).map(state -> {
                    state.acts = true;
                    return state;
                });
    }

    private static boolean hasPossessor(Mention mention) {
        return mention.sentence().has(mention.head(), "poss");
    }

    /** The state of the person that "his" means. */
    private static Optional<Referent> possessor(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        return sentence.dependents(mention.head(), "poss").filter(t -> t.tag().equals("PRP$"))
                .map(t -> cast.meaning(new Party(sentence, t)))
                .flatMap(Optional::stream).map(Referent::state).filter(Objects::nonNull).findFirst();
    }

    Optional<Referent> institution(Cast cast, History history, Mention mention) {
        String head = mention.head().lemma().toLowerCase(Locale.ROOT);
        if (head.equals("ministry")) {
            return ministry(cast, history, mention, cast.printed(mention.phrase()).toLowerCase(Locale.ROOT));
        }
        if (MISSIONS.contains(head)) {
            return mission(cast, history, mention);
        }
        Optional<Referent> owner = Owners.around(cast, mention).filter(r -> r.type == ActorType.State);
        Optional<Referent> again = owner.isEmpty() ? again(cast, history, mention) : Optional.empty();
        return again.isPresent() ? again : Optional.of(body(cast, history, mention, owner.orElse(null)));
    }

    /** A body known by a noun, with its state or without: "the Maltese army", then "the army". */
    private static Referent body(Cast cast, History history, Mention mention, @Nullable Referent owner) {
        String head = mention.head().lemma().toLowerCase(Locale.ROOT);
        boolean capital = mention.kind() == Mention.Kind.ORGANIZATION;
        String core = capital ? bare(cast, mention).toLowerCase(Locale.ROOT) : bare(cast, mention);
        boolean bare = mention.name().length() == mention.head().span().length();
        boolean known = owner != null || Descriptions.definite(mention) || mention.kind() == Mention.Kind.ORGANIZATION;
        Optional<Referent> same = known
                ? history.last(r -> isBody(r) && r.heads.contains(head) && (owner == null || r.of == null || r.of == owner)
                        && (bare && owner == null || r.aliases.contains(core)))
                : Optional.empty();
        Referent body = same.orElseGet(() -> cast.create(ActorType.Group, core));
        body.heads.add(head);
        body.aliases.add(core);
        if (owner != null && body.of == null) {
            body.of = owner;
            body.name = core + " (" + owner.name + ")";
        }
        return body;
    }

    /** Whether somebody is one body and not many people. */
    static boolean isBody(Referent referent) {
        return referent.type == ActorType.Group && !referent.plural;
    }

    /** A ministry by its words and its state; "the ministry" is the last one. */
    Optional<Referent> ministry(Cast cast, History history, Mention mention, String words) {
        Optional<Ministries.Ministry> ministry = ministries.of(words);
        if (ministry.isPresent()) {
            Optional<Referent> owner = Owners.around(cast, mention).filter(r -> r.state() != null);
            boolean open = owner.isEmpty() && hasPossessor(mention);
            return open
                    ? Optional.empty()
                    : Optional.of(OrganizationNamesakes.ministry(cast, ministry.get(), owner.or(() -> focus(cast, history, mention, ministry
                            .get()))));
        }
        boolean named = mention.name().length() > mention.head().span().length() && mention.head().lemma().equals("ministry");
        return named
                ? Optional
                        .of(body(cast, history, mention, Owners.around(cast, mention).filter(r -> r.type == ActorType.State).orElse(null)))
                : history.last(r -> r.heads.contains("ministry"));
    }

    /**
     * The state of "the foreign ministry": that in whose capital it speaks, else that of the ministry last spoken of, else the subject's
     * where the article is written from there or names no ministry of the kind.
     */
    static Optional<Referent> focus(Cast cast, History history, Mention mention, Ministries.Ministry ministry) {
        if (ministry.state() != null) {
            return Optional.empty();
        }
        Optional<Referent> capital = capital(cast, mention);
        if (capital.isPresent()) {
            return capital;
        }
        Optional<Referent> last = history.last(r -> r.heads.contains(ministry.name())).map(Referent::state);
        if (last.isPresent()) {
            return last;
        }
        Optional<Referent> subject = history.subject(mention, r -> r.state() != null).map(Referent::state);
        boolean named = cast.all.stream().anyMatch(r -> r.heads.contains(ministry.name()));
        return subject.filter(state -> !named || DatelinePlaces.state(cast).filter(state::equals).isPresent());
    }

    /** The state whose capital the sentence names, when it names one. */
    static Optional<Referent> capital(Cast cast, Mention mention) {
        List<Referent> capitals = cast.mentions.in(mention.sentence()).stream().map(m -> cast.place(m.party())).flatMap(Optional::stream)
                .map(p -> p.authority).filter(e -> e != null && e.type().equals("capital")).map(e -> cast.stateById(e.of()))
                .flatMap(Optional::stream).distinct().toList();
        return capitals.size() == 1 ? Optional.of(capitals.getFirst()) : Optional.empty();
    }

    private static Optional<Referent> mission(Cast cast, History history, Mention mention) {
        Optional<Referent> owner = Owners.before(cast, mention).filter(r -> r.type == ActorType.State)
                .or(() -> Owners.behind(cast, mention, Set.of("of")).filter(r -> r.type == ActorType.State))
                .or(() -> Owners.owner(cast, mention, cast.printed(mention)).filter(r -> r.type == ActorType.State));
        if (owner.isEmpty()) {
            return history.last(r -> r.heads.contains(mention.head().lemma()));
        }
        Optional<String> city = city(cast, mention);
        String noun = mention.head().lemma().toLowerCase(Locale.ROOT);
        String name = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + " of " + owner.get().name
                + city.map(c -> ", " + c).orElse("");
        Optional<Referent> same = cast.all.stream().filter(r -> r.name.equals(name)).findFirst();
        return Optional.of(same.orElseGet(() -> {
            Referent embassy = cast.create(ActorType.Organization, name);
            embassy.of = owner.get();
            owner.get().acts = true;
            embassy.heads.add(noun);
            return embassy;
        }));
    }

    private static Optional<String> city(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        for (Token preposition : sentence.dependents(mention.head())) {
            if (preposition.lemma().equals("in")) {
                Optional<Referent> place = sentence.dependents(preposition, "pobj").map(o -> cast.place(new Party(sentence, o)))
                        .flatMap(
                                Optional::stream)
                        .findFirst();
                if (place.isPresent()) {
                    return place.map(p -> p.name);
                }
            }
        }
        return Optional.empty();
    }

    /** A body introduced before under a name that holds this noun, or described by it. */
    Optional<Referent> again(Cast cast, History history, Mention mention) {
        if (!Descriptions.definite(mention)) {
            return Optional.empty();
        }
        String noun = mention.head().lemma();
        if (OF_MANY.contains(noun) && !Grammar.subject(mention.sentence(), mention.head())) {
            return Optional.empty();
        }
        return described(cast, history, mention)
                .or(() -> history.last(r -> r.type == ActorType.Organization && (r.heads.contains(noun) || holds(r, noun))))
                .or(() -> leading(history, mention));
    }

    /** "The security committee" is the body whose name holds both words, whatever committee came last. */
    private static Optional<Referent> described(Cast cast, History history, Mention mention) {
        List<String> words = List.of(cast.printed(mention).toLowerCase(Locale.ROOT).split(" "));
        return words.size() < 2
                ? Optional.empty()
                : history.last(r -> r.type == ActorType.Organization && words.stream().allMatch(word -> holds(r, word)));
    }

    /** "The group", "the company": the one body that the sentence before is about. */
    private Optional<Referent> leading(History history, Mention mention) {
        boolean bare = mention.name().length() == mention.head().span().length() && general.contains(mention.head().lemma());
        return bare ? history.subject(mention, r -> r.type == ActorType.Organization) : Optional.empty();
    }

    private static boolean holds(Referent body, String noun) {
        for (String word : body.name.split(" ")) {
            if (word.toLowerCase(Locale.ROOT).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(Cast cast, Mention mention) {
        String core = cast.printed(mention);
        for (Mention part : cast.mentions.in(mention.sentence())) {
            if (part != mention && mention.name().contains(part.name()) && part.kind() != Mention.Kind.NOMINAL) {
                core = core.replace(cast.printed(part) + " ", "");
            }
        }
        return core;
    }
}
