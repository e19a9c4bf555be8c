package org.newsgraph.facts;

import java.util.List;
import org.newsgraph.article.Span;

/**
 * Everything that was found in one article.
 *
 * @param sentences the sentences that were read, in order; evidence is shown inside them
 * @param issues what was seen and not turned into a fact, with its reason
 */
public record Facts(ArticleFacts article, List<Span> sentences, List<Actor> actors, List<Place> places, List<Role> roles,
        List<Statement> statements, List<Policy> policies, List<Incident> incidents, List<Issue> issues) {

    public Facts {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        roles = List.copyOf(roles);
        statements = List.copyOf(statements);
        policies = List.copyOf(policies);
        incidents = List.copyOf(incidents);
        issues = List.copyOf(issues);
    }
}
