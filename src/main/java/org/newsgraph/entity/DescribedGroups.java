package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Groups of people, by what they are called, and those that speak as one. */
final class DescribedGroups {

    private static final Set<String> FURTHER = WordClasses.of("further");
    private static final Pattern QUOTED = Pattern.compile("[\"\u2018\u2019\u201c\u201d]");
    private final Titles titles;

    DescribedGroups(Titles titles) {
        this.titles = titles;
    }

    Referent group(Cast cast, History history, Mention mention) {
        String name = groupName(cast, mention);
        String lemma = mention.head().lemma();
        boolean plural = Descriptions.plural(mention.head());
        Optional<Referent> owner = Owners.before(cast, mention).filter(r -> r.type == ActorType.State);
        Optional<Referent> again = history.last(r -> r.type == ActorType.Group && r.name.equalsIgnoreCase(name))
                .or(() -> Descriptions.definite(mention)
                        ? history.last(r -> r.type == ActorType.Group && r.heads.contains(lemma) && Descriptions.fits(r, owner)
                                && r.seen.stream().anyMatch(m -> Descriptions.plural(m.head()) == plural))
                        : Optional.empty());
        return again.orElseGet(() -> {
            Referent group = cast.create(ActorType.Group, name);
            group.plural = true;
            group.heads.addAll(Descriptions.heads(titles, mention.head()));
            group.of = owner.orElse(null);
            return group;
        });
    }

    /** The core with the state's usual adjective: "U.K. farmers" and "British farmers" are one group. */
    private static String groupName(Cast cast, Mention mention) {
        String core = cast.printed(mention);
        for (Mention part : cast.mentions.in(mention.sentence())) {
            Optional<Referent> state = part != mention && mention.name().contains(part.name()) ? cast.meaning(part) : Optional.empty();
            if (state.isPresent() && state.get().type == ActorType.State && state.get().authority != null) {
                core = core.replace(cast.printed(part), cast.authority.adjective(state.get().authority));
            }
        }
        int first = core.indexOf(' ');
        String name = first > 0 && FURTHER.contains(core.substring(0, first)) ? core.substring(first + 1) : core;
        return Character.isUpperCase(name.charAt(0)) && mention.name().start() == mention.sentence().span().start()
                && !mention.sentence().token(0)
                        .isProperNoun()
                && mention.sentence().token(0).entity().equals("O")
                        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                        : name;
    }

    /** Bare nouns joined by "and" speak as one: "defectors and activists", not "two men and nine women". */
    Optional<Referent> joint(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        List<Token> parts = JoinedNouns.parts(sentence, mention.head());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        int end = 0;
        for (Token part : parts) {
            Optional<Mention> each = cast.mentions.headedBy(sentence, part);
            boolean counted = sentence.dependents(part).stream().anyMatch(d -> d.tag().equals("CD"));
            if (each.isEmpty() || each.get().kind() != Mention.Kind.NOMINAL || !Descriptions.plural(part) || counted) {
                return Optional.empty();
            }
            end = Math.max(end, each.get().phrase().end());
        }
        String name = cast.printed(new Span(mention.name().start(), end));
        if (QUOTED.matcher(name).find() || !sentence.has(mention.head(), "cc")) {
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
