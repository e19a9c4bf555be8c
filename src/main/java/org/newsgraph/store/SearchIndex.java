package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Terms;

/**
 * Finds labels, headlines and the words of evidence (jena-text over Lucene), also from SPARQL by {@code text:query}. The index follows
 * the store: with each change the store notes what is not yet indexed, in the same transaction, and strikes the note when it is. Being
 * killed in between costs nothing but the indexing of the same again. For SPARQL its files are read, not mapped: jena-text opens and closes the
 * index with each search, and unmapping halts all threads. Our own searches keep it open and mapped.
 */
public final class SearchIndex implements AutoCloseable {

    private static final int GRAPHS_AT_A_TIME = 10_000;
    /** What the scores of names gain that articles share; a word that few texts have scores about as much as the greater one. */
    private static final Map<Base.Shared, Double> PREFERENCES = new EnumMap<>(
            Map.of(Base.Shared.authority, 4.0, Base.Shared.resolution, 2.0));

    private final Store store;
    private final TextIndexLucene index;
    private final SearchReads reads;

    private SearchIndex(Store store, Path folder) throws IOException {
        this.store = store;
        TextIndexConfig configuration = new TextIndexConfig(SearchFields.definition());
        configuration.setAnalyzer(SearchFields.analyzer());
        configuration.setValueStored(true);
        index = new TextIndexLucene(new NIOFSDirectory(folder), configuration);
        try {
            reads = new SearchReads(new MMapDirectory(folder), configuration.getAnalyzer());
        } catch (IOException e) {
            index.close();
            throw e;
        }
    }

    /**
     * Opens the index of a store, brings it up to date, and lets SPARQL see it; not within a transaction.
     *
     * @throws StoreException when its files cannot be read or written
     */
    static SearchIndex open(Store store, Path folder) {
        try {
            if (!Files.exists(folder)) {
                Path draft = folder.resolveSibling(folder.getFileName() + ".new");
                delete(draft);
                try (SearchIndex fresh = new SearchIndex(store, draft)) {
                    fresh.all();
                }
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            SearchIndex search = new SearchIndex(store, folder);
            try {
                search.follow();
            } catch (RuntimeException | Error e) {
                // it holds the folder's lock
                search.close();
                throw e;
            }
            store.dataset().getContext().set(TextQuery.textIndex, search.index);
            return search;
        } catch (IOException e) {
            throw new StoreException(folder + ": the search index cannot be opened: " + e.getMessage() + "; it is made anew when deleted",
                    e);
        }
    }

    /** Whether there is an index and nothing to be added to it. */
    static boolean isInStep(Store store, Path folder) {
        return Files.exists(folder) && store.read(() -> Ledger.flags(store.dataset()).isEmpty());
    }

    /** Whether a triple's text can be found. */
    static boolean indexes(Triple triple) {
        return triple.getObject().isLiteral() && SearchFields.of(triple.getPredicate()) != null;
    }

    /**
     * Things that match.
     *
     * @param property where to look: {@code skos:prefLabel}, {@code schema:headline} or {@code oa:exact}
     * @param words in Lucene's syntax
     * @return best first
     */
    public List<Hit> find(Node property, String words, int most) {
        return reads.find(property, field(property), words, null, most);
    }

    /** Of a text that was found the parts where the words are, these between {@code »} and {@code «}. */
    public String snippet(Hit hit, String words) {
        return reads.snippet(field(hit.property()), hit.text(), words);
    }

    private static String field(Node property) {
        String field = SearchFields.of(property);
        if (field == null) {
            throw new IllegalArgumentException("not indexed: " + property);
        }
        return field;
    }

    /** Labels that match: first those of things across articles, then, if there is room, those that single articles write. */
    public List<Hit> labels(String words, int most) {
        List<Hit> hits = new ArrayList<>();
        Base base = new Base(store.base());
        PREFERENCES.forEach((shared, preference) -> reads
                .find(Terms.PREF_LABEL, field(Terms.PREF_LABEL), words, base.graph(shared).getURI(), most)
                .forEach(hit -> hits.add(new Hit(hit.thing(), hit.property(), hit.text(), hit.score() + preference))));
        if (hits.size() < most) {
            hits.addAll(find(Terms.PREF_LABEL, words, most));
        }
        return hits;
    }

    /**
     * One text that matches.
     *
     * @param thing whose text it is; of {@code oa:exact} the selector
     * @param property by which it has the text
     * @param text as a whole
     * @param score the higher the better
     */
    public record Hit(Node thing, Node property, String text, double score) {}

    /** Indexes what the store has noted as not yet indexed; not within a transaction. */
    public void follow() {
        if (store.read(() -> Ledger.flags(store.dataset()).isEmpty())) {
            return;
        }
        // a transaction that writes keeps others from noting more meanwhile
        store.write(() -> {
            List<Quad> flags = Ledger.flags(store.dataset());
            flags.forEach(flag -> renew(flag.getSubject(), flag.getObject()));
            index.commit();
            reads.refresh();
            flags.forEach(store.dataset()::delete);
        });
    }

    private void renew(Node graph, Node subject) {
        boolean whole = graph.equals(subject);
        TermQuery inGraph = new TermQuery(new Term(SearchFields.GRAPH, graph.getURI()));
        try {
            index.getIndexWriter().deleteDocuments(whole
                    ? inGraph
                    : new BooleanQuery.Builder().add(inGraph, BooleanClause.Occur.FILTER)
                            .add(new TermQuery(new Term(SearchFields.THING, subject.getURI())), BooleanClause.Occur.FILTER).build());
        } catch (IOException e) {
            throw new StoreException("the search index cannot be written: " + e.getMessage(), e);
        }
        add(graph, whole ? Node.ANY : subject);
    }

    private void all() {
        store.read(() -> {
            DatasetGraph dataset = store.dataset();
            List<Node> graphs = new ArrayList<>();
            dataset.listGraphNodes().forEachRemaining(graphs::add);
            int since = 0;
            for (Node graph : graphs) {
                add(graph, Node.ANY);
                since++;
                if (since % GRAPHS_AT_A_TIME == 0) {
                    index.commit();
                }
            }
            return graphs;
        });
        index.commit();
    }

    private void add(Node graph, Node subject) {
        for (Node property : SearchFields.properties()) {
            for (Iterator<Quad> quads = store.dataset().find(graph, subject, property, Node.ANY); quads.hasNext();) {
                Quad quad = quads.next();
                String field = SearchFields.of(property);
                if (quad.getObject().isLiteral() && quad.getSubject().isURI() && field != null && isOurs(quad.getSubject())
                        && isEvidence(graph, quad)) {
                    Entity entity = new Entity(quad.getSubject().getURI(), graph.getURI());
                    entity.put(field, quad.getObject().getLiteralLexicalForm());
                    index.addEntity(entity);
                }
            }
        }
    }

    /** Words of evidence have the rest of their sentence; bare mentions of a name are left out. */
    private boolean isEvidence(Node graph, Quad quad) {
        return !quad.getPredicate().equals(Terms.EXACT) || store.dataset().contains(graph, quad.getSubject(), Terms.PREFIX, Node.ANY);
    }

    private boolean isOurs(Node thing) {
        return thing.getURI().startsWith(store.base());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        store.dataset().getContext().remove(TextQuery.textIndex);
        reads.close();
        index.close();
    }
}
