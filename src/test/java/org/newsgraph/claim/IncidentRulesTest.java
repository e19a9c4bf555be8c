package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.mention.Quantity;
import org.newsgraph.mention.Times;
import org.newsgraph.text.Document;

/** Incidents of made-up sentences: "type modality | agents > patients (others) | places | when | stances | evidence". */
class IncidentRulesTest {

    @TestFactory
    Stream<DynamicTest> incidents() {
        return StageCases.in("claim/incident", text -> {
            Document document = ClaimDocuments.of(text);
            List<Statement> statements = new StatementRules().find(document, Times.of(document));
            return new IncidentRules(Times.of(document)).find(document, statements).stream().map(i -> show(document, i)).toList();
        });
    }

    private static String show(Document document, Incident i) {
        String places = i.places().stream().map(p -> p.role().name().toLowerCase(Locale.ROOT) + " " + p.place().head().form())
                .collect(Collectors.joining(", "));
        String when = i.when() == null ? "" : i.when().begin() + ".." + i.when().end();
        String stances = i.stances().stream().map(IncidentRulesTest::show).collect(Collectors.joining(", "));
        return i.type() + " " + i.modality().name().toLowerCase(Locale.ROOT) + " | " + who(i, Incident.Role.AGENT) + " > "
                + who(i, Incident.Role.PATIENT) + " (" + who(i, Incident.Role.OTHER) + ") | " + places + " | " + when + " | " + stances
                + " | "
                + i.evidence().stream().map(document::slice).collect(Collectors.joining(" // "));
    }

    private static String who(Incident incident, Incident.Role role) {
        return incident.participants().stream().filter(p -> p.role() == role)
                .map(p -> p.party().head().form() + (p.count() == null ? "" : " " + count(p.count()))).collect(Collectors.joining(" & "));
    }

    private static String count(Quantity count) {
        return (count.min() == null ? "" : count.min()) + ".." + (count.max() == null ? "" : count.max());
    }

    private static String show(Incident.Taken taken) {
        String by = taken.statement() == null
                ? "article"
                : taken.statement().speakers().stream().map(p -> p.head().form())
                        .collect(Collectors.joining(" & "));
        return taken.stance().name().toLowerCase(Locale.ROOT) + " by " + by;
    }
}
