package org.newsgraph.server;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterHalfJoin;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/** Executes as TDB2 does, counts what each operator holds in memory, and ends paths in time. */
final class BoundedExecutor extends OpExecutorTDB2 {

    private static final OpExecutorFactory USUAL = OpExecutorTDB2.OpExecFactoryTDB;

    private final Room.Held held;
    private final long sortedInMemory;

    private BoundedExecutor(ExecutionContext context, Room.Held held, long sortedInMemory) {
        super(context);
        this.held = held;
        this.sortedInMemory = sortedInMemory;
    }

    /** @param sortedInMemory from so many rows on, ORDER BY and DISTINCT use the disk */
    static OpExecutorFactory factory(long sortedInMemory) {
        return context -> {
            Room.@Nullable Held held = Room.held(context.getContext());
            return held == null ? USUAL.create(context) : new BoundedExecutor(context, held, sortedInMemory);
        };
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        Operator operator = new Operator();
        return operator.out(Join.join(operator.in(exec(join.getLeft(), input)), exec(join.getRight(), root()), execCxt));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        Operator operator = new Operator();
        QueryIterator left = exec(join.getLeft(), input);
        return operator.out(Join.leftJoin(left, operator.in(exec(join.getRight(), root())), join.getExprs(), execCxt));
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        Operator operator = new Operator();
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        QueryIterator left = exec(minus.getLeft(), input);
        return operator.out(QueryIterMinus.create(left, operator.in(exec(minus.getRight(), root())), common, execCxt));
    }

    @Override
    protected QueryIterator execute(OpSemiJoin join, QueryIterator input) {
        Operator operator = new Operator();
        QueryIterator left = exec(join.getLeft(), input);
        return operator.out(QueryIterHalfJoin.semiJoin(left, operator.in(exec(join.getRight(), root())), execCxt));
    }

    @Override
    protected QueryIterator execute(OpAntiJoin join, QueryIterator input) {
        Operator operator = new Operator();
        QueryIterator left = exec(join.getLeft(), input);
        return operator.out(QueryIterHalfJoin.antiJoin(left, operator.in(exec(join.getRight(), root())), execCxt));
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Operator operator = new Operator();
        QueryIterator rows = exec(group.getSubOp(), input);
        List<ExprAggregator> aggregators = group.getAggregators().stream()
                .map(each -> new ExprAggregator(each.getVar(), new CountedAggregator(each.getAggregator(), operator::hold))).toList();
        return operator.out(new QueryIterGroup(aggregators.isEmpty() ? operator.in(rows) : rows, group.getGroupVars(), aggregators,
                execCxt));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Operator operator = new Operator();
        QueryIterator rows = exec(order.getSubOp(), input);
        return operator.out(new QueryIterSort(operator.in(rows, sortedInMemory), hurried(order.getConditions()), execCxt));
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        Operator operator = new Operator();
        return operator.out(operator.in(super.execute(distinct, input), sortedInMemory));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return new Walk(path.getTriplePath(), input);
    }

    /** Comparing may read what is compared from the disk. */
    private Comparator<Binding> hurried(List<SortCondition> conditions) {
        Comparator<Binding> comparator = new BindingComparator(conditions, execCxt);
        return (a, b) -> {
            HurriedGraph.hurry(execCxt.getCancelSignal());
            return comparator.compare(a, b);
        };
    }

    /** What one operator holds until its rows are all read or no longer wanted. */
    private final class Operator {

        private long rows;

        void hold() {
            held.hold(1);
            rows++;
        }

        QueryIterator in(QueryIterator input) {
            return in(input, Long.MAX_VALUE);
        }

        /** @param most of the rows are held, the others are on the disk */
        QueryIterator in(QueryIterator input, long most) {
            return new QueryIterProcessBinding(input, execCxt) {

                @Override
                public Binding accept(Binding row) {
                    if (rows < most) {
                        hold();
                    }
                    return row;
                }
            };
        }

        QueryIterator out(QueryIterator output) {
            return new QueryIter1(output, execCxt) {

                @Override
                protected boolean hasNextBinding() {
                    return getInput().hasNext();
                }

                @Override
                protected Binding moveToNextBinding() {
                    return getInput().nextBinding();
                }

                @Override
                protected void closeSubIterator() {
                    held.release(rows);
                    rows = 0;
                }

                @Override
                protected void requestSubCancel() {
                    // the input is told by the class above
                }
            };
        }
    }

    /** A path from each row on; what it reads is held until the next row, and reading ends with the query's time. */
    private final class Walk extends QueryIterRepeatApply {

        private final TriplePath path;
        private final ExecutionContext watched;
        private long read;

        Walk(TriplePath path, QueryIterator rows) {
            super(rows, execCxt);
            this.path = path;
            Graph graph = execCxt.getActiveGraph();
            watched = ExecutionContext.copyChangeActiveGraph(execCxt, new HurriedGraph(graph, this::look));
        }

        private void look() {
            HurriedGraph.hurry(execCxt.getCancelSignal());
            read++;
            held.hold(1);
        }

        @Override
        protected QueryIterator nextStage(Binding row) {
            held.release(read);
            read = 0;
            return PathLib.execTriplePath(row, path, watched);
        }

        @Override
        protected void closeSubIterator() {
            held.release(read);
            read = 0;
            super.closeSubIterator();
        }
    }
}
