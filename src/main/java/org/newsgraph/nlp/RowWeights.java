package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** The scores of all labels for a {@link RowTemplate.Rows}: the sum of its rows. Only decodes. */
@SuppressWarnings("serial")
final class RowWeights extends OnlineOptimizer {

    /** How many numbers an entry has: the label, the bits of the weight. */
    static final int ENTRY = 2;

    private final transient IntBuffer entries;
    private transient int touched;

    RowWeights(LabelMap labels, ByteBuffer entries) {
        super(new WeightVector(), 0, 0);
        setLabelMap(labels);
        this.entries = entries.asIntBuffer();
    }

    @Override
    public float[] scores(FeatureVector features) {
        RowTemplate.Rows rows = (RowTemplate.Rows) features;
        float[] scores = new float[getLabelSize()];
        int touched = 0;
        for (int i = 0; i < rows.size(); i++) {
            int at = Classifier.start(rows.row(i)) * ENTRY;
            for (int end = at + Classifier.count(rows.row(i)) * ENTRY; at < end; at += 16) {
                touched ^= entries.get(at);
            }
        }
        this.touched = touched;
        for (int i = 0; i < rows.size(); i++) {
            int at = Classifier.start(rows.row(i)) * ENTRY;
            for (int end = at + Classifier.count(rows.row(i)) * ENTRY; at < end; at += ENTRY) {
                scores[entries.get(at)] += Float.intBitsToFloat(entries.get(at + 1));
            }
        }
        return scores;
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
