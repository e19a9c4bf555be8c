package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.facts.ActorType;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Noun phrases without a name: a ministry, a government, an official introduced before or just now, a group. */
final class Descriptions {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private final ActorNouns nouns;
    private final Titles titles;
    private final Ministries ministries;
    private final Roles roles;
    private final Institutions institutions;
    private final Set<String> issuing = Lexicons.column("lexicon/issuing-verbs.tsv", "lemma");
    private final Set<String> stateNouns = Lexicons.column("lexicon/state-nouns.tsv", "noun");

    Descriptions(ActorNouns nouns, Titles titles, Ministries ministries, Roles roles) {
        this.roles = roles;
        this.nouns = nouns;
        this.titles = titles;
        this.ministries = ministries;
        this.institutions = new Institutions(ministries);
    }

    /** Whom a noun phrase means; empty when the article leaves it open. */
    Optional<Referent> resolve(Cast cast, History history, Mention mention) {
        Optional<Referent> named = Appositions.named(cast, mention);
        if (named.isPresent()) {
            named.get().heads.addAll(heads(mention.head()));
            roles.beside(cast, mention, named.get());
            return named;
        }
        boolean plural = plural(mention.head());
        ActorNouns.Kind kind = nouns.kind(mention.head()).orElse(ActorNouns.Kind.GROUP);
        if (stateNouns.contains(mention.head().lemma()) && (plural || !mention.head().lemma().equals("authority"))) {
            return institutions.government(cast, history, mention);
        }
        if (plural && kind != ActorNouns.Kind.DOCUMENT) {
            return ministryOfficials(cast, history, mention).or(() -> Optional.of(group(cast, history, mention)));
        }
        return switch (kind) {
            case PERSON, SOURCE -> person(cast, history, mention);
            case INSTITUTION -> institutions.institution(cast, history, mention);
            case GROUP -> institutions.again(cast, history, mention).or(() -> Optional.of(group(cast, history, mention)));
            case MEDIA -> within(cast, mention).or(() -> institutions.again(cast, history, mention))
                    .or(() -> Optional.of(group(cast, history, mention)));
            case DOCUMENT -> {
                issuer(cast, mention).ifPresent(issuer -> cast.issued.put(mention.party(), issuer));
                yield Optional.empty();
            }
        };
    }

    /** "The AFP news agency": the name inside. */
    private static Optional<Referent> within(Cast cast, Mention mention) {
        return cast.mentions.in(mention.sentence()).stream()
                .filter(m -> m.kind() == Mention.Kind.ORGANIZATION && mention.name().contains(m.name())
                        && m.head().relation().equals("compound"))
                .findFirst().flatMap(cast::meaning);
    }

    /** Whose document it is: "his letter", "a report by the council"; "the council adopted a resolution". */
    private Optional<Referent> issuer(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        Token head = mention.head();
        Optional<Referent> owner = sentence.dependents(head, Set.of("poss")).findFirst().flatMap(t -> meaning(cast, sentence, t));
        Optional<Referent> author = sentence.dependents(head, Set.of("prep", "agent")).filter(p -> p.lemma().equals("by"))
                .flatMap(p -> sentence.dependents(p, Set.of("pobj"))).findFirst().flatMap(t -> meaning(cast, sentence, t));
        if (owner.isPresent() || author.isPresent() || !head.relation().equals("dobj")) {
            return owner.or(() -> author);
        }
        Token verb = sentence.token(head.head());
        return issuing.contains(verb.lemma())
                ? sentence.dependents(verb, Set.of("nsubj")).findFirst().flatMap(t -> meaning(cast, sentence, t))
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

    private static boolean indefinite(Mention mention) {
        return mention.sentence().tokens().stream()
                .filter(t -> mention.phrase().contains(t.span()) && t.span().start() < mention.name().start())
                .anyMatch(t -> Set.of("a", "an", "another", "some", "one", "any", "every", "each").contains(t.lemma()));
    }

    /** The head's lemma and the groups of titles it belongs to. */
    private List<String> heads(Token head) {
        List<String> heads = new ArrayList<>();
        heads.add(head.lemma());
        titles.of(head).ifPresent(title -> heads.add("title " + title.group()));
        return heads;
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

    private Optional<Referent> person(Cast cast, History history, Mention mention) {
        List<String> heads = heads(mention.head());
        Optional<Referent> owner = Owners.around(cast, mention);
        boolean reads = !indefinite(mention);
        if (reads) {
            boolean bare = mention.name().length() == mention.head().span().length();
            Optional<Referent> again = known(cast, mention, owner)
                    .or(() -> history.last(r -> r.isPerson() && r.heads.contains(heads.get(0)) && fits(r,
                            owner) && (bare || compatible(cast, mention, r))))
                    .or(() -> definite(mention) && bare && heads.size() > 1 && owner.isEmpty()
                            ? history.last(r -> r.isPerson() && r.heads.contains(heads.get(1)))
                            : Optional.empty());
            if (again.isPresent()) {
                return again;
            }
        }
        return Optional.of(anonymous(cast, history, mention, owner));
    }

    /** "The incumbent leader" is the person present whom the authority files call so. */
    private Optional<Referent> known(Cast cast, Mention mention, Optional<Referent> owner) {
        if (!definite(mention)) {
            return Optional.empty();
        }
        List<Referent> called = cast.all.stream()
                .filter(r -> r.type == ActorType.Person && r.authority != null && r.authority.titles().stream()
                        .anyMatch(t -> t.equalsIgnoreCase(mention.head().lemma())))
                .filter(r -> owner.isEmpty() || cast.stateById(r.authority.of())
                        .equals(owner))
                .toList();
        boolean one = called.size() == 1
                && cast.all.stream().noneMatch(r -> r != called.get(0) && r.isPerson() && r.heads.contains(mention.head()
                        .lemma()));
        if (one) {
            cast.stateById(called.get(0).authority == null ? null : called.get(0).authority.of())
                    .ifPresent(state -> roles.attested(cast, mention, called
                            .get(0), state));
            return Optional.of(called.get(0));
        }
        return Optional.empty();
    }

    /** Whether the words of a longer description were already said of somebody: "a senior official" is not "the junior official". */
    private static boolean compatible(Cast cast, Mention mention, Referent referent) {
        String words = withoutStates(cast, mention);
        boolean said = Stream.concat(Stream.of(referent.name), referent.aliases.stream()).anyMatch(a -> a
                .toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
        boolean posted = cast.posts.stream()
                .anyMatch(p -> p.holder() == referent && p.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(
                        Locale.ROOT)));
        return said || posted || !words.contains(" ");
    }

    private static boolean fits(Referent referent, Optional<Referent> owner) {
        return owner.isEmpty() || referent.of == null || referent.of == owner.get()
                || referent.state() != null && referent.state() == owner.get()
                        .state();
    }

    private Referent anonymous(Cast cast, History history, Mention mention, Optional<Referent> owner) {
        String core = withoutStates(cast, mention);
        Optional<Referent> headline = history
                .last(r -> r.type == ActorType.AnonymousSource && r.of == null && r.heads.contains(mention.head().lemma())
                        && r.seen.stream().allMatch(m -> m.sentence().kind() != org.newsgraph.article.Block.Kind.PARAGRAPH));
        Referent source = headline.orElseGet(() -> cast.create(ActorType.AnonymousSource, core));
        source.heads.addAll(heads(mention.head()));
        source.of = owner.orElse(null);
        Referent state = source.state();
        source.name = state != null ? core + " (" + state.name + ")" : owner.map(o -> core + " (" + o.name + ")").orElse(core);
        source.aliases.add(core);
        source.gender = titles.of(mention.head()).map(Titles.Title::gender).orElse("");
        return source;
    }

    /** "senior Seoul official" without "Seoul". */
    private static String withoutStates(Cast cast, Mention mention) {
        StringBuilder words = new StringBuilder();
        Sentence sentence = mention.sentence();
        for (Token token : sentence.tokens()) {
            boolean name = mention.name().contains(token.span()) && cast.mentions.in(sentence).stream()
                    .anyMatch(m -> m.kind() != Mention.Kind.NOMINAL && m.name().contains(token.span()));
            if (mention.name().contains(token.span()) && !name) {
                boolean tied = !words.isEmpty() && (token.form().equals("-") || words.charAt(words.length() - 1) == '-');
                words.append(words.isEmpty() || tied ? "" : " ").append(token.form());
            }
        }
        return words.toString();
    }

    private Referent group(Cast cast, History history, Mention mention) {
        String name = groupName(cast, mention);
        String lemma = mention.head().lemma();
        Optional<Referent> owner = Owners.before(cast, mention).filter(r -> r.type == ActorType.State);
        Optional<Referent> again = history.last(r -> r.type == ActorType.Group && r.name.equalsIgnoreCase(name))
                .or(() -> definite(mention)
                        ? history
                                .last(r -> r.type == ActorType.Group && r.heads.contains(lemma) && fits(r, owner))
                        : Optional.empty());
        return again.orElseGet(() -> {
            Referent group = cast.create(ActorType.Group, name);
            group.plural = true;
            group.heads.addAll(heads(mention.head()));
            group.of = owner.orElse(null);
            return group;
        });
    }

    /** The core with the state's usual adjective: "N.K. defectors" and "North Korean defectors" are one group. */
    private static String groupName(Cast cast, Mention mention) {
        String core = cast.printed(mention);
        for (Mention part : cast.mentions.in(mention.sentence())) {
            Optional<Referent> state = part != mention && mention.name().contains(part.name()) ? cast.meaning(part) : Optional.empty();
            if (state.isPresent() && state.get().type == ActorType.State && state.get().authority != null) {
                core = core.replace(cast.printed(part), cast.authority.adjective(state.get().authority));
            }
        }
        String name = core.startsWith("other ") ? core.substring(6) : core;
        return Character.isUpperCase(name.charAt(0)) && mention.name().start() == mention.sentence().span().start()
                && !mention.sentence().token(0)
                        .isProperNoun()
                && mention.sentence().token(0).entity().equals("O")
                        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                        : name;
    }

    /** Bare nouns joined by "and" speak as one: "defectors and activists". */
    Optional<Referent> joint(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        List<Token> parts = Coordination.parts(sentence, mention.head());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        int end = 0;
        for (Token part : parts) {
            Optional<Mention> each = cast.mentions.headedBy(sentence, part);
            if (each.isEmpty() || each.get().kind() != Mention.Kind.NOMINAL || !plural(part)) {
                return Optional.empty();
            }
            end = Math.max(end, each.get().phrase().end());
        }
        String name = cast.printed(new org.newsgraph.article.Span(mention.name().start(), end));
        if (name.matches(".*[\"\u2018\u2019\u201c\u201d].*") || !sentence.has(mention.head(), "cc")) {
            return Optional.empty();
        }
        Optional<Referent> again = cast.all.stream().filter(r -> r.type == ActorType.Group && r.name.equalsIgnoreCase(name)).findFirst();
        Referent joint = again.orElseGet(() -> cast.create(ActorType.Group, name));
        joint.plural = true;
        for (Token part : parts) {
            cast.joint.put(new Party(sentence, part), joint);
        }
        return Optional.of(joint);
    }
}
