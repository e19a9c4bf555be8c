package org.newsgraph.nlp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Numbers by {@link RollingHash#key}: open addressing with linear probing, key and value side by side. The memory may be a mapped file, so
 * that opening costs nothing and processes share it.
 */
final class LongTable {

    /** What {@link #get} gives for a key that is not there. */
    static final long NONE = -1;

    private static final int SLOT = 2;

    private final LongBuffer slots;
    private final int capacity;

    /** @param memory what {@link Builder#memory} gave, little-endian */
    LongTable(ByteBuffer memory) {
        slots = memory.asLongBuffer();
        capacity = slots.limit() / SLOT;
    }

    long get(long key) {
        int slot = slot(key, capacity);
        while (true) {
            long found = slots.get(slot * SLOT);
            if (found == key) {
                return slots.get(slot * SLOT + 1);
            }
            if (found == 0) {
                return NONE;
            }
            slot = slot + 1 == capacity ? 0 : slot + 1;
        }
    }

    /** Brings the place of a key near to the processor. */
    long touch(long key) {
        return slots.get(slot(key, capacity) * SLOT);
    }

    /** A number below the capacity that all bits of the key take part in (Lemire 2019, "Fast random integer generation in an interval"). */
    private static int slot(long key, int capacity) {
        return (int) Math.unsignedMultiplyHigh(key, capacity);
    }

    /** Collects entries in memory. */
    static final class Builder {

        private final ByteBuffer memory;
        private final LongBuffer slots;
        private final int capacity;

        /** @param size how many entries at most */
        Builder(int size) {
            capacity = size + size / 2 + 1;
            memory = ByteBuffer.allocate(capacity * SLOT * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            slots = memory.asLongBuffer();
        }

        /** @throws IllegalStateException when the key is there already */
        void put(long key, long value) {
            int slot = slot(key, capacity);
            while (slots.get(slot * SLOT) != 0) {
                if (slots.get(slot * SLOT) == key) {
                    throw new IllegalStateException("two entries with the key " + Long.toHexString(key));
                }
                slot = slot + 1 == capacity ? 0 : slot + 1;
            }
            slots.put(slot * SLOT, key);
            slots.put(slot * SLOT + 1, value);
        }

        byte[] memory() {
            return memory.array();
        }
    }
}
