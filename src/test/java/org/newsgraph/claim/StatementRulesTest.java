package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Times;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;

/** Statements of made-up sentences: "speaker -> addressee (via) | act mode | cue | content". */
class StatementRulesTest {

    private final StatementRules rules = new StatementRules();

    @TestFactory
    Stream<DynamicTest> statements() {
        return StageCases.in("claim/statement", text -> {
            Document document = TestAnnotator.annotate(text);
            return rules.find(document, Times.of(document)).stream().map(s -> show(document, s)).toList();
        });
    }

    private static String show(Document document, Statement s) {
        String to = s.addressees().isEmpty() ? "" : " -> " + heads(s.addressees());
        String via = s.via().isEmpty() ? "" : " (via " + heads(s.via()) + ")";
        String flags = (s.negated() ? " not" : "") + (s.planned() ? " planned" : "");
        return heads(s.speakers()) + to + via + " | " + s.act() + " " + s.mode().name().toLowerCase(Locale.ROOT) + flags + " | "
                + (s.cue() == null ? "" : document.slice(s.cue())) + " | "
                + s.content().stream().map(document::slice).collect(Collectors.joining(" // "));
    }

    private static String heads(List<Party> parties) {
        return parties.stream().map(p -> p.head().form()).collect(Collectors.joining(" & "));
    }
}
