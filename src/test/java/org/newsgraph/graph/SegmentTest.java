package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

    private static final String ALPHABET = "ab-._~%#/?&=+ ,;:@!$'()*[]{}|\\^`\"<>0é한🚢\u0000\n\u202e";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"ferry-1.txt|ferry-1.txt", "#0|%230", "a b|a%20b", "a/b|a%2Fb",
            "한|%ED%95%9C", "..|~..",
            ".|~.", "~..|%7E..", "🚢|%F0%9F%9A%A2", "100%|100%25", "``|~"})
    void anIdBecomesOneSegment(String id, String segment) {
        assertThat(Segment.encode(id)).isEqualTo(segment);
    }

    @Test
    void differentIdsGiveDifferentLegalSegmentsThatDecodeToThem() {
        Random random = new Random(20310304);
        Map<String, String> ids = new HashMap<>();
        int[] alphabet = ALPHABET.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder id = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                id.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            String segment = Segment.encode(id.toString());
            assertThat(ids.merge(segment, id.toString(), (one, other) -> one.equals(other) ? one : "clash")).isEqualTo(id.toString());
            assertThat(segment).matches("[A-Za-z0-9._~%-]+").isNotIn(".", "..");
            String decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
            assertThat(segment.startsWith("~") ? decoded.substring(1) : decoded).isEqualTo(id.toString());
            String iri = Base.LOCAL.article(id.toString()).getURI();
            assertThat(URI.create(iri).normalize()).hasToString(iri);
            assertThat(IRIx.create(iri).hasViolations()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Mara Lindqvist|mara-lindqvist", "The People's Daily|the-peoples-daily",
            "Béla Müller|bela-muller",
            "U.N. Security Council|u-n-security-council", "한국|%ED%95%9C%EA%B5%AD", " -- |unnamed", "9/11 (2001)|9-11-2001",
            "İstanbul|istanbul"})
    void aNameBecomesAReadableSegment(String name, String slug) {
        assertThat(Segment.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3030/id", "id/", "http://a b/"})
    void aBaseIsAbsoluteAndEndsWithASlash(String iri) {
        assertThatThrownBy(() -> new Base(iri)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(iri);
    }

    @Test
    void namesAreGivenOnce() {
        Unique unique = new Unique();
        assertThat(unique.name("a")).isEqualTo("a");
        assertThat(unique.name("a")).isEqualTo("a-2");
        assertThat(unique.name("a", "a-x")).isEqualTo("a-x");
        assertThat(unique.name("a", "a-x")).isEqualTo("a-x-2");
        assertThat(unique.name("a-2")).isEqualTo("a-2-2");
    }
}
