package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Terms;

/** Which texts can be found, and how words are compared: without case, accents and the plural's s. */
final class SearchFields {

    static final String THING = "uri";
    static final String GRAPH = "graph";
    private static final String LABEL = "label";
    private static final String HEADLINE = "headline";
    private static final String WORDS = "words";

    private SearchFields() {
    }

    static List<Node> properties() {
        return List.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HEADLINE, Terms.EXACT);
    }

    static @Nullable String of(Node property) {
        if (property.equals(Terms.PREF_LABEL) || property.equals(Terms.ALT_LABEL)) {
            return LABEL;
        }
        return property.equals(Terms.HEADLINE) ? HEADLINE : property.equals(Terms.EXACT) ? WORDS : null;
    }

    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(THING, LABEL, GRAPH, Terms.PREF_LABEL);
        definition.set(LABEL, Terms.ALT_LABEL);
        definition.set(HEADLINE, Terms.HEADLINE);
        definition.set(WORDS, Terms.EXACT);
        return definition;
    }

    static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase").addTokenFilter("asciiFolding")
                    .addTokenFilter("englishPossessive").addTokenFilter("englishMinimalStem").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
