package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.CrossTexts.Origin;

class CrossTextsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);

    /** So many made-up words, others for another seed. */
    private static String words(int seed, int number) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26))).append(i % 12 == 11 ? ". " : " ");
        }
        return words.toString();
    }

    private static LocalText text(String article, int day, @Nullable String agency, String... paragraphs) {
        return new LocalText(article, MONDAY.plusDays(day), article + "/outlet", agency, TextSignature.of(List.of(paragraphs)));
    }

    private static List<String> origins(LocalText... texts) {
        return new CrossTexts().find(List.of(texts)).stream().map(CrossTextsTest::told).toList();
    }

    private static String told(Origin origin) {
        CrossTexts.Copy copy = origin.copy();
        return origin.article() + " from " + origin.from() + (copy == null ? "" : " copies " + copy.of());
    }

    @Test
    void theEstimatesAreCloseToTheTruth() {
        TextSignature whole = TextSignature.of(List.of(words(1, 400)));
        TextSignature half = TextSignature.of(List.of(words(1, 400), words(2, 400)));
        assertThat(whole.resemblance(TextSignature.of(List.of(words(1, 400))))).isEqualTo(1);
        assertThat(whole.resemblance(half)).isCloseTo(0.5, within(0.1));
        assertThat(whole.containment(half)).isCloseTo(1, within(0.15));
        assertThat(whole.resemblance(TextSignature.of(List.of(words(3, 400))))).isZero();
    }

    @Test
    void aDispatchThatIsCutOrGoesOnIsACopyOfTheOneThatWasFirst() {
        String dispatch = words(1, 300);
        assertThat(origins(text("b", 1, null, dispatch.substring(0, 500)), text("a", 0, null, dispatch), text("c", 2, null, dispatch, words(
                2, 100)), text("d", 0, null, words(4, 300)))).containsExactly("a from a/outlet", "b from a/outlet copies a",
                        "c from a/outlet copies a", "d from d/outlet");
    }

    @Test
    void whereOneNamesAnAgencyAllAreItsText() {
        assertThat(origins(text("a", 0, null, words(1, 300)), text("b", 1, "b/wire", words(1, 300)), text("c", 1, "c/wire", words(2, 300))))
                .containsExactly("a from b/wire", "b from b/wire copies a", "c from c/wire");
    }

    @Test
    void shortTextsAndCommonPhrasesAreNoCopies() {
        assertThat(origins(text("a", 0, null, words(1, 25)), text("b", 1, null, words(1, 25)))).containsExactly("a from a/outlet",
                "b from b/outlet");
        assertThat(origins(text("a", 0, null, words(1, 300), words(9, 60)), text("b", 1, null, words(2, 300), words(9, 60))))
                .containsExactly("a from a/outlet", "b from b/outlet");
    }

    @Test
    void theOrderOfTextsDoesNotMatter() {
        List<LocalText> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(text("a" + i, i % 3, i % 7 == 0 ? "wire" : null, words(i % 9, 200), words(100 + i, 10 * (i % 5))));
        }
        List<Origin> expected = new CrossTexts().find(texts);
        assertThat(expected).anyMatch(origin -> origin.copy() != null);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertThat(new CrossTexts().find(texts)).isEqualTo(expected);
        }
    }
}
