package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Statement;
import org.newsgraph.facts.When;

/**
 * Statements with their parties resolved, of {@link SmallArticles}:
 * "speakers for states -> addressees via others | act mode not planned | cue | content | first day..last day".
 */
class StatementFactsTest {

    @TestFactory
    Stream<DynamicTest> statements() {
        return SmallArticles.in("pipeline/statement", StatementFactsTest::lines);
    }

    private static List<String> lines(Article article, Facts facts) {
        Map<String, String> names = facts.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        List<String> lines = new ArrayList<>();
        facts.statements().forEach(s -> lines.add(show(article, names, s)));
        facts.issues().forEach(i -> lines.add("! " + i.message()));
        return lines;
    }

    private static String show(Article article, Map<String, String> names, Statement s) {
        When said = s.said();
        return named(names, s.speakers().stream().map(Statement.Speaker::actor).toList()) + part(" for ", names, s.speaksFor())
                + part(" -> ", names, s.addressees()) + part(" via ", names, s.via()) + " | " + s.act() + " " + s.mode()
                + (s.negated() ? " not" : "") + (s.planned() ? " planned" : "") + " | " + (s.cue() == null ? "" : words(article, s.cue()))
                + " | " + s.content().stream().map(c -> words(article, c)).collect(Collectors.joining(" // "))
                + (said == null ? "" : " | " + open(said.begin()) + ".." + open(said.end()));
    }

    private static String part(String lead, Map<String, String> names, List<String> ids) {
        return ids.isEmpty() ? "" : lead + named(names, ids);
    }

    private static String named(Map<String, String> names, List<String> ids) {
        return ids.stream().map(names::get).collect(Collectors.joining(" & "));
    }

    private static String words(Article article, Span span) {
        return article.text().slice(span);
    }

    private static String open(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
