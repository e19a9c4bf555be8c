package org.newsgraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.StageCases;
import org.newsgraph.claim.ClaimDocuments;
import org.newsgraph.nlp.TestAnnotator;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;

/** Times of made-up sentences, seen from 22 June 2011: "words | first day..last day". */
class TimesTest {

    @TestFactory
    Stream<DynamicTest> times() {
        return StageCases.in("mention/time", text -> {
            Document document = ClaimDocuments.of(text);
            Times times = Times.of(document);
            return document.sentences().stream().flatMap(s -> times.in(s).stream()).map(t -> t.when().text() + " | " + show(t.when()))
                    .toList();
        });
    }

    @Test
    void withoutADayOfPublicationRelativeTimesStayOpen() {
        Document document = TestAnnotator.annotate("The ship sank on Monday, a year after it was built in 2009.");
        Sentence sentence = document.sentences().getFirst();
        assertThat(Times.of(document).in(sentence)).extracting(t -> t.when().text(), t -> show(t.when()))
                .contains(org.assertj.core.groups.Tuple.tuple("on Monday", "null..null"),
                        org.assertj.core.groups.Tuple.tuple("in 2009", "2009-01-01..2009-12-31"));
    }

    private static String show(When when) {
        return when.begin() + ".." + when.end();
    }
}
