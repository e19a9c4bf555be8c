package org.newsgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryTermScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Asks the search index as it was at the last commit. It stays open between searches, since opening it takes longer than searching. */
final class SearchReads implements AutoCloseable {

    private static final int LETTERS_OF_A_PART = 160;
    private static final int PARTS = 2;
    private static final Pattern BETWEEN = Pattern.compile("«([\\p{Z}]+)»");

    private final Directory directory;
    private final SearcherManager searchers;
    private final Analyzer analyzer;

    /** @param directory closed with this */
    SearchReads(Directory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.searchers = new SearcherManager(directory, null);
        this.analyzer = analyzer;
    }

    /** Sees what was committed since. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * Texts that match, best first.
     *
     * @param property by which things have the text
     * @param graph only what it says; null for all
     */
    List<SearchIndex.Hit> find(Node property, String field, String words, @Nullable String graph, int most) {
        Query query = parsed(field, words);
        Query inGraph = graph == null
                ? query
                : new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST)
                        .add(new TermQuery(new Term(SearchFields.GRAPH, graph)), BooleanClause.Occur.FILTER).build();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<SearchIndex.Hit> hits = new ArrayList<>();
                StoredFields documents = searcher.storedFields();
                for (ScoreDoc found : searcher.search(inGraph, best(most)).scoreDocs) {
                    var document = documents.document(found.doc);
                    hits.add(new SearchIndex.Hit(NodeFactory.createURI(document.get(SearchFields.THING)), property, document.get(field),
                            found.score));
                }
                return hits;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Stops counting texts as soon as no other one can be among the best. */
    private static TopScoreDocCollectorManager best(int most) {
        return new TopScoreDocCollectorManager(most, null, most);
    }

    /** The parts of a text where the words are, these between {@code »} and {@code «}. */
    String snippet(String field, String text, String words) {
        Highlighter highlighter = new Highlighter(new SimpleHTMLFormatter("»", "«"), new QueryTermScorer(parsed(field, words)));
        highlighter.setTextFragmenter(new SimpleFragmenter(LETTERS_OF_A_PART));
        try {
            TextFragment[] parts = highlighter.getBestTextFragments(analyzer.tokenStream(field, text), text, true, PARTS);
            return Stream.of(parts).map(part -> BETWEEN.matcher(part.toString()).replaceAll("$1")).collect(Collectors.joining(" … "));
        } catch (IOException | InvalidTokenOffsetsException e) {
            throw new StoreException("the search index cannot show '" + words + "': " + e.getMessage(), e);
        }
    }

    private Query parsed(String field, String words) {
        try {
            return new QueryParser(field, analyzer).parse(words);
        } catch (ParseException e) {
            throw new StoreException("the search index does not understand '" + words + "': " + e.getMessage(), e);
        }
    }

    private static StoreException broken(IOException e) {
        return new StoreException("the search index cannot be read: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            directory.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
