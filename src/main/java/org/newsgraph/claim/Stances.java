package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.Incident.Taken;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Token;

/** Who asserts, alleges, confirms, denies or cannot confirm an incident. */
final class Stances {

    private static final Map<String, Stance> BY_ACT = new HashMap<>();
    private static final Set<String> UNDENIABLE = Set.of("meeting", "travel", "talks", "succession", "diplomatic-protest");
    private static final int REACH = 12;

    static {
        for (Row row : Table.load("lexicon/stances.tsv").rows()) {
            BY_ACT.put(row.get("act"), row.oneOf(Stance.class, "stance"));
        }
    }

    private final List<Statement> statements;

    Stances(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    /** The incidents with the stances of the statements that hold them, or that point back to them ("denied the reports"). */
    List<Incident> taken(List<Incident> incidents) {
        List<List<Taken>> stances = new ArrayList<>();
        for (Incident incident : incidents) {
            List<Taken> own = new ArrayList<>();
            Optional<Statement> around = around(incident);
            if (around.isPresent()) {
                own.add(inside(incident, around.get()));
            } else {
                own.addAll(incident.stances());
            }
            stances.add(own);
        }
        for (Statement statement : statements) {
            pointedAt(statement, incidents)
                    .ifPresent(i -> stances.get(i).add(new Taken(stanceOf(statement), statement, evidence(statement))));
        }
        List<Incident> out = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            out.add(with(incidents.get(i), stances.get(i)));
        }
        return List.copyOf(out);
    }

    /** The innermost statement whose content holds the trigger. */
    private Optional<Statement> around(Incident incident) {
        return statements.stream().filter(s -> s.says(incident.trigger().span()))
                .min(Comparator.comparingInt((Statement s) -> s.content().stream().mapToInt(Span::length).sum()));
    }

    private Taken inside(Incident incident, Statement statement) {
        Stance stance = stanceOf(statement);
        Optional<Stance> hedge = incident.stances().stream().findFirst().map(Taken::stance);
        if (hedge.isPresent() && stance == Stance.ASSERTS) {
            stance = hedge.get();
        } else if (stance == Stance.ASSERTS && Unconfirmed.isSo(incident)) {
            stance = Stance.CANNOT_CONFIRM;
        }
        return new Taken(stance, statement, evidence(statement));
    }

    private static Stance stanceOf(Statement statement) {
        Stance stance = BY_ACT.getOrDefault(statement.act(), Stance.ASSERTS);
        if (!statement.negated()) {
            return stance;
        }
        return switch (stance) {
            case CONFIRMS -> Stance.CANNOT_CONFIRM;
            case DENIES -> Stance.CANNOT_CONFIRM;
            case ASSERTS, ALLEGES, CANNOT_CONFIRM, DOUBTS -> stance;
        };
    }

    private static Span evidence(Statement statement) {
        Span cue = statement.cue();
        return cue != null ? cue : statement.content().getFirst();
    }

    /** For a short denial or confirmation that names no incident itself, the last one told before it. */
    private Optional<Integer> pointedAt(Statement statement, List<Incident> incidents) {
        Stance stance = stanceOf(statement);
        boolean judges = stance == Stance.DENIES || stance == Stance.CONFIRMS || stance == Stance.CANNOT_CONFIRM;
        boolean names = incidents.stream().anyMatch(i -> statement.says(i.trigger().span()));
        if (!judges || names || !isReference(statement)) {
            return Optional.empty();
        }
        int at = statement.content().getFirst().start();
        @Nullable
        Integer last = null;
        for (int i = 0; i < incidents.size(); i++) {
            Incident incident = incidents.get(i);
            int distance = statement.sentence().index() - incident.sentence().index();
            if (incident.trigger().span().start() < at && distance <= REACH && incident.modality() == Modality.REPORTED
                    && !UNDENIABLE.contains(incident.type())) {
                last = i;
            }
        }
        return Optional.ofNullable(last);
    }

    /** "the reports", "this", "doing this": words that stand for something told before. */
    private static boolean isReference(Statement statement) {
        List<Token> inside = statement.sentence().tokens().stream().filter(t -> statement.says(t.span())).toList();
        return inside.stream().anyMatch(t -> NounKinds.STANDARD.is("report", statement.sentence(), t));
    }

    private static Incident with(Incident i, List<Taken> stances) {
        return new Incident(i.sentence(), i.trigger(), i.type(), i.modality(), i.participants(), i.places(), i.when(), i.evidence(),
                stances,
                i.rule());
    }
}
