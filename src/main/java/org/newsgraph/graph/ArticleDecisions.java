package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Decision.Thing;

/**
 * What each article alone lets decide: an actor or place that the authority files know is theirs; everything else is a thing of its own
 * until resolution across articles says otherwise.
 */
public final class ArticleDecisions {

    private static final int MOST_NAMES = 2;

    private final Graph content;
    private final Base base;
    private final List<Decision> decisions = new ArrayList<>();

    private ArticleDecisions(Graph content, Base base) {
        this.content = content;
        this.base = base;
    }

    /**
     * One decision for each actor, place, post and incident, sorted.
     *
     * @param content the graph of an article, or the union of many
     */
    public static List<Decision> of(Graph content, Base base) {
        ArticleDecisions found = new ArticleDecisions(content, base);
        found.all(Vocabulary.ACTOR, Thing.ACTOR);
        found.all(Vocabulary.PLACE, Thing.PLACE);
        found.all(Vocabulary.INCIDENT, Thing.INCIDENT);
        found.all(Terms.POST, Thing.POST);
        Collections.sort(found.decisions);
        return List.copyOf(found.decisions);
    }

    private void all(Node type, Thing thing) {
        content.find(Node.ANY, Terms.TYPE, type).mapWith(Triple::getSubject)
                .forEachRemaining(local -> decisions.add(decision(local, thing)));
    }

    private Decision decision(Node local, Thing thing) {
        Optional<String> authority = neverMerged(local) ? Optional.empty() : text(local, Vocabulary.AUTHORITY_ID);
        String label = thing == Thing.INCIDENT ? incidentLabel(local) : text(local, Terms.PREF_LABEL).orElseGet(() -> Locals.key(local));
        return authority.map(id -> new Decision(local.getURI(), known(thing, id).getURI(), thing, null, "authority", 1, label))
                .orElseGet(() -> new Decision(local.getURI(), alone(local), thing, label, "article", 1, ""));
    }

    private boolean neverMerged(Node local) {
        return content.contains(local, Terms.TYPE, Vocabulary.ANONYMOUS_SOURCE)
                || content.contains(local, Terms.TYPE, Vocabulary.UNKNOWN_SPEAKER);
    }

    private Node known(Thing thing, String id) {
        return switch (thing) {
            case ACTOR -> base.authorityActor(id);
            case PLACE -> base.authorityPlace(id);
            case INCIDENT, POST, GROUP -> throw new IllegalArgumentException("the authority files know no incidents and posts: " + id);
        };
    }

    /** {@code article/ID/actor/NAME} becomes {@code actor/ID/NAME}. */
    private String alone(Node local) {
        String[] parts = local.getURI().substring(base.article("x").getURI().length() - 1).split("/", 3);
        return base.node(parts[1] + "/" + parts[0] + "/" + parts[2]).getURI();
    }

    /** "deportation of North Koreans by China, 2023-10-09" */
    private String incidentLabel(Node incident) {
        String type = content.find(incident, Terms.EVENT_TYPE, Node.ANY)
                .mapWith(t -> t.getObject().getURI().substring(Vocabulary.CODES.length())).next();
        String what = type + participants(incident, "patient", " of ") + participants(incident, "agent", " by ");
        return text(incident, Vocabulary.HAPPENED_ON).or(() -> text(incident, Terms.EARLIEST_BEGIN).map(day -> "from " + day))
                .or(() -> text(incident, Terms.LATEST_END).map(day -> "until " + day)).map(day -> what + ", " + day).orElse(what);
    }

    private String participants(Node incident, String role, String before) {
        String names = content.find(incident, Vocabulary.HAS_PARTICIPATION, Node.ANY).mapWith(Triple::getObject)
                .filterKeep(part -> content.contains(part, Terms.ROLE_TYPE, Codes.concept(role)))
                .mapWith(part -> content.find(part, Vocabulary.PARTICIPANT, Node.ANY).mapWith(Triple::getObject).toList().stream()
                        .findFirst()
                        .flatMap(actor -> text(actor, Terms.PREF_LABEL)).or(() -> text(part, Vocabulary.PARTICIPANT_TEXT)).orElse(""))
                .toList().stream().filter(name -> !name.isEmpty()).distinct().sorted().limit(MOST_NAMES)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "" : before + names;
    }

    private Optional<String> text(Node subject, Node property) {
        return content.find(subject, property, Node.ANY).mapWith(t -> t.getObject().getLiteralLexicalForm()).toList().stream().sorted()
                .findFirst();
    }
}
