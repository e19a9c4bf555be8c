package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalPost;
import org.newsgraph.entity.LocalText;
import org.newsgraph.entity.TextSignature;
import org.newsgraph.facts.ActorType;

/** What the graph of one article tells of its actors, posts and incidents, for resolution across articles. */
public final class LocalThings {

    private static final int DEEPEST = 4;

    private final Questions article;
    private final LocalIncidents incidents;

    /**
     * @param article its graph
     * @param codes tell which types of incidents are kinds of one
     * @param authority tells in which state a place lies
     */
    public LocalThings(Graph article, Codes codes, Authority authority) {
        this.article = new Questions(article);
        this.incidents = new LocalIncidents(this.article, codes, authority);
    }

    /** Its actors; {@link LocalActor#local()} is the actor's IRI. */
    public List<LocalActor> actors() {
        List<LocalActor> actors = new ArrayList<>();
        for (Node node : article.ofType(Vocabulary.ACTOR)) {
            if (!node.getURI().endsWith("/" + ArticleWriter.UNNAMED_OUTLET)) {
                type(node).ifPresent(type -> actors.add(actor(node, type)));
            }
        }
        return actors;
    }

    /** Its posts; {@link LocalPost#local()} is the post's IRI, {@link LocalPost#body()} that of an actor. */
    public List<LocalPost> posts() {
        return article.ofType(Terms.POST).stream().map(this::post).sorted().toList();
    }

    private LocalPost post(Node node) {
        Optional<Node> body = article.object(node, Terms.POST_IN);
        List<Node> memberships = article.subjects(Vocabulary.IN_POST, node);
        Optional<Node> holder = memberships.stream().flatMap(m -> article.objects(m, Terms.MEMBER).stream()).findFirst();
        String reported = memberships.stream().map(this::reportedIn).findFirst().orElse("");
        return new LocalPost(reported, node.getURI(), label(node), body.map(Node::getURI).orElse(null), body.map(this::label).orElse(null),
                body.flatMap(this::state).or(() -> holder.flatMap(this::state)).map(this::label).orElse(null));
    }

    /** Its incidents. */
    public List<LocalIncident> incidents() {
        return incidents.all();
    }

    /** Its text; none for a graph without an article. */
    public Optional<LocalText> text(TextSignature signature) {
        return article.ofType(Terms.NEWS_ARTICLE).stream().findFirst().flatMap(node -> article.object(node, Terms.PUBLISHER)
                .map(outlet -> new LocalText(node.getURI(), article.text(node, Terms.DATE_PUBLISHED).map(LocalDate::parse).orElse(null),
                        outlet
                                .getURI(),
                        article.object(node, Vocabulary.AGENCY).map(Node::getURI).orElse(null), signature)));
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

    private String reportedIn(Node node) {
        return article.object(node, Vocabulary.REPORTED_IN).map(Node::getURI).orElse("");
    }

    private String label(Node node) {
        return article.text(node, Terms.PREF_LABEL).orElse(node.getURI());
    }
}
