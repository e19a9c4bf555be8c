package org.newsgraph.nlp;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.ByteBuffer;

/** The scores of all labels for a {@link RowTemplate.Rows}: the sum of its rows. Only decodes. */
@SuppressWarnings("serial")
final class RowWeights extends OnlineOptimizer {

    private final transient RowTable table;
    /** Without a use the touching would be left out. */
    @SuppressWarnings("UnusedVariable")
    private transient long touched;

    RowWeights(LabelMap labels, ByteBuffer table) {
        super(new WeightVector(), 0, 0);
        setLabelMap(labels);
        this.table = new RowTable(table, labels.size());
    }

    @Override
    public float[] scores(FeatureVector features) {
        RowTemplate.Rows rows = (RowTemplate.Rows) features;
        // all rows are asked for before the first is added, so that the memory answers many questions at a time
        long seen = 0;
        for (int i = 0; i < rows.size(); i++) {
            seen ^= table.touch(rows.row(i));
        }
        touched = seen;
        float[] scores = new float[table.labels()];
        float[] row = new float[table.labels()];
        for (int i = 0; i < rows.size(); i++) {
            table.add(rows.row(i), scores, row);
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
