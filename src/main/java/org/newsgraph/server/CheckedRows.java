package org.newsgraph.server;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that tell when their query was cut off, before anybody else makes something of it. */
final class CheckedRows implements RowSet {

    private final RowSet rows;
    private final Consumer<RuntimeException> cutOff;

    CheckedRows(RowSet rows, Consumer<RuntimeException> cutOff) {
        this.rows = rows;
        this.cutOff = cutOff;
    }

    private <T> T checked(Supplier<T> step) {
        try {
            return step.get();
        } catch (QueryCancelledException | Room.FullException e) {
            cutOff.accept(e);
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return checked(rows::hasNext);
    }

    @Override
    public Binding next() {
        return checked(rows::next);
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
