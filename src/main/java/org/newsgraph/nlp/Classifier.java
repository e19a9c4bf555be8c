package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statistical component of the library with its features and weights in tables. It decides as the library's own does, on the same
 * numbers added in the same order; weights that are zero, more than nine in ten, are not kept.
 *
 * <p>The parts of its file: the component without features and weights, serialised; the row of each feature by
 * {@link RollingHash#key}; the rows as a {@link RowTable}.
 */
final class Classifier {

    private Classifier() {
    }

    /** Reads a serialised component of the library and writes it as tables. */
    static void compact(InputStream serialised, Sections.Writer out) throws IOException, ClassNotFoundException {
        OnlineComponent<?, ?> component;
        long[] keys;
        MajorVector weights;
        try (Harvest in = new Harvest(serialised)) {
            component = (OnlineComponent<?, ?>) in.readObject();
            keys = Objects.requireNonNull(in.keys, "a component without features");
            weights = Objects.requireNonNull(in.weights.get(component.getOptimizer().getWeightVector())).getSparseWeightVector();
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(rest)) {
            objects.writeObject(component);
        }
        out.write(rest.toByteArray());
        writeRows(keys, weights, out);
    }

    private static void writeRows(long[] keys, MajorVector weights, Sections.Writer out) throws IOException {
        int labels = weights.getLabelSize();
        LongTable.Builder rows = new LongTable.Builder(keys.length);
        RowTable.Builder table = new RowTable.Builder();
        float[] row = new float[labels];
        for (int feature = 1; feature < weights.getFeatureSize(); feature++) {
            for (int label = 0; label < labels; label++) {
                row[label] = weights.get(feature * labels + label);
            }
            long place = keys[feature] == 0 ? LongTable.NONE : table.add(row);
            if (place != LongTable.NONE) {
                rows.put(keys[feature], place);
            }
        }
        out.write(rows.memory());
        out.write(table.memory());
    }

    /** The component, ready to decode, over the tables of an open file. */
    @SuppressWarnings("unchecked")
    static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> open(ByteBuffer file) throws IOException, ClassNotFoundException {
        Sections sections = new Sections(file);
        ByteBuffer rest = sections.next();
        byte[] serialised = new byte[rest.remaining()];
        rest.get(serialised);
        OnlineComponent<NLPNode, S> component;
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(serialised))) {
            component = (OnlineComponent<NLPNode, S>) objects.readObject();
        }
        component.setFeatureTemplate(new RowTemplate<>(component.getFeatureTemplate(), new LongTable(sections.next())));
        component.setOptimizer(new RowWeights(component.getOptimizer().getLabelMap(), sections.next()));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /** Takes features and weights out of the stream as they pass, so that they are never in memory together with the whole component. */
    private static final class Harvest extends ObjectInputStream {

        private final IdentityHashMap<WeightVector, WeightVector> weights = new IdentityHashMap<>();
        private long @Nullable [] keys;

        Harvest(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            return switch (read) {
                case FeatureMap features -> {
                    keys = keys(features);
                    yield new FeatureMap();
                }
                case WeightVector vector -> {
                    WeightVector empty = new WeightVector();
                    weights.put(empty, vector);
                    yield empty;
                }
                default -> read;
            };
        }

        /** The key of each feature by its number; 0 where a number has no feature. */
        private static long[] keys(FeatureMap features) {
            long[] keys = new long[features.size()];
            List<Object2IntMap<String>> maps = features.getIndexMaps();
            for (int kind = 0; kind < maps.size(); kind++) {
                for (Object2IntMap.Entry<String> feature : maps.get(kind).object2IntEntrySet()) {
                    keys[feature.getIntValue()] = RollingHash.key(kind, feature.getKey());
                }
            }
            return keys;
        }
    }
}
