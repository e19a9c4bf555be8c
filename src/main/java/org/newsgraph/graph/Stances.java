package org.newsgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.facts.Incident.Stance;

/** Stances of statements on claims; a statement takes one stance on a claim, the more reserved one when the facts give two. */
final class Stances {

    private record Taken(Node statement, Node claim) {}

    private final Map<Taken, Stance> taken = new LinkedHashMap<>();

    void add(Node statement, Stance stance, Node claim) {
        taken.merge(new Taken(statement, claim), stance, (one, other) -> reserve(one) >= reserve(other) ? one : other);
    }

    void write(Triples triples) {
        taken.forEach((key, stance) -> triples.add(key.statement(), property(stance), key.claim()));
    }

    /** A statement that denies does not assert; one that alleges does not plainly assert. */
    private static int reserve(Stance stance) {
        return switch (stance) {
            case asserts -> 0;
            case confirms -> 1;
            case alleges -> 2;
            case doubts -> 3;
            case cannotConfirm -> 4;
            case denies -> 5;
        };
    }

    private static Node property(Stance stance) {
        return switch (stance) {
            case asserts -> Vocabulary.ASSERTS;
            case alleges -> Vocabulary.ALLEGES;
            case confirms -> Vocabulary.CONFIRMS;
            case denies -> Vocabulary.DENIES;
            case cannotConfirm -> Vocabulary.CANNOT_CONFIRM;
            case doubts -> Vocabulary.DOUBTS;
        };
    }
}
