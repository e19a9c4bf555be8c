package org.newsgraph.mention;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Counts of the subjects of made-up sentences: "words | min..max". */
class QuantitiesTest {

    @TestFactory
    Stream<DynamicTest> counts() {
        return StageCases.in("mention/quantity", text -> {
            Document document = TestAnnotator.annotate(text);
            return document.sentences().stream().map(QuantitiesTest::show).toList();
        });
    }

    private static String show(Sentence sentence) {
        Token verb = sentence.tokens().stream().filter(Token::isRoot).findFirst().orElseThrow();
        return sentence.dependents(verb).stream().flatMap(d -> d.relation().equals("prep") ? sentence.dependents(d).stream() : Stream.of(d))
                .map(d -> Quantities.of(sentence, d)).flatMap(Optional::stream).findFirst()
                .map(q -> q.text() + " | " + q.min() + ".." + q.max()).orElse("none: " + sentence);
    }
}
