package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Kinship;

class ReachTest {

    /** Numbers of one ten or of two that follow each other may be near; they are when they differ by less than four. */
    private static final Kinship<Integer> NUMBERS = new Kinship<>() {

        @Override
        public Set<String> keys(Integer one) {
            return Set.of("ten " + one / 10, "ten " + (one / 10 + 1));
        }

        @Override
        public boolean near(Integer one, Integer other) {
            return Math.abs(one - other) < 4;
        }
    };

    private final List<String> asked = new ArrayList<>();

    private Set<Integer> from(List<Integer> told, Integer... things) {
        return new Reach<>(NUMBERS, key -> {
            asked.add(key);
            return told.stream().filter(each -> NUMBERS.keys(each).contains(key)).toList();
        }).from(List.of(things));
    }

    @Test
    void goesOnFromNearThings() {
        assertThat(from(List.of(1, 4, 7, 10, 20, 22, 35), 4)).containsExactlyInAnyOrder(1, 4, 7, 10);
        assertThat(from(List.of(1, 4, 7, 10, 20, 22, 35), 22, 1)).containsExactlyInAnyOrder(1, 4, 7, 10, 20, 22);
    }

    @Test
    void holdsWhatNobodyIsNearTo() {
        assertThat(from(List.of(1, 20), 12)).containsExactly(12);
    }

    @Test
    void asksForAKeyOnce() {
        List<Integer> crowd = IntStream.range(0, 30).boxed().toList();

        assertThat(from(crowd, 0)).containsExactlyInAnyOrderElementsOf(crowd);
        assertThat(asked).doesNotHaveDuplicates().hasSize(4);
    }
}
