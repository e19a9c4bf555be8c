package org.newsgraph.nlp;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tukaani.xz.XZInputStream;
import org.w3c.dom.Element;

/** The language library's components as it ships them, deserialised, with the same lexica as {@link Models}: what the tables are compared with. */
public final class LibraryModels {

    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private LibraryModels() {
    }

    /** An annotator over them; needs two gigabytes of heap. */
    public static Annotator annotator() {
        try {
            return new Annotator(components());
        } catch (IOException | ClassNotFoundException | ParserConfigurationException e) {
            throw new IllegalStateException("the library's models cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<NLPComponent<NLPNode>> components() throws IOException, ClassNotFoundException, ParserConfigurationException {
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
    private static NLPComponent<NLPNode> component(String name) throws IOException, ClassNotFoundException {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) read("models/" + name + ".xz");
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static Object read(String resource) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(LibraryModels.class.getResourceAsStream(ROOT + resource)), 1 << 16))) {
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
