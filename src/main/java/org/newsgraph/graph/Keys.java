package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.LocalIncident;

/** What those who take part in incidents are called across articles, as far as one article alone tells. */
final class Keys {

    private static final int DEEPEST = 4;
    private static final long FEWEST = 3;

    private final Questions article;

    Keys(Questions article) {
        this.article = article;
    }

    /** Who acts: a person, a body, or the state for which people act; none for people without a state. */
    Optional<String> doer(Node actor) {
        if (article.is(actor, Terms.PERSON)) {
            return Optional.of(own(actor));
        }
        Optional<String> state = state(actor).map(this::own);
        return state.isPresent() || !article.is(actor, Terms.ORGANIZATION) ? state : Optional.of(own(actor));
    }

    /**
     * Who takes part: a person or body, or "people of" a state. "The nine" are the people of whom the article gives that number,
     * "defectors" the "North Korean defectors" of the same article.
     */
    Optional<String> people(Node participation) {
        Optional<Node> actor = article.object(participation, Vocabulary.PARTICIPANT);
        Optional<String> direct = actor.flatMap(this::named);
        return direct.isPresent() ? direct : actor.flatMap(this::shortened).or(() -> counted(participation, actor));
    }

    private Optional<String> named(Node actor) {
        if (article.is(actor, Vocabulary.GROUP)) {
            return state(actor).map(state -> LocalIncident.PEOPLE + own(state));
        }
        boolean known = article.is(actor, Terms.PERSON) || article.is(actor, Terms.ORGANIZATION) || article.is(actor, Vocabulary.STATE);
        return known ? Optional.of(own(actor)) : Optional.empty();
    }

    private Optional<String> shortened(Node group) {
        String label = " " + label(group);
        return one(article.ofType(Vocabulary.GROUP).stream().filter(other -> label(other).endsWith(label))
                .flatMap(other -> named(other).stream()));
    }

    /** Somebody who has no name beside the number, or the pronoun or "people". */
    private Optional<String> counted(Node participation, Optional<Node> actor) {
        Optional<Long> number = number(participation).filter(n -> n >= FEWEST);
        if (number.isEmpty() || actor.isPresent()) {
            return Optional.empty();
        }
        return one(article.ofType(Vocabulary.PARTICIPATION).stream().filter(other -> number(other).equals(number))
                .flatMap(other -> article.object(other, Vocabulary.PARTICIPANT).flatMap(this::named).stream()));
    }

    private Optional<Long> number(Node participation) {
        List<Node> counts = article.subjects(Vocabulary.COUNT_OF, participation);
        return counts.stream().findFirst().flatMap(count -> article.text(count, Vocabulary.COUNT_MIN)
                .filter(min -> article.text(count, Vocabulary.COUNT_MAX).filter(min::equals).isPresent())).map(Long::valueOf);
    }

    private static Optional<String> one(Stream<String> keys) {
        Set<String> distinct = keys.collect(Collectors.toSet());
        return distinct.size() == 1 ? distinct.stream().findFirst() : Optional.empty();
    }

    private Optional<Node> state(Node actor) {
        Optional<Node> at = Optional.of(actor);
        for (int steps = 0; steps < DEEPEST && at.isPresent() && !article.is(at.get(), Vocabulary.STATE); steps++) {
            at = at.flatMap(n -> article.object(n, Vocabulary.BELONGS_TO));
        }
        return at.filter(n -> article.is(n, Vocabulary.STATE));
    }

    private String own(Node actor) {
        return article.text(actor, Vocabulary.AUTHORITY_ID).orElseGet(() -> label(actor));
    }

    private String label(Node actor) {
        return article.text(actor, Terms.PREF_LABEL).orElse(actor.getURI());
    }
}
