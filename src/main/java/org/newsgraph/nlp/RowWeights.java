package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/** The scores of all labels for a {@link RowTemplate.Rows}: the sum of its rows. Only decodes. */
@SuppressWarnings("serial")
final class RowWeights extends OnlineOptimizer {

    /** How many entries a line of the processor's cache holds. */
    private static final int LINE = 64 / Long.BYTES;

    /** The label in the lower half, the bits of the weight in the upper one. */
    private final transient LongBuffer entries;
    /** Without a use the reading would be left out. */
    private transient long touched;

    RowWeights(LabelMap labels, ByteBuffer entries) {
        super(new WeightVector(), 0, 0);
        setLabelMap(labels);
        this.entries = entries.asLongBuffer();
    }

    @Override
    public float[] scores(FeatureVector features) {
        RowTemplate.Rows rows = (RowTemplate.Rows) features;
        float[] scores = new float[getLabelSize()];
        touch(rows);
        for (int i = 0; i < rows.size(); i++) {
            int at = Classifier.start(rows.row(i));
            for (int end = at + Classifier.count(rows.row(i)); at < end; at++) {
                long entry = entries.get(at);
                scores[(int) entry] += Float.intBitsToFloat((int) (entry >>> Integer.SIZE));
            }
        }
        return scores;
    }

    /** Asks for all rows before the first is added, so that the memory answers many questions at a time. */
    private void touch(RowTemplate.Rows rows) {
        long seen = 0;
        for (int i = 0; i < rows.size(); i++) {
            int at = Classifier.start(rows.row(i));
            for (int end = at + Classifier.count(rows.row(i)); at < end; at += LINE) {
                seen ^= entries.get(at);
            }
        }
        touched = seen;
    }

    @Override
    protected void trainAux(Instance instance) {
        throw onlyDecodes();
    }

    @Override
    public void updateMiniBatch() {
        throw onlyDecodes();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw onlyDecodes();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw onlyDecodes();
    }

    private static UnsupportedOperationException onlyDecodes() {
        return new UnsupportedOperationException("tables cannot be trained");
    }
}
