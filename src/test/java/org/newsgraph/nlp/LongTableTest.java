package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class LongTableTest {

    private static final int SIZE = 10_000;

    @Test
    void findsEachEntryAndNoOther() {
        LongTable.Builder builder = new LongTable.Builder(SIZE);
        for (int i = 0; i < SIZE; i++) {
            builder.put(RollingHash.key(i % 7, "word" + i), i);
        }
        LongTable table = new LongTable(ByteBuffer.wrap(builder.memory()).order(ByteOrder.LITTLE_ENDIAN));
        for (int i = 0; i < SIZE; i++) {
            assertThat(table.get(RollingHash.key(i % 7, "word" + i))).isEqualTo(i);
            assertThat(table.get(RollingHash.key(i % 7 + 1, "word" + i))).isEqualTo(LongTable.NONE);
        }
    }

    @Test
    void refusesAKeyTwice() {
        LongTable.Builder builder = new LongTable.Builder(2);
        builder.put(5, 1);
        assertThatThrownBy(() -> builder.put(5, 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hashOfAJoinedStringFollowsFromItsParts() {
        long joined = RollingHash.start(3);
        for (String part : new String[]{"a", "", "bc", "한국"}) {
            joined = RollingHash.append(joined, RollingHash.of(part), RollingHash.shift(part));
        }
        assertThat(RollingHash.key(joined)).isEqualTo(RollingHash.key(3, "abc한국"));
    }
}
