package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private final Institutions institutions;
    private final Set<String> stateNouns = Lexicons.column("lexicon/state-nouns.tsv", "noun");

    Descriptions(ActorNouns nouns, Titles titles, Ministries ministries) {
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
            case MEDIA -> institutions.again(cast, history, mention).or(() -> Optional.of(group(cast, history, mention)));
            case DOCUMENT -> Optional.empty();
        };
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
            Optional<Referent> again = history.last(r -> r.isPerson() && r.heads.contains(heads.get(0)) && fits(r, owner))
                    .or(() -> definite(mention)
                            && heads.size() > 1 && owner.isEmpty()
                                    ? history.last(r -> r.isPerson() && r.heads.contains(heads.get(1)))
                                    : Optional.empty());
            if (again.isPresent()) {
                return again;
            }
        }
        return Optional.of(anonymous(cast, history, mention, owner));
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

    private static String groupName(Cast cast, Mention mention) {
        String core = cast.printed(mention);
        return core.startsWith("other ") ? core.substring(6) : core;
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
        Optional<Referent> again = cast.all.stream().filter(r -> r.type == ActorType.Group && r.name.equalsIgnoreCase(name)).findFirst();
        Referent joint = again.orElseGet(() -> cast.create(ActorType.Group, name));
        joint.plural = true;
        for (Token part : parts) {
            cast.joint.put(new Party(sentence, part), joint);
        }
        return Optional.of(joint);
    }
}
