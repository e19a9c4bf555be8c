package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Noun phrases without a name: a ministry, a government, an official introduced before or just now, a group. */
final class Descriptions {

    private static final Set<String> DEFINITE = WordClasses.of("definite");
    private static final Set<String> HOMELAND = WordClasses.of("homeland");
    private static final Set<String> OF_BODIES = WordClasses.of("role-of-bodies");
    private final ActorNouns nouns;
    private final Titles titles;
    private final Ministries ministries;
    private final Roles roles;
    private final Institutions institutions;
    private final DescribedPersons persons;
    private final DescribedGroups groups;
    private final Set<String> issuing = Table.column("lexicon/issuing-verbs.tsv", "lemma");
    private final Set<String> singularStates = stateNouns("singular");
    private final Set<String> pluralStates = stateNouns("plural");

    Descriptions(ActorNouns nouns, Titles titles, Ministries ministries, Roles roles) {
        this.roles = roles;
        this.nouns = nouns;
        this.titles = titles;
        this.ministries = ministries;
        this.institutions = new Institutions(ministries);
        this.persons = new DescribedPersons(titles, roles);
        this.groups = new DescribedGroups(titles);
    }

    private static Set<String> stateNouns(String number) {
        return Table.load("lexicon/state-nouns.tsv").rows().stream().filter(row -> row.get("number").equals(number))
                .map(row -> row.get("noun")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whom a noun phrase means; empty when the article leaves it open. */
    Optional<Referent> resolve(Cast cast, History history, Mention mention) {
        Optional<Referent> named = Appositions.named(cast, mention).filter(r -> fits(mention, r));
        if (named.isPresent()) {
            named.get().heads.addAll(heads(titles, mention.head()));
            roles.beside(cast, mention, named.get());
            return named;
        }
        Optional<Referent> own = ownState(cast, mention);
        if (own.isPresent()) {
            return own;
        }
        boolean plural = plural(mention.head());
        ActorNouns.Kind kind = nouns.kind(mention.head()).orElse(ActorNouns.Kind.GROUP);
        if ((plural ? pluralStates : singularStates).contains(mention.head().lemma())) {
            return institutions.government(cast, history, mention);
        }
        if (plural && kind != ActorNouns.Kind.DOCUMENT) {
            return ministryOfficials(cast, history, mention).or(() -> Optional.of(groups.group(cast, history, mention)));
        }
        return switch (kind) {
            case PERSON, SOURCE -> persons.person(cast, history, mention);
            case INSTITUTION -> institutions.institution(cast, history, mention);
            case GROUP -> institutions.again(cast, history, mention).or(() -> Optional.of(groups.group(cast, history, mention)));
            case MEDIA -> within(cast, mention).or(() -> institutions.again(cast, history, mention))
                    .or(() -> Optional.of(groups.group(cast, history, mention)));
            case DOCUMENT -> {
                issuer(cast, mention).or(() -> issuedBefore(cast, mention)).ifPresent(i -> cast.issued.put(mention.party(), i));
                yield Optional.empty();
            }
        };
    }

    /** "his country": the state of whoever is meant, where the article tells it. */
    private static Optional<Referent> ownState(Cast cast, Mention mention) {
        Token head = mention.head();
        return HOMELAND.contains(head.lemma()) && !plural(head)
                ? mention.sentence().dependents(head, "poss").filter(p -> p.tag().equals("PRP$")).findFirst()
                        .flatMap(p -> meaning(cast, mention.sentence(), p)).filter(Referent::isPerson)
                        .flatMap(person -> Optional.ofNullable(person.state()))
                : Optional.empty();
    }

    /** Of "a spokesman for the group, the Harbour Front," the body is no spokesman. */
    private boolean fits(Mention mention, Referent named) {
        boolean body = named.type == ActorType.Organization;
        if (named.type == ActorType.Person && nouns.kind(mention.head()).filter(ActorNouns.Kind.DOCUMENT::equals).isPresent()) {
            return false;
        }
        return !(body && nouns.kind(mention.head()).filter(ActorNouns.Kind.PERSON::equals).isPresent()
                && titles.of(mention.head()).isPresent() && !OF_BODIES.contains(mention.head().lemma()));
    }

    /** "The AFP news agency": the name inside. */
    private static Optional<Referent> within(Cast cast, Mention mention) {
        return cast.mentions.in(mention.sentence()).stream()
                .filter(m -> m.kind() == Mention.Kind.ORGANIZATION && mention.name().contains(m.name())
                        && m.head().relation().equals("compound"))
                .findFirst().flatMap(cast::meaning);
    }

    /** Notes whose document a mention is, where that is named only behind it: "a statement by the council". */
    void issued(Cast cast, Mention mention) {
        boolean document = mention.kind() == Mention.Kind.NOMINAL && cast.meaning(mention).isEmpty()
                && nouns.kind(mention.head()).filter(ActorNouns.Kind.DOCUMENT::equals).isPresent();
        if (document && !cast.issued.containsKey(mention.party())) {
            issuer(cast, mention).ifPresent(issuer -> cast.issued.put(mention.party(), issuer));
        }
    }

    /** "The resolution", after "the council adopted a resolution". */
    private static Optional<Referent> issuedBefore(Cast cast, Mention mention) {
        String noun = mention.head().lemma();
        return !definite(mention)
                ? Optional.empty()
                : cast.mentions.all().stream().filter(m -> m.head().lemma().equals(noun) && m.name().end() <= mention.name().start())
                        .map(m -> cast.issued.get(m.party())).filter(Objects::nonNull).reduce((first, second) -> second);
    }

    /** Whose document it is: "his letter", "a report by the council"; "the council adopted a resolution". */
    private Optional<Referent> issuer(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        Token head = mention.head();
        Optional<Referent> owner = sentence.dependents(head, "poss").findFirst().flatMap(t -> meaning(cast, sentence, t));
        Optional<Referent> author = sentence.dependents(head, Set.of("prep", "agent")).filter(p -> p.lemma().equals("by"))
                .flatMap(p -> sentence.dependents(p, "pobj")).findFirst().flatMap(t -> meaning(cast, sentence, t));
        if (owner.isPresent() || author.isPresent() || !head.relation().equals("dobj")) {
            return owner.or(() -> author);
        }
        Token verb = sentence.token(head.head());
        return issuing.contains(verb.lemma())
                ? sentence.dependents(verb, "nsubj").findFirst().flatMap(t -> meaning(cast, sentence, t))
                : Optional.empty();
    }

    private static Optional<Referent> meaning(Cast cast, Sentence sentence, Token token) {
        return cast.mentions.in(sentence).stream().filter(m -> m.head().index() == token.index()).findFirst().flatMap(cast::meaning);
    }

    /** A body that is named by nothing but a noun in capitals. */
    Optional<Referent> body(Cast cast, History history, Mention mention) {
        return institutions.institution(cast, history, mention);
    }

    static boolean plural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    static boolean definite(Mention mention) {
        for (Token token : mention.sentence().tokens()) {
            boolean before = mention.phrase().contains(token.span()) && token.span().start() < mention.name().start();
            if (before && (DEFINITE.contains(token.lemma()) || token.tag().equals("PRP$") || token.tag().equals("POS"))) {
                return true;
            }
        }
        return false;
    }

    /** The head's lemma and the groups of titles it belongs to. */
    static List<String> heads(Titles titles, Token head) {
        List<String> heads = new ArrayList<>();
        heads.add(head.lemma());
        titles.of(head).ifPresent(title -> heads.add("title " + title.group()));
        return heads;
    }

    static boolean fits(Referent referent, Optional<Referent> owner) {
        return owner.isEmpty() || referent.of == null || referent.of == owner.get()
                || referent.state() != null && referent.state() == owner.get()
                        .state();
    }

    /** Bare nouns joined by "and" speak as one: "defectors and activists". */
    Optional<Referent> joint(Cast cast, Mention mention) {
        return groups.joint(cast, mention);
    }

    /** Ministries that are named by their words need no context and come first, so that posts in them can refer to them. */
    void ministry(Cast cast, Mention mention) {
        boolean named = mention.kind() == Mention.Kind.NOMINAL && mention.head().lemma().equals("ministry")
                && ministries.of(cast.printed(mention
                        .name()).toLowerCase(Locale.ROOT)).isPresent()
                && (Owners.around(cast, mention).isPresent() || ministries.of(cast.printed(mention.name()).toLowerCase(Locale.ROOT))
                        .filter(m -> m.state() != null).isPresent());
        if (named) {
            institutions.institution(cast, new History(), mention).ifPresent(body -> cast.mean(mention, body));
        }
    }

    private Optional<Referent> ministryOfficials(Cast cast, History history, Mention mention) {
        String core = cast.printed(mention).toLowerCase(Locale.ROOT);
        if (titles.of(mention.head()).isEmpty() || !core.contains("ministry ")) {
            return Optional.empty();
        }
        return institutions.ministry(cast, history, mention, core);
    }
}
