package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.CaseFiles;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.Place;
import org.newsgraph.facts.Role;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quantity;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Each {@code entity/NAME.txt} against the lines of {@code NAME.gold}:
 * <ul>
 * <li>{@code actor: TYPE | NAME | OF}: there is such an actor; persons, organisations and states that are not listed are errors
 * <li>{@code means: WORD#n = NAME}: the n-th occurrence of a word means that actor ("-": nobody); {@code all:} with those joined to it
 * <li>{@code stands: PLACE = WORDS}: the words that first name a place
 * <li>{@code count: WORD#n = WORDS}: how many a pronoun means
 * <li>{@code place: WORD#n = ID}, {@code authority: NAME = ID}, {@code link: NAME = IRI}, {@code role: NAME | TITLE | ORGANIZATION}
 * </ul>
 */
class EntityCasesTest {

    private static final CaseFiles CASES = CaseFiles.in("entity");
    private static final MentionFinder FINDER = MentionFinder.load();
    private static final Authority AUTHORITY = Authority.load();
    private static final Resolver RESOLVER = Resolver.load();

    static List<String> cases() throws IOException {
        return CASES.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resolvesWhatIsMeant(String name) throws IOException {
        Document document = CASES.document(name);
        Entities entities = RESOLVER.resolve(document, FINDER.find(document), AUTHORITY);
        List<String> gold = CASES.gold(name);
        List<String> actual = new ArrayList<>();
        for (String line : gold) {
            actual.add(answer(document, entities, line));
        }
        TreeSet<String> named = new TreeSet<>();
        for (Actor actor : entities.actors()) {
            if (actor.type() != ActorType.Group && actor.type() != ActorType.AnonymousSource) {
                named.add("actor: " + actor.type() + " | " + actor.name() + " | " + nameOf(entities, actor.of()));
            }
        }
        assertThat(actual).containsExactlyElementsOf(gold);
        assertThat(gold).containsAll(named);
    }

    private static String answer(Document document, Entities entities, String line) {
        String kind = line.substring(0, line.indexOf(':'));
        String asked = line.substring(kind.length() + 2);
        String left = asked.split(" = ")[0];
        return switch (kind) {
            case "actor" ->
                entities.actors().stream().map(a -> "actor: " + a.type() + " | " + a.name() + " | " + nameOf(entities, a.of())).filter(
                        line::equals).findFirst().orElse("no " + line);
            case "role" -> entities.roles().stream().map(r -> role(entities, r)).filter(line::equals).findFirst().orElse("no " + line);
            case "means" -> "means: " + left + " = " + entities.actor(word(document, left)).map(id -> nameOf(entities, id)).orElse("-");
            case "count" -> "count: " + left + " = " + entities.count(word(document, left)).map(Quantity::text).orElse("-");
            case "all" ->
                "all: " + left + " = " + String.join("; ", entities.actors(word(document, left)).stream().map(id -> nameOf(entities, id))
                        .toList());
            case "place" ->
                "place: " + left + " = " + entities.place(word(document, left)).flatMap(id -> entities.places().stream().filter(p -> p.id()
                        .equals(id)).findFirst()).map(Place::authority).orElse("-");
            case "stands" -> "stands: " + left + " = " + entities.places().stream().filter(p -> p.name().equals(left))
                    .map(p -> document.slice(p.mentions().get(0))).findFirst().orElse("-");
            case "authority" -> "authority: " + left + " = " + actor(entities, left).map(Actor::authority).orElse("-");
            case "link" -> actor(entities, left).filter(a -> a.links().contains(asked.split(" = ")[1])).isPresent() ? line : "no " + line;
            default -> "unknown kind of line: " + line;
        };
    }

    private static String role(Entities entities, Role role) {
        return "role: " + nameOf(entities, role.actor()) + " | " + role.title() + " | " + nameOf(entities, role.organization());
    }

    private static Optional<Actor> actor(Entities entities, String name) {
        return entities.actors().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static String nameOf(Entities entities, @Nullable String id) {
        return entities.actors().stream().filter(a -> a.id().equals(id)).map(Actor::name).findFirst().orElse("-");
    }

    private static Party word(Document document, String asked) {
        String form = asked.replaceAll("#\\d+$", "");
        int left = asked.contains("#") ? Integer.parseInt(asked.substring(asked.indexOf('#') + 1)) : 1;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(form) && --left == 0) {
                    return new Party(sentence, token);
                }
            }
        }
        throw new IllegalArgumentException("the text has no " + asked);
    }
}
