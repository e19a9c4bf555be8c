package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.facts.ActorType;

/** What the graph of one article tells of its actors and incidents, for resolution across articles. */
public final class LocalThings {

    private static final int DEEPEST = 4;

    private final Questions article;
    private final Codes codes;

    /**
     * @param article its graph
     * @param codes tell which types of incidents are kinds of one
     */
    public LocalThings(Graph article, Codes codes) {
        this.article = new Questions(article);
        this.codes = codes;
    }

    /** Its actors; {@link LocalActor#local()} is the actor's IRI. */
    public List<LocalActor> actors() {
        List<LocalActor> actors = new ArrayList<>();
        for (Node node : article.ofType(Vocabulary.ACTOR)) {
            type(node).ifPresent(type -> actors.add(actor(node, type)));
        }
        return actors;
    }

    /** Its incidents; participants and places are IRIs. */
    public List<LocalIncident> incidents() {
        return article.ofType(Vocabulary.INCIDENT).stream().map(this::incident).toList();
    }

    private LocalActor actor(Node node, ActorType type) {
        Optional<Node> of = article.object(node, Vocabulary.BELONGS_TO);
        List<String> roles = article.subjects(Terms.MEMBER, node).stream().flatMap(m -> article.objects(m, Vocabulary.IN_POST).stream())
                .flatMap(p -> article.text(p, Terms.PREF_LABEL).stream()).distinct().toList();
        return new LocalActor(reportedIn(node), node.getURI(), label(node), type, article.text(node, Vocabulary.AUTHORITY_ID).orElse(null),
                roles, of.map(this::label).orElse(null), state(node).map(this::label).orElse(null), published(node));
    }

    private Optional<ActorType> type(Node node) {
        return Stream.of(ActorType.values()).filter(t -> article.is(node, ActorWriter.kind(t))).findFirst();
    }

    private Optional<Node> state(Node node) {
        Optional<Node> at = Optional.of(node);
        for (int steps = 0; steps < DEEPEST && at.isPresent() && !article.is(at.get(), Vocabulary.STATE); steps++) {
            at = at.flatMap(n -> article.object(n, Vocabulary.BELONGS_TO));
        }
        return at.filter(n -> article.is(n, Vocabulary.STATE));
    }

    private @Nullable LocalDate published(Node node) {
        return article.object(node, Vocabulary.REPORTED_IN).flatMap(a -> article.text(a, Terms.DATE_PUBLISHED)).map(LocalDate::parse)
                .orElse(null);
    }

    private LocalIncident incident(Node node) {
        List<String> places = new ArrayList<>();
        for (Node claim : article.subjects(Vocabulary.CONCERNS, node)) {
            article.object(claim, Vocabulary.CLAIMED_PLACE).ifPresent(place -> places.add(place.getURI()));
        }
        Optional<LocalDate> day = article.text(node, Vocabulary.HAPPENED_ON).map(LocalDate::parse);
        return new LocalIncident(reportedIn(node), node.getURI(), family(node),
                article.objects(node, Vocabulary.MODALITY).contains(Codes.concept("reported")),
                day.or(() -> article.text(node, Terms.EARLIEST_BEGIN).map(LocalThings::day)).orElse(null),
                day.or(() -> article.text(node, Terms.LATEST_END).map(LocalThings::day)).orElse(null), participants(node, "agent"),
                participants(node, "patient"), places.stream().distinct().sorted().toList());
    }

    private static LocalDate day(String timestamp) {
        return LocalDate.parse(timestamp.substring(0, 10));
    }

    private List<String> participants(Node incident, String role) {
        return article.objects(incident, Vocabulary.HAS_PARTICIPATION).stream()
                .filter(p -> article.objects(p, Terms.ROLE_TYPE).contains(Codes.concept(role)))
                .flatMap(p -> article.objects(p, Vocabulary.PARTICIPANT).stream()).map(Node::getURI).distinct().sorted().toList();
    }

    private String family(Node incident) {
        return article.object(incident, Terms.EVENT_TYPE).map(codes::broadest).orElse("");
    }

    private String reportedIn(Node node) {
        return article.object(node, Vocabulary.REPORTED_IN).map(Node::getURI).orElse("");
    }

    private String label(Node node) {
        return article.text(node, Terms.PREF_LABEL).orElse(node.getURI());
    }
}
