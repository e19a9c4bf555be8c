package org.newsgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.newsgraph.facts.ArticleFacts;
import org.newsgraph.facts.Issue;
import org.jspecify.annotations.Nullable;

/** The article itself, its outlet and agency, and what was seen in it and became no fact. */
final class ArticleWriter {

    /** Path below an article whose outlet nobody names; it is another one in each article. */
    static final String UNNAMED_OUTLET = "actor/unnamed-outlet";

    private final Triples triples;
    private final Locals locals;
    private final Spans spans;
    private final Map<String, Node> minted = new HashMap<>();

    ArticleWriter(Triples triples, Locals locals, Spans spans) {
        this.triples = triples;
        this.locals = locals;
        this.spans = spans;
    }

    /** Writes the article and returns its outlet; what an agency prints under no other name is its own. */
    Node write(ArticleFacts facts) {
        Node article = locals.article();
        Node outlet = organization(facts.publisher()).or(() -> organization(facts.agency()))
                .orElseGet(() -> minted(UNNAMED_OUTLET, "unnamed outlet"));
        triples.type(article, Terms.NEWS_ARTICLE, Terms.ENTITY).text(article, Terms.HEADLINE, facts.title())
                .date(article, Terms.DATE_PUBLISHED, facts.published())
                .code(article, Vocabulary.PUBLISHED_BASIS, facts.published() == null ? null : facts.publishedBasis())
                .add(article, Terms.PUBLISHER, outlet).add(article, Vocabulary.AGENCY, organization(facts.agency()).orElse(null))
                .text(article, Vocabulary.DATELINE, facts.dateline()).text(article, Terms.IN_LANGUAGE, facts.language())
                .text(article, Vocabulary.SOURCE_FILE, facts.source()).text(article, Vocabulary.TEXT_SHA256, facts.sha256());
        if (facts.url() != null) {
            triples.typed(article, Terms.URL, facts.url(), XSDDatatype.XSDanyURI);
        }
        facts.authors().forEach(author -> triples.text(article, Vocabulary.BYLINE, author));
        return outlet;
    }

    void write(Issue issue) {
        String place = issue.span() == null ? "" : "-" + Base.offsets(issue.span(), "-");
        Node node = locals.name("issue/" + Segment.slug(issue.code()) + place);
        triples.add(locals.article(), Vocabulary.HAS_ISSUE, node).type(node, Vocabulary.ISSUE)
                .text(node, Vocabulary.ISSUE_CODE, issue.code()).text(node, Vocabulary.MESSAGE, issue.message());
        if (issue.span() != null) {
            triples.add(node, Vocabulary.EVIDENCE, spans.evidence(issue.span()));
        }
    }

    private Optional<Node> organization(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(locals.actorNamed(name).orElseGet(() -> minted("actor/" + Segment.slug(name), name)));
    }

    private Node minted(String path, String label) {
        return minted.computeIfAbsent(label, name -> {
            Node actor = locals.name(path);
            triples.type(actor, Vocabulary.ACTOR, Terms.ORGANIZATION).text(actor, Terms.PREF_LABEL, name).add(actor, Vocabulary.REPORTED_IN,
                    locals.article());
            return actor;
        });
    }
}
