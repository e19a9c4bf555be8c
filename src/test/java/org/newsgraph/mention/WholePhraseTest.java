package org.newsgraph.mention;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;

/** The whole phrase of each subject of a main verb. */
class WholePhraseTest {

    @TestFactory
    Stream<DynamicTest> phrases() {
        return StageCases.in("mention/whole-phrase", text -> {
            Document document = TestAnnotator.annotate(text);
            return document.sentences().stream().flatMap(s -> subjects(document, s).stream()).toList();
        });
    }

    private static List<String> subjects(Document document, Sentence sentence) {
        return sentence.tokens().stream().filter(t -> t.relation().equals("nsubj") && sentence.token(t.head()).isRoot())
                .map(t -> document.slice(WholePhrase.of(new Party(sentence, t), sentence.token(t.head()).span()))).toList();
    }
}
