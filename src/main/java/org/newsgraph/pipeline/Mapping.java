package org.newsgraph.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.newsgraph.article.Article;
import org.newsgraph.article.Block;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.TextSignature;
import org.newsgraph.facts.Facts;
import org.newsgraph.graph.ArticleDecisions;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Codes;
import org.newsgraph.graph.LocalThings;

/** From an article to its graph and its note: a function of the one article, called from several threads at once. */
public final class Mapping {

    private final Base base;
    private final Codes codes = Codes.load();
    private final Authority authority = Authority.load();

    /** @param base of the IRIs */
    public Mapping(Base base) {
        this.base = base;
    }

    /** What became of an article. */
    public sealed interface Mapped {

        Article article();

        /** @param issues how many were found in it */
        record Written(Article article, Graph graph, Note note, int issues) implements Mapped {}

        /** Analysing it failed. */
        record Failed(Article article, RuntimeException cause) implements Mapped {

            /** One line that says what went wrong. */
            public String reason() {
                return new Outcome.Failed(article, cause).reason();
            }
        }
    }

    /** The name of an article's graph. */
    public String graph(Article article) {
        return base.articleGraph(article.id()).getURI();
    }

    /** Never throws for an article's sake. */
    public Mapped map(Article article, Extractor extractor) {
        try {
            Facts facts = extractor.extract(article);
            Graph graph = ArticleGraph.of(article, facts, base);
            return new Mapped.Written(article, graph, note(article, graph), facts.issues().size());
        } catch (RuntimeException e) {
            return new Mapped.Failed(article, e);
        } catch (StackOverflowError e) {
            return new Mapped.Failed(article, new IllegalStateException("nested too deeply", e));
        }
    }

    private Note note(Article article, Graph graph) {
        List<String> paragraphs = article.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).map(Block::text)
                .toList();
        LocalThings things = new LocalThings(graph, codes, authority);
        return new Note(ArticleDecisions.of(graph, base), things.actors(), things.incidents(), things.posts(),
                things.text(TextSignature.of(paragraphs)).stream().toList());
    }
}
