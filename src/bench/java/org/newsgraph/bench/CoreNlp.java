package org.newsgraph.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.newsgraph.article.Article;

/** Stanford CoreNLP with what is nearest to an extraction: names, parse, coreference and quotations, each document on one thread. */
final class CoreNlp {

    private final StanfordCoreNLP pipeline;

    CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** @return how many quotations it found */
    int annotate(Article article) {
        CoreDocument document = new CoreDocument(Sample.text(article));
        pipeline.annotate(document);
        return document.quotes() == null ? 0 : document.quotes().size();
    }
}
