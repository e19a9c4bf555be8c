package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Stance;
import org.newsgraph.facts.Incident.Taken;
import org.newsgraph.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Finds who says a thing: the statements that take a stance on it, else the innermost statement around its words, else the outlet. */
final class Voices {

    /** A statement and the stance it takes. */
    record Voice(Node statement, Stance stance) {}

    private final Facts facts;
    private final Locals locals;
    private final StatementWriter statements;
    private final Node outlet;

    Voices(Facts facts, Locals locals, StatementWriter statements, Node outlet) {
        this.facts = facts;
        this.locals = locals;
        this.statements = statements;
        this.outlet = outlet;
    }

    /** The statement in which one stance of the facts is taken. */
    Voice of(Taken taken, Incident incident) {
        String statement = taken.statement();
        Node node = statement != null
                ? locals.statement(statement)
                : statements.narrate(locals.actor(taken.actor()), List.of(taken.evidence()), incident.rule());
        return new Voice(node, taken.stance());
    }

    /** Who says that the incident occurred; nobody when the text presents it otherwise than as having happened and no one says so. */
    List<Voice> ofOccurrence(Incident incident) {
        List<Voice> voices = new ArrayList<>(incident.stances().stream().map(taken -> of(taken, incident)).toList());
        boolean happened = switch (incident.modality()) {
            case reported, habitual -> true;
            case planned, requested, hypothetical, negated -> false;
        };
        if (voices.isEmpty() && happened) {
            voices.add(byPlace(Locals.hull(incident.evidence()), incident));
        }
        return voices;
    }

    /**
     * Who says a detail: a count, a place, a time.
     *
     * @param words where the detail stands; null when no words give it
     */
    List<Voice> ofDetail(@Nullable Span words, Incident incident) {
        List<Voice> voices = incident.stances().stream().filter(taken -> words == null || covers(taken, words))
                .map(taken -> of(taken, incident))
                .toList();
        return voices.isEmpty() ? List.of(byPlace(words == null ? Locals.hull(incident.evidence()) : words, incident)) : voices;
    }

    private boolean covers(Taken taken, Span words) {
        return taken.evidence().contains(words)
                || facts.statements().stream().anyMatch(s -> s.id().equals(taken.statement()) && contains(s, words));
    }

    /** A denial that nobody has tied to the incident is none: then the article tells it. */
    private Voice byPlace(Span words, Incident incident) {
        Optional<Statement> innermost = facts.statements().stream().filter(s -> contains(s, words))
                .min(Comparator.comparingInt(s -> Locals.hull(s.content()).length()));
        return innermost.map(s -> new Voice(locals.statement(s.id()), stance(s))).filter(v -> v.stance() != Stance.denies)
                .orElseGet(() -> new Voice(statements.narrate(outlet, incident.evidence(), incident.rule()), Stance.asserts));
    }

    private static boolean contains(Statement statement, Span words) {
        return statement.content().stream().anyMatch(content -> content.contains(words));
    }

    /** What a statement does by its act to what it says. */
    private static Stance stance(Statement statement) {
        if (statement.negated()) {
            return Stance.cannotConfirm;
        }
        return switch (statement.act()) {
            case "deny" -> Stance.denies;
            case "decline" -> Stance.cannotConfirm;
            case "confirm" -> Stance.confirms;
            case "allege", "believe" -> Stance.alleges;
            default -> Stance.asserts;
        };
    }
}
