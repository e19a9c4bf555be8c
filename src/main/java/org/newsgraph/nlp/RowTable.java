package org.newsgraph.nlp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/**
 * Rows of one weight for each label. A row with more weights than zeros is kept whole, to be added by whole vectors; of the others only the
 * weights that are not zero are kept, each in 64 bits: the label in the lower half, the bits of the weight in the upper one.
 */
final class RowTable {

    /** How many numbers of 64 bits a line of the processor's cache holds. */
    private static final int LINE = 64 / Long.BYTES;
    private static final int FLOATS = Long.BYTES / Float.BYTES;
    private static final int COUNT_BITS = 16;
    /** Stands for the number of weights in the place of a whole row. */
    private static final int WHOLE = (1 << COUNT_BITS) - 1;

    private final LongBuffer entries;
    private final FloatBuffer weights;
    private final int labels;

    /** @param memory what {@link Builder#memory} gave, little-endian */
    RowTable(ByteBuffer memory, int labels) {
        entries = memory.asLongBuffer();
        weights = memory.asFloatBuffer();
        this.labels = labels;
    }

    int labels() {
        return labels;
    }

    /** Reads something of each line that the row covers, so that it is near when it is added; gives what depends on all of it. */
    long touch(long place) {
        int at = start(place);
        long seen = 0;
        for (int end = at + length(count(place)); at < end; at += LINE) {
            seen ^= entries.get(at);
        }
        return seen;
    }

    /**
     * Adds the row to the scores of all labels.
     *
     * @param row room for one row
     */
    void add(long place, float[] scores, float[] row) {
        int at = start(place);
        int count = count(place);
        if (count == WHOLE) {
            weights.get(at * FLOATS, row, 0, labels);
            for (int label = 0; label < labels; label++) {
                scores[label] += row[label];
            }
            return;
        }
        for (int end = at + count; at < end; at++) {
            long entry = entries.get(at);
            scores[(int) entry] += Float.intBitsToFloat((int) (entry >>> Integer.SIZE));
        }
    }

    /** How many numbers of 64 bits a row takes. */
    private int length(int count) {
        return count == WHOLE ? labels / FLOATS : count;
    }

    private static int start(long place) {
        return (int) (place >>> COUNT_BITS);
    }

    private static int count(long place) {
        return (int) place & WHOLE;
    }

    /** Collects rows in memory. */
    static final class Builder {

        private final ByteArrayOutputStream memory = new ByteArrayOutputStream();

        /** The place of a row that was added, or {@link LongTable#NONE} for one of zeros only. */
        long add(float[] row) {
            long start = memory.size() / Long.BYTES;
            int count = 0;
            for (float weight : row) {
                count += weight == 0 ? 0 : 1;
            }
            if (count == 0) {
                return LongTable.NONE;
            }
            boolean whole = count * FLOATS > row.length;
            ByteBuffer bytes = ByteBuffer.allocate(whole ? Math.ceilDiv(row.length, FLOATS) * Long.BYTES : count * Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (int label = 0; label < row.length; label++) {
                if (whole) {
                    bytes.putFloat(row[label]);
                } else if (row[label] != 0) {
                    bytes.putInt(label).putFloat(row[label]);
                }
            }
            memory.writeBytes(bytes.array());
            return start << COUNT_BITS | (whole ? WHOLE : count);
        }

        byte[] memory() {
            return memory.toByteArray();
        }
    }
}
