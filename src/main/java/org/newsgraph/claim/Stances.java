package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.Incident.Taken;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who asserts, alleges, confirms, denies or cannot confirm an incident. */
final class Stances {

    private static final Map<String, Stance> BY_ACT = new HashMap<>();
    private static final Set<Stance> JUDGEMENTS = Set.of(Stance.DENIES, Stance.CONFIRMS, Stance.CANNOT_CONFIRM);
    private static final Map<String, Stance> ON_REPORTS = new HashMap<>();

    static {
        for (Row row : Table.load("lexicon/stances.tsv").rows()) {
            if (!row.get("stance").isEmpty()) {
                BY_ACT.put(row.get("act"), row.oneOf(Stance.class, "stance"));
            }
            if (!row.get("report").isEmpty()) {
                ON_REPORTS.put(row.get("act"), row.oneOf(Stance.class, "report"));
            }
        }
    }

    private final List<Statement> statements;
    private final Identity identity;

    Stances(List<Statement> statements, Identity identity) {
        this.statements = List.copyOf(statements);
        this.identity = identity;
    }

    /** The incidents with the stances of the statements that hold them, or that point back to them ("denied the reports"). */
    List<Incident> taken(List<Incident> incidents) {
        List<List<Taken>> stances = new ArrayList<>();
        for (Incident incident : incidents) {
            stances.add(new ArrayList<>(own(incident)));
        }
        for (Statement statement : statements) {
            Optional<Stance> stance = onReports(statement);
            if (stance.isPresent()) {
                Reference.of(statement, incidents, statements).or(() -> Whereabouts.of(statement, incidents))
                        .ifPresent(i -> passedOn(statement)
                                .forEach(s -> stances.get(i).add(new Taken(stance.get(), s, evidence(statement)))));
            }
        }
        List<Incident> out = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            out.add(with(incidents.get(i), stances.get(i)));
        }
        return List.copyOf(out);
    }

    /** The statement, and those whose speakers tell it of their own side: "the envoy said his government had not confirmed …". */
    private List<Statement> passedOn(Statement judged) {
        Span cue = judged.cue();
        Stream<Statement> around = statements.stream().filter(s -> s != judged && cue != null && s.says(cue))
                .filter(s -> judged.speakers().stream().anyMatch(inner -> s.speakers().stream().anyMatch(o -> identity.isOwn(inner, o))));
        return Stream.concat(Stream.of(judged), around).toList();
    }

    /** Of the innermost statement around the trigger whose act claims anything; what is only asked for or feared is not claimed. */
    private List<Taken> own(Incident incident) {
        Optional<Statement> around = statements.stream()
                .filter(s -> !s.speakers().isEmpty() && s.says(incident.trigger().span()) && stanceOf(s).isPresent())
                .min(Comparator.comparingInt((Statement s) -> s.content().stream().mapToInt(Span::length).sum()));
        if (around.isEmpty()) {
            return incident.stances();
        }
        Optional<Statement> judging = judging(around.get());
        if (judging.isPresent() && incident.modality() == Modality.REPORTED) {
            return List.of(new Taken(stanceOf(around.get()).orElse(Stance.ASSERTS), around.get(), evidence(around.get())),
                    new Taken(stanceOf(judging.get()).orElseThrow(), judging.get(), evidence(judging.get())));
        }
        Stance stance = inside(incident, around.get());
        if (stance == Stance.DENIES && incident.modality() != Modality.NEGATED && Presupposed.isSo(incident, around.get())) {
            return incident.modality() == Modality.REPORTED
                    ? List.of(new Taken(Stance.ASSERTS, null, incident.evidence().getFirst()))
                    : List.of();
        }
        boolean claimed = switch (incident.modality()) {
            case REPORTED, PLANNED, HABITUAL, NEGATED -> true;
            case REQUESTED -> false;
            case HYPOTHETICAL -> stance != Stance.ASSERTS;
        };
        return claimed ? List.of(new Taken(stance, around.get(), evidence(around.get()))) : List.of();
    }

    /** "The minister denied a media report that …": one tells it, the other one judges what is told. */
    private Optional<Statement> judging(Statement told) {
        Span cue = told.cue();
        return cue == null || !told.rule().equals("noun")
                ? Optional.empty()
                : statements.stream().filter(s -> s != told && !s.speakers().isEmpty() && s.says(cue))
                        .filter(s -> stanceOf(s).filter(JUDGEMENTS::contains).isPresent()).findFirst();
    }

    private static Stance inside(Incident incident, Statement statement) {
        Stance stance = stanceOf(statement).orElse(Stance.ASSERTS);
        if (incident.modality() == Modality.NEGATED && stance != Stance.CANNOT_CONFIRM) {
            return Stance.DENIES;
        }
        if (stance != Stance.ASSERTS) {
            return stance;
        }
        if (Unconfirmed.isSo(incident)) {
            return Stance.CANNOT_CONFIRM;
        }
        return Verdict.on(incident, statement).or(() -> incident.stances().stream().findFirst().map(Taken::stance)).orElse(stance);
    }

    private static Optional<Stance> stanceOf(Statement statement) {
        return negatable(statement, BY_ACT).or(() -> isOnReport(statement) ? onReports(statement) : Optional.empty());
    }

    /** "rejected the accusation that …": what the charge tells is denied. */
    private static boolean isOnReport(Statement statement) {
        Token cue = statement.cueToken();
        Sentence sentence = statement.sentence();
        return cue != null && sentence.dependents(cue, "dobj")
                .anyMatch(o -> o.isNoun() && statement.says(o.span()) && NounKinds.STANDARD.is("report", sentence, o));
    }

    /** Whether an act is one by which a report or charge is judged. */
    static boolean judges(String act) {
        return ON_REPORTS.containsKey(act);
    }

    private static Optional<Stance> onReports(Statement statement) {
        return negatable(statement, ON_REPORTS);
    }

    private static Optional<Stance> negatable(Statement statement, Map<String, Stance> byAct) {
        Optional<Stance> stance = Optional.ofNullable(byAct.get(statement.act()));
        return statement.negated() ? stance.map(s -> s == Stance.CONFIRMS || s == Stance.DENIES ? Stance.CANNOT_CONFIRM : s) : stance;
    }

    private static Span evidence(Statement statement) {
        Span cue = statement.cue();
        return cue != null ? cue : statement.content().getFirst();
    }

    private static Incident with(Incident i, List<Taken> stances) {
        boolean open = stances.isEmpty() ? Unconfirmed.isSo(i) : stances.stream().allMatch(t -> t.stance() == Stance.CANNOT_CONFIRM);
        Modality modality = i.modality() == Modality.REPORTED && open ? Modality.HYPOTHETICAL : i.modality();
        return i.taken(modality, stances);
    }
}
