package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a state as rows of a table. Each item that several features are made of is looked at once; features are put together
 * from the hashes of their items, without a string of their own.
 */
@SuppressWarnings("serial")
final class RowTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>> extends FeatureTemplate<N, S> {

    private static final long NO_KEY = 0;

    private final transient ThreadLocal<RecentRows> recent;
    private final transient FeatureItem[] sets;
    /** The different items of all features. */
    private final transient FeatureItem[] items;
    /** Of each feature, the places of its items. */
    private final transient int[][] features;

    /** @param template the library's, for what features there are */
    RowTemplate(FeatureTemplate<N, S> template, LongTable table) {
        super(null, new HyperParameter());
        recent = ThreadLocal.withInitial(() -> new RecentRows(table));
        sets = template.getSetFeatureList().toArray(FeatureItem[]::new);
        Map<String, Integer> places = new LinkedHashMap<>();
        List<FeatureItem> different = new ArrayList<>();
        features = template.getFeatureList().stream().map(feature -> {
            int[] parts = new int[feature.length];
            for (int i = 0; i < feature.length; i++) {
                parts[i] = places.computeIfAbsent(feature[i].toString(), name -> places.size());
                if (parts[i] == different.size()) {
                    different.add(feature[i]);
                }
            }
            return parts;
        }).toArray(int[][]::new);
        items = different.toArray(FeatureItem[]::new);
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        Rows rows = new Rows(sets.length + features.length);
        for (int kind = 0; kind < sets.length; kind++) {
            Collection<String> values = getFeatures(state, sets[kind]);
            if (values != null) {
                for (String value : values) {
                    rows.add(RollingHash.key(kind, value));
                }
            }
        }
        long[] texts = new long[items.length];
        long[] shifts = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value != null) {
                texts[i] = RollingHash.of(value);
                shifts[i] = RollingHash.shift(value);
            }
        }
        for (int i = 0; i < features.length; i++) {
            rows.add(key(sets.length + i, features[i], texts, shifts));
        }
        rows.find(recent.get());
        return rows;
    }

    /** @param shifts 0 for an item that this state does not have; a feature needs all of its own */
    private static long key(int kind, int[] parts, long[] texts, long[] shifts) {
        long hash = RollingHash.start(kind);
        for (int i = 0; i < parts.length; i++) {
            long shift = shifts[parts[i]];
            if (shift == 0) {
                return NO_KEY;
            }
            hash = RollingHash.append(i == 0 ? hash : RollingHash.append(hash, '_'), texts[parts[i]], shift);
        }
        return RollingHash.key(hash);
    }

    /** Rows of the weights' table, in the order in which they are to be added. */
    @SuppressWarnings("serial")
    static final class Rows extends FeatureVector {

        private transient long[] rows;
        private transient int size;

        Rows(int expected) {
            rows = new long[expected + expected / 2];
        }

        private void add(long key) {
            if (key == NO_KEY) {
                return;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = key;
        }

        private void find(RecentRows recent) {
            recent.get(rows, size);
            int found = 0;
            for (int i = 0; i < size; i++) {
                if (rows[i] != LongTable.NONE) {
                    rows[found++] = rows[i];
                }
            }
            size = found;
        }

        int size() {
            return size;
        }

        long row(int i) {
            return rows[i];
        }
    }
}
