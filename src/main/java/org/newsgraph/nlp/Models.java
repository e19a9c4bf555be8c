package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.List;

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
        return List.of(lexica(cache), classifier(cache, "en-pos.xz"), new MorphologicalAnalyzer<>(Language.ENGLISH),
                classifier(cache, "en-ner.xz"), classifier(cache, "en-dep.xz"));
    }

    private static Lexica lexica(ModelCache cache) {
        return new Lexica(WordLists.open(cache.open(LEXICA + "en-ambiguity-classes-simplified-lowercase.xz", WordLists::compact)),
                WordLists.open(cache.open(LEXICA + "en-brown-clusters-simplified-lowercase.xz", WordLists::compact)),
                NameTree.open(cache.open(LEXICA + "en-named-entity-gazetteers-simplified.xz", NameTree::compact)));
    }

    private static NLPComponent<NLPNode> classifier(ModelCache cache, String model) {
        try {
            return Classifier.open(cache.open(MODELS + model, Classifier::compact));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the language model " + model + " is not of the library that is on the class path", e);
        }
    }
}
