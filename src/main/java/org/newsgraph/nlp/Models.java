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
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/**
 * The library's components in the order of its own {@code config-decode-en.xml}, without the word embeddings: they change 1.8 % of
 * the annotations and double the time to load.
 */
final class Models {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";

    private Models() {
    }

    static List<NLPComponent<NLPNode>> load(ModelCache cache) {
        Object dependencies = cache.read(MODELS + "en-dep.xz");
        GlobalLexica<NLPNode> lexica = lexica(cache);
        NLPComponent<NLPNode> tagger = component(cache.read(MODELS + "en-pos.xz"));
        NLPComponent<NLPNode> names = component(cache.read(MODELS + "en-ner.xz"));
        return List.of(lexica, tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), names, component(dependencies));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(Object model) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) model;
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static GlobalLexica<NLPNode> lexica(ModelCache cache) {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(noConfiguration());
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                (Map<String, List<String>>) cache.read(LEXICA + "en-ambiguity-classes-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(
                (Map<String, Set<String>>) cache.read(LEXICA + "en-brown-clusters-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase, "word_clusters"));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(
                (PrefixTree<String, Set<String>>) cache.read(LEXICA + "en-named-entity-gazetteers-simplified.xz"),
                Field.word_form_simplified, "named_entity_gazetteers"));
        return lexica;
    }

    private static Element noConfiguration() {
        try {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement("configuration");
            root.appendChild(document.createElement("lexica"));
            document.appendChild(root);
            return root;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
