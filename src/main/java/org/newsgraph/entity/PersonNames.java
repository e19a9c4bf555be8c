package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.facts.ActorType;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Persons by name: full names first, then what is left of them later ("Huh", "Mr. Abara"). */
final class PersonNames {

    private final NameKey keys;
    private final Titles titles;

    PersonNames(NameKey keys, Titles titles) {
        this.keys = keys;
        this.titles = titles;
    }

    void resolve(Cast cast) {
        List<Mention> single = new ArrayList<>();
        for (Mention mention : cast.mentions.all()) {
            if (mention.kind() == Mention.Kind.PERSON) {
                if (cast.printed(mention).indexOf(' ') > 0) {
                    cast.mean(mention, full(cast, mention));
                } else {
                    single.add(mention);
                }
            }
        }
        for (Mention mention : single) {
            cast.mean(mention, bare(cast, mention));
        }
    }

    private Referent full(Cast cast, Mention mention) {
        String name = cast.printed(mention);
        Optional<Referent> glued = GluedNames.person(cast, mention).filter(e -> cast.met(e.of())).map(e -> cast.known(e, ActorType.Person));
        Optional<Referent> same = glued.isPresent()
                ? glued
                : cast.all.stream().filter(r -> r.type == ActorType.Person && keys.same(r.name, name)).findFirst();
        Referent person = same.orElseGet(() -> known(cast, name).orElseGet(() -> cast.create(ActorType.Person, name)));
        gender(cast, mention, person);
        return person;
    }

    private static Optional<Referent> known(Cast cast, String name) {
        List<AuthorityEntry> entries = cast.authority.persons(name);
        boolean one = entries.size() == 1 && cast.met(entries.get(0).of());
        return one ? Optional.of(cast.known(entries.get(0), ActorType.Person)) : Optional.empty();
    }

    private void gender(Cast cast, Mention mention, Referent person) {
        Sentence sentence = mention.sentence();
        for (Token token : sentence.tokens()) {
            if (mention.phrase().contains(token.span()) && !mention.name().contains(token.span()) && person.gender.isEmpty()) {
                titles.of(token).ifPresent(title -> person.gender = title.gender());
            }
        }
    }

    /** The person of that surname who was last seen doing something, else the last one seen, else the next to come. */
    private Referent bare(Cast cast, Mention mention) {
        String name = cast.printed(mention);
        List<Referent> candidates = cast.all.stream().filter(r -> r.type == ActorType.Person && matches(r, name)).toList();
        Optional<Referent> chosen = last(candidates, mention, true).or(() -> last(candidates, mention, false)).or(() -> first(candidates));
        Referent person = chosen.orElseGet(() -> cast.create(ActorType.Person, name));
        gender(cast, mention, person);
        return person;
    }

    private boolean matches(Referent person, String name) {
        String[] words = person.name.split(" ");
        return keys.surname(person.name).equals(name) || words[words.length - 1].equals(name) || words[0].equals(name) && words.length > 1;
    }

    private static Optional<Referent> last(List<Referent> candidates, Mention mention, boolean acting) {
        Referent best = null;
        int at = -1;
        for (Referent candidate : candidates) {
            for (Mention seen : candidate.seen) {
                boolean counts = seen.name().end() <= mention.name().start() && (!acting || Grammar.leads(seen.sentence(), seen.head())
                        && !Grammar.quoted(seen.sentence(), seen.head()) && seen.sentence().index() < mention.sentence().index());
                if (counts && seen.name().start() > at) {
                    best = candidate;
                    at = seen.name().start();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Referent> first(List<Referent> candidates) {
        Referent best = null;
        int at = Integer.MAX_VALUE;
        for (Referent candidate : candidates) {
            if (!candidate.mentions.isEmpty() && candidate.mentions.first().start() < at) {
                best = candidate;
                at = candidate.mentions.first().start();
            }
        }
        return Optional.ofNullable(best);
    }
}
