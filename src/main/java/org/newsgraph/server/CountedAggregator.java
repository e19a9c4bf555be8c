package org.newsgraph.server;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** COUNT, GROUP_CONCAT and their like, which holds a row for each group and, where all values are gathered, for each value. */
final class CountedAggregator implements Aggregator {

    /** These keep one value. */
    private static final Set<Class<?>> SMALL = Set.of(AggCount.class, AggCountVar.class, AggSum.class, AggMin.class, AggMax.class,
            AggAvg.class, AggSample.class);

    private final Aggregator aggregator;
    private final Runnable held;

    /** @param held called for each of them */
    CountedAggregator(Aggregator aggregator, Runnable held) {
        this.aggregator = aggregator;
        this.held = held;
    }

    @Override
    public Accumulator createAccumulator() {
        held.run();
        Accumulator accumulator = aggregator.createAccumulator();
        return SMALL.contains(aggregator.getClass()) ? accumulator : new Counted(accumulator, held);
    }

    private record Counted(Accumulator accumulator, Runnable held) implements Accumulator {

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            held.run();
            accumulator.accumulate(row, environment);
        }

        @Override
        public NodeValue getValue() {
            return accumulator.getValue();
        }
    }

    @Override
    public Node getValueEmpty() {
        return aggregator.getValueEmpty();
    }

    @Override
    public String toPrefixString() {
        return aggregator.toPrefixString();
    }

    @Override
    public String key() {
        return aggregator.key();
    }

    @Override
    public String getName() {
        return aggregator.getName();
    }

    @Override
    public ExprList getExprList() {
        return aggregator.getExprList();
    }

    @Override
    public Aggregator copy(ExprList arguments) {
        return new CountedAggregator(aggregator.copy(arguments), held);
    }

    @Override
    public Aggregator copyTransform(NodeTransform transform) {
        return new CountedAggregator(aggregator.copyTransform(transform), held);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return aggregator.equals(other instanceof CountedAggregator counted ? counted.aggregator : other, bySyntax);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregator that && equals(that, false);
    }

    @Override
    public int hashCode() {
        return aggregator.hashCode();
    }

    @Override
    public String asSparqlExpr(SerializationContext context) {
        return aggregator.asSparqlExpr(context);
    }
}
