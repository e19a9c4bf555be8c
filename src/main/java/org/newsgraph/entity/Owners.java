package org.newsgraph.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** To whom a phrase's referent belongs: "Valletta's foreign ministry", "the Maltese authorities", "official at the justice ministry". */
final class Owners {

    private static final Set<String> INSIDE = Set.of("poss", "compound", "nmod", "amod", "advmod", "npadvmod");
    private static final Set<String> BEFORE_STATES = WordClasses.of("state-of-body-preposition");
    private static final Set<String> OF_STATES = WordClasses.of("owning-state-preposition");
    private static final Set<String> BEHIND = WordClasses.of("owner-preposition");

    private Owners() {
    }

    /** The state or organisation that owns it; a state in the name itself counts ("Bank of Malta" does not: it is no nationality). */
    static Optional<Referent> owner(Cast cast, Mention mention, String name) {
        Optional<Referent> inName = nationality(cast, name).map(cast::state);
        return inName.or(() -> before(cast, mention)).or(() -> adjacent(cast, mention))
                .or(() -> behind(cast, mention, BEFORE_STATES).filter(
                        r -> r.type == ActorType.State));
    }

    /** "Maltese" right before "Foreign Ministry", whatever the parser joins it to. */
    private static Optional<Referent> adjacent(Cast cast, Mention mention) {
        return cast.mentions.in(mention.sentence()).stream().filter(m -> m.kind() == Mention.Kind.NATIONALITY
                && m.name().end() + 1 == mention.name().start()).findFirst().flatMap(cast::meaning).filter(r -> r.type == ActorType.State);
    }

    /** With which a name begins, in two words or one: "South Lorian" in "South Lorian Coast Guard". */
    private static Optional<AuthorityEntry> nationality(Cast cast, String name) {
        int first = name.indexOf(' ');
        int second = first < 0 ? -1 : name.indexOf(' ', first + 1);
        return Stream.of(second, first).map(end -> end < 0 ? name : name.substring(0, end))
                .flatMap(words -> cast.authority.nationality(words).stream()).findFirst();
    }

    /** Possessors and modifiers before the head. */
    static Optional<Referent> before(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        return inOrder(cast, sentence)
                .filter(m -> m.head().index() < mention.head().index() && !m.head().isRoot() && within(sentence, m, mention))
                .map(cast::meaning).flatMap(Optional::stream).filter(r -> r.type == ActorType.State || r.type == ActorType.Organization)
                .reduce((first, second) -> second.type == ActorType.Organization ? second : first);
    }

    private static Stream<Mention> inOrder(Cast cast, Sentence sentence) {
        return cast.mentions.in(sentence).stream().sorted(Comparator.comparing(m -> m.head().index()));
    }

    /** Whether a mention modifies the head of another through its phrase, as the parts of a noun phrase do. */
    private static boolean within(Sentence sentence, Mention part, Mention whole) {
        Token at = part.head();
        for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
            if (at.index() == whole.head().index()) {
                return true;
            }
            if (!INSIDE.contains(at.relation())) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return at.index() == whole.head().index() || part.name().start() >= whole.phrase().start() && part.name().end() <= whole.name()
                .start() && INSIDE.contains(part.head().relation());
    }

    /** The nearest owner behind the head: "ambassador of …", "official at …". */
    static Optional<Referent> behind(Cast cast, Mention mention, Set<String> prepositions) {
        Sentence sentence = mention.sentence();
        for (Token preposition : sentence.dependents(mention.head())) {
            if (preposition.index() > mention.head().index() && preposition.relation().equals("prep")
                    && prepositions.contains(preposition.lemma())) {
                Optional<Referent> found = sentence.dependents(preposition, "pobj").map(object -> owner(cast, sentence, object))
                        .flatMap(
                                Optional::stream)
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Referent> owner(Cast cast, Sentence sentence, Token object) {
        Optional<Referent> direct = cast.meaning(new Party(sentence, object)).filter(r -> r.type == ActorType.State
                || r.type == ActorType.Organization);
        if (direct.isPresent()) {
            return direct;
        }
        List<Token> possessors = sentence.dependents(object).stream().filter(d -> INSIDE.contains(d.relation())).toList();
        return possessors.stream().map(p -> cast.meaning(new Party(sentence, p))).flatMap(Optional::stream)
                .filter(r -> r.type == ActorType.State
                        || r.type == ActorType.Organization)
                .findFirst();
    }

    /** Owner anywhere around the head, nearest kinds first. */
    static Optional<Referent> around(Cast cast, Mention mention) {
        Optional<Referent> behind = behind(cast, mention, BEHIND)
                .filter(r -> r.type == ActorType.Organization || mention.sentence().dependents(
                        mention.head(), "prep").anyMatch(p -> OF_STATES.contains(p.lemma())));
        return behind.filter(r -> r.type == ActorType.Organization).or(() -> before(cast, mention)).or(() -> behind);
    }
}
