package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Somebody described and not named: an official introduced before, or just now. */
final class DescribedPersons {

    private static final Set<String> INDEFINITE = WordClasses.of("indefinite");
    private static final Set<String> DEPUTIES = WordClasses.of("deputy-title");
    private final Titles titles;
    private final Roles roles;

    DescribedPersons(Titles titles, Roles roles) {
        this.titles = titles;
        this.roles = roles;
    }

    Optional<Referent> person(Cast cast, History history, Mention mention) {
        List<String> heads = Descriptions.heads(titles, mention.head());
        Optional<Referent> owner = Owners.around(cast, mention);
        boolean reads = !indefinite(mention) && !isOwnedWithAnother(mention) && (owner.isPresent() || !isOfName(mention));
        if (reads) {
            boolean bare = mention.name().length() == mention.head().span().length();
            Optional<Referent> again = deputy(cast, history, mention).or(() -> known(cast, mention, owner))
                    .or(() -> history.last(r -> r.isPerson() && r.heads.contains(heads.get(0)) && Descriptions.fits(r,
                            owner) && !isOfOtherState(cast, r, owner) && (bare || compatible(cast, mention, r))))
                    .or(() -> Descriptions.definite(mention) && bare && heads.size() > 1 && owner.isEmpty() && !isSomebodys(mention)
                            ? history.last(r -> r.isPerson() && r.heads.contains(heads.get(1)))
                            : Optional.empty());
            if (again.isPresent()) {
                return again;
            }
        }
        return Optional.of(anonymous(cast, history, mention, owner));
    }

    /** "The Lorian president" is not the one whom the authority files know as another state's. */
    private static boolean isOfOtherState(Cast cast, Referent person, Optional<Referent> owner) {
        Referent state = owner.map(Referent::state).orElse(null);
        return state != null && person.authority != null
                && cast.stateById(person.authority.of()).filter(own -> own != state).isPresent();
    }

    /** "The minister of Tulia", whatever Tulia is: not just any minister. */
    private static boolean isOfName(Mention mention) {
        Sentence sentence = mention.sentence();
        return sentence.dependents(mention.head(), "prep").filter(p -> p.is("of"))
                .flatMap(p -> sentence.dependents(p, "pobj")).anyMatch(Token::isProperNoun);
    }

    /** "The chairman and members of the circle": what owns the second noun owns the first. */
    private static boolean isOwnedWithAnother(Mention mention) {
        Sentence sentence = mention.sentence();
        return sentence.dependents(mention.head(), "conj").filter(Token::isNoun)
                .anyMatch(other -> sentence.dependents(other, "prep").anyMatch(p -> p.is("of")));
    }

    /** "The deputy minister" takes up "the minister's deputy". */
    private static Optional<Referent> deputy(Cast cast, History history, Mention mention) {
        String words = cast.printed(mention.name()).toLowerCase(Locale.ROOT);
        return DEPUTIES.stream().filter(d -> Descriptions.definite(mention) && words.startsWith(d + " ")).findFirst()
                .flatMap(d -> history.last(r -> r.isPerson() && r.heads.contains(d)));
    }

    /** "her editor" is not she. */
    private static boolean isSomebodys(Mention mention) {
        return mention.sentence().dependents(mention.head(), Set.of("poss")).findAny().isPresent();
    }

    /** "The incumbent leader" is the person present whom the authority files call so. */
    private Optional<Referent> known(Cast cast, Mention mention, Optional<Referent> owner) {
        if (!Descriptions.definite(mention)) {
            return Optional.empty();
        }
        List<Referent> called = cast.all.stream()
                .filter(r -> r.type == ActorType.Person && r.authority != null && r.authority.titles().stream()
                        .anyMatch(t -> t.equalsIgnoreCase(mention.head().lemma())))
                .filter(r -> owner.isEmpty() || r.authority != null && cast.stateById(r.authority.of()).equals(owner))
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

    private Referent anonymous(Cast cast, History history, Mention mention, Optional<Referent> owner) {
        String core = withoutStates(cast, mention);
        Optional<Referent> headline = history
                .last(r -> r.type == ActorType.AnonymousSource && r.of == null && r.heads.contains(mention.head().lemma())
                        && r.seen.stream().allMatch(m -> m.sentence().kind() != org.newsgraph.article.Block.Kind.PARAGRAPH));
        Referent source = headline.orElseGet(() -> cast.create(ActorType.AnonymousSource, core));
        source.heads.addAll(Descriptions.heads(titles, mention.head()));
        source.of = owner.orElse(null);
        Referent state = source.state();
        source.name = state != null ? core + " (" + state.name + ")" : owner.map(o -> core + " (" + o.name + ")").orElse(core);
        source.aliases.add(core);
        source.gender = titles.of(mention.head()).map(Titles.Title::gender).orElse("");
        return source;
    }

    /** "senior Lorian official" without "Lorian". */
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

    private static boolean indefinite(Mention mention) {
        return mention.sentence().tokens().stream()
                .filter(t -> mention.phrase().contains(t.span()) && t.span().start() < mention.name().start())
                .anyMatch(t -> INDEFINITE.contains(t.lemma()));
    }
}
