package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Metadata;
import org.newsgraph.text.Document;
import org.newsgraph.text.Token;
import org.tukaani.xz.XZInputStream;
import org.w3c.dom.Element;

/** The tables decide as the library's own objects do. */
class CompactModelsTest {

    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final Metadata NOTHING = new Metadata(null, null, null, null, null, null, List.of(), "en", null);

    @Test
    void giveTheTokensThatTheLibraryGives() throws Exception {
        var article = TestAnnotator.article(sample("2013-06-01-strait-courier") + "\n" + sample("2023-07-18-lakeside-tribune"), NOTHING);
        List<Token> expected = tokens(new Annotator(ofTheLibrary()).annotate(article));
        assertThat(expected).hasSizeGreaterThan(400);
        assertThat(tokens(TestAnnotator.shared().annotate(article))).isEqualTo(expected);
    }

    private static List<Token> tokens(Document document) {
        return document.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    }

    private static String sample(String name) throws IOException {
        try (var files = Files.list(Path.of("data/articles"))) {
            return Files.readString(files.filter(file -> file.getFileName().toString().startsWith(name)).findFirst().orElseThrow());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<NLPComponent<NLPNode>> ofTheLibrary() throws Exception {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(noConfiguration());
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>((Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
                        Field.word_form_simplified_lowercase, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>((Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase, "word_clusters"));
        lexica.setNamedEntityGazetteers(
                new GlobalLexicon<>((PrefixTree<String, Set<String>>) read("lexica/en-named-entity-gazetteers-simplified.xz"),
                        Field.word_form_simplified, "named_entity_gazetteers"));
        return List.of(lexica, component("en-pos"), new MorphologicalAnalyzer<>(Language.ENGLISH), component("en-ner"),
                component("en-dep"));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(String name) throws Exception {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) read("models/" + name + ".xz");
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static Object read(String resource) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(CompactModelsTest.class.getResourceAsStream(ROOT + resource)), 1 << 16))) {
            return in.readObject();
        }
    }

    private static Element noConfiguration() throws ParserConfigurationException {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        Element root = document.createElement("configuration");
        root.appendChild(document.createElement("lexica"));
        document.appendChild(root);
        return root;
    }
}
