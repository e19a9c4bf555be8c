package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.claim.Incident;
import org.newsgraph.claim.IncidentRules;
import org.newsgraph.claim.Policy;
import org.newsgraph.claim.PolicyRules;
import org.newsgraph.claim.Statement;
import org.newsgraph.claim.StatementRules;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.Entities;
import org.newsgraph.entity.Resolver;
import org.newsgraph.facts.Facts;
import org.newsgraph.mention.MentionFinder;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.Times;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.text.Document;

/** The whole way from an article to its facts: annotate, find mentions, find claims, resolve, write down. */
public final class Extraction implements Extractor {

    private final Annotator annotator;
    private final MentionFinder mentionFinder = MentionFinder.load();
    private final Authority authority = Authority.load();
    private final Resolver resolver = Resolver.load();
    private final StatementRules statementRules = new StatementRules();
    private final Assembly assembly = new Assembly();

    private Extraction(Annotator annotator) {
        this.annotator = annotator;
    }

    /** With the language models of the user's cache, which takes some seconds. */
    public static Extraction load() {
        return new Extraction(Annotator.load());
    }

    /** With language models that are loaded already. */
    public static Extraction with(Annotator annotator) {
        return new Extraction(annotator);
    }

    @Override
    public Facts extract(Article article) {
        Document document = annotator.annotate(article);
        Mentions mentions = mentionFinder.find(document);
        Times times = Times.of(document);
        Entities entities = resolver.resolve(document, mentions, authority);
        SpokenFor identity = new SpokenFor(entities);
        List<Statement> statements = statementRules.find(document, times, identity);
        List<Incident> incidents = new IncidentRules(times).find(document, statements, identity);
        List<Policy> policies = new PolicyRules().find(document, statements);
        return assembly.assemble(new Found(document, statements, policies, incidents, entities));
    }
}
