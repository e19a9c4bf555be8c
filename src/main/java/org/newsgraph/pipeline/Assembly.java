package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Printed;
import org.newsgraph.claim.Statement;
import org.newsgraph.facts.ArticleFacts;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Issue;
import org.newsgraph.facts.When;
import org.newsgraph.lexicon.Plover;
import org.newsgraph.text.Sentence;

/** Writes what was found as facts: phrases become ids of actors and places, claims get ids in the order of the text. */
final class Assembly {

    private final Plover plover = Plover.standard();

    Facts assemble(Found found) {
        List<Issue> issues = new ArrayList<>();
        Actors actors = new Actors(found.entities(), found.document());
        IdentityHashMap<Statement, String> statementIds = new IdentityHashMap<>();
        StatementFacts statements = new StatementFacts(found, actors, plover, issues);
        List<org.newsgraph.facts.Statement> said = new ArrayList<>();
        for (Statement statement : found.statements()) {
            String id = "s" + (said.size() + 1);
            statementIds.put(statement, id);
            said.add(statements.of(id, statement));
        }
        IncidentFacts incidents = new IncidentFacts(found, actors, plover, statementIds, said);
        List<org.newsgraph.facts.Incident> happened = new ArrayList<>();
        found.incidents().forEach(i -> happened.add(incidents.of("i" + (happened.size() + 1), i)));
        List<org.newsgraph.facts.Incident> told = new Arrivals(actors)
                .told(new Stories(actors, found.document()).told(happened));
        List<org.newsgraph.facts.Policy> lines = new PolicyFacts(actors, statementIds, issues).of(found.policies());
        return new Facts(head(found.document().article()), found.document().sentences().stream().map(Sentence::span).toList(),
                actors.used(taking(said, told, lines)), found.entities().places(), found.entities().roles(), said, lines, told,
                issues);
    }

    /** Ids of all actors that some claim names. */
    private static Set<String> taking(List<org.newsgraph.facts.Statement> statements, List<org.newsgraph.facts.Incident> incidents,
            List<org.newsgraph.facts.Policy> policies) {
        Set<String> ids = new HashSet<>();
        for (org.newsgraph.facts.Statement statement : statements) {
            statement.speakers().forEach(s -> ids.add(s.actor()));
            ids.addAll(statement.speaksFor());
            ids.addAll(statement.addressees());
            ids.addAll(statement.via());
        }
        for (org.newsgraph.facts.Incident incident : incidents) {
            incident.participants().stream().filter(p -> p.actor() != null).forEach(p -> ids.add(p.actor()));
            incident.stances().forEach(s -> ids.add(s.actor()));
            incident.places().forEach(p -> ids.add(p.place()));
        }
        policies.forEach(p -> ids.add(p.holder()));
        return ids;
    }

    private static ArticleFacts head(Article article) {
        Metadata metadata = article.metadata();
        Metadata.Basis basis = metadata.publishedBasis();
        return new ArticleFacts(article.id(), article.source(), metadata.title(), text(metadata.publisher()), text(metadata.agency()),
                metadata.published(), basis == null ? null : basis.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                text(metadata.dateline()),
                metadata.authors().stream().map(Printed::text).toList(), metadata.language(), metadata.url(), article.sha256());
    }

    private static @Nullable String text(@Nullable Printed printed) {
        return printed == null ? null : printed.text();
    }

    /** The same interval as the facts write it; null stays null. */
    static @Nullable When when(org.newsgraph.mention.@Nullable When when) {
        return when == null
                ? null
                : new When(when.begin(), when.end(), when.text(), when.span(),
                        When.Basis.valueOf(when.basis().name().toLowerCase(Locale.ROOT)));
    }
}
