package org.newsgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.NamePairs.Pair;

/** The name key on 10,000 generated pairs; {@code target/name-pairs.txt} has the figures by culture and every pair it joins wrongly. */
class NamePairsTest {

    private static final int SIZE = 10_000;
    private static final double PRECISION = 0.995;
    private static final double RECALL = 0.6;

    /** What the key made of the pairs. */
    private record Score(int joined, int right, int same) {

        Score plus(boolean join, boolean isSame) {
            return new Score(joined + (join ? 1 : 0), right + (join && isSame ? 1 : 0), same + (isSame ? 1 : 0));
        }

        double precision() {
            return (double) right / joined;
        }

        double recall() {
            return (double) right / same;
        }
    }

    @Test
    void differentNamesHardlyEverMeet() throws IOException {
        NameKey key = NameKey.load();
        Map<String, Score> scores = new TreeMap<>();
        List<String> report = new ArrayList<>();
        List<Pair> pairs = NamePairs.generate(SIZE, 20311103L);
        for (Pair pair : pairs) {
            boolean join = key.same(pair.one(), pair.other());
            for (String row : List.of("all", pair.culture())) {
                scores.merge(row, new Score(0, 0, 0).plus(join, pair.same()),
                        (old, one) -> old.plus(join, pair.same()));
            }
            if (join && !pair.same()) {
                report.add("wrong: " + pair.one() + " = " + pair.other());
            } else if (!join && pair.same()) {
                report.add("missed: " + pair.one() + " = " + pair.other());
            }
        }
        scores.forEach(
                (row, score) -> report.add(0, String.format(Locale.ROOT, "%s: precision %.2f %%, recall %.1f %% of %d same names", row,
                        100 * score.precision(), 100 * score.recall(), score.same())));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/name-pairs.txt"), report);
        Score all = scores.get("all");
        assertThat(pairs).hasSize(SIZE).isEqualTo(NamePairs.generate(SIZE, 20311103L));
        assertThat(all.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.recall()).isGreaterThanOrEqualTo(RECALL);
    }
}
