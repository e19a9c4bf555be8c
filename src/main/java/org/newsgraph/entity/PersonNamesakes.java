package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Persons by name: full names first, then what is left of them later ("Brel", "Mr. Abara"). */
final class PersonNamesakes {

    private static final Pattern ARTICLE = Pattern
            .compile("^(?i:" + String.join("|", WordClasses.of("arabic-article")) + ")-(?=\\p{Lu})");
    private final NameKey keys;
    private final Titles titles;
    private final Honorifics honorifics = new Honorifics();

    PersonNamesakes(NameKey keys, Titles titles) {
        this.keys = keys;
        this.titles = titles;
    }

    void resolve(Cast cast) {
        Map<String, Set<String>> known = new HashMap<>();
        List<Mention> single = new ArrayList<>();
        for (Mention mention : cast.mentions.all()) {
            if (mention.kind() == Mention.Kind.PERSON) {
                if (cast.printed(mention).indexOf(' ') > 0) {
                    cast.mean(mention, full(cast, mention, known));
                } else {
                    single.add(mention);
                }
            }
        }
        for (Mention mention : single) {
            cast.mean(mention, bare(cast, mention));
        }
    }

    /** @param known the keys of names that were read before */
    private Referent full(Cast cast, Mention mention, Map<String, Set<String>> known) {
        String name = cast.printed(mention);
        Predicate<Referent> called = person -> keys.same(person.name, known.computeIfAbsent(person.name, keys::keys), name,
                known.computeIfAbsent(name, keys::keys));
        Optional<Referent> glued = GluedNames.person(cast, mention).filter(e -> cast.met(e.of())).map(e -> cast.known(e, ActorType.Person));
        Optional<Referent> same = glued.isPresent()
                ? glued
                : cast.all.stream().filter(r -> r.type == ActorType.Person && called.test(r)).findFirst();
        Referent person = same.or(() -> shortened(cast, name)).or(() -> begun(cast, name)).orElseGet(() -> known(cast, name)
                .orElseGet(() -> cast.create(ActorType.Person, honorifics.withoutBefore(name))));
        gender(mention, person);
        return person;
    }

    /**
     * "Van der Kolm" of a Pieter van der Kolm named before, "Montes Araya" of a Rafael Montes Araya: two words or more, of which the first is
     * a small one, or which all end the longer name.
     */
    private static Optional<Referent> shortened(Cast cast, String name) {
        String end = " " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
        List<Referent> longer = cast.all.stream().filter(r -> r.type == ActorType.Person && (r.name.endsWith(end)
                || r.name.endsWith(" " + name))).toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    /** "Rafael Montes" of a Rafael Montes Araya named before: without the second family name. */
    private static Optional<Referent> begun(Cast cast, String name) {
        List<Referent> longer = cast.all.stream().filter(r -> r.type == ActorType.Person && r.name.startsWith(name + " ")).toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    private static Optional<Referent> known(Cast cast, String name) {
        List<AuthorityEntry> entries = cast.authority.persons(name);
        boolean one = entries.size() == 1 && cast.met(entries.get(0).of());
        return one ? Optional.of(cast.known(entries.get(0), ActorType.Person)) : Optional.empty();
    }

    private void gender(Mention mention, Referent person) {
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
        List<Referent> candidates = called(cast, name);
        Optional<Referent> chosen = last(candidates, mention, true).or(() -> last(candidates, mention, false)).or(() -> first(candidates));
        Referent person = chosen.orElseGet(() -> cast.create(ActorType.Person, name));
        gender(mention, person);
        return person;
    }

    /**
     * The one whom a title before a bare family name tells, where others of that name are present: "Chief Kim" is the Kim who was called
     * a chief. Empty where the name means that one already, or nobody.
     */
    Optional<Referent> titled(Cast cast, Mention mention, Referent meant) {
        String name = cast.printed(mention);
        List<String> heads = heads(mention);
        if (name.contains(" ") || heads.isEmpty() || heads.stream().anyMatch(meant.heads::contains)) {
            return Optional.empty();
        }
        List<Referent> others = called(cast, name).stream().filter(r -> r != meant && heads.stream().anyMatch(r.heads::contains)).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** The title right before a name, courtesies apart. */
    private List<String> heads(Mention mention) {
        List<Token> before = mention.sentence().tokens().stream().filter(t -> mention.phrase().contains(t.span())
                && t.span().end() <= mention.name().start()).toList();
        return before.isEmpty() || titles.of(before.getLast()).filter(t -> !t.courtesy()).isEmpty()
                ? List.of()
                : List.of(before.getLast().lemma());
    }

    /** Those whom a single word may name: by the family name, the first or last word; failing that by any word ("María Restrepo Duarte"). */
    private List<Referent> called(Cast cast, String name) {
        List<Referent> persons = cast.all.stream().filter(r -> r.type == ActorType.Person && r.name.contains(" ")).toList();
        List<Referent> same = cast.all.stream().filter(r -> r.type == ActorType.Person && matches(r, name)).toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Referent> inside = persons.stream().filter(r -> List.of(r.name.split(" ")).contains(name)).toList();
        return inside.isEmpty() ? persons.stream().filter(r -> bare(lastWord(r.name)).equals(bare(name))).toList() : inside;
    }

    private boolean matches(Referent person, String name) {
        String plain = honorifics.without(person.name);
        return person.name.equals(name) || plain.contains(" ") && (keys.surname(plain).equals(name) || lastWord(plain).equals(name)
                || plain.startsWith(name + " "));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "Al-Harbani" and "Harbani" without the article. */
    private static String bare(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    private static Optional<Referent> last(List<Referent> candidates, Mention mention, boolean acting) {
        Referent best = null;
        int at = -1;
        for (Referent candidate : candidates) {
            for (Mention seen : candidate.seen) {
                boolean counts = seen.name().end() <= mention.name().start() && (!acting || Grammar.leads(seen.sentence(), described(seen))
                        && !Grammar.quoted(seen.sentence(), seen.head()) && seen.sentence().index() < mention.sentence().index());
                if (counts && seen.name().start() > at) {
                    best = candidate;
                    at = seen.name().start();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Lawyer" of "his lawyer, Rafael Montes, said". */
    private static Token described(Mention name) {
        Token head = name.head();
        return head.relation().equals("appos") && !head.isRoot() ? name.sentence().token(head.head()) : head;
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
