package org.newsgraph.pipeline;

import java.util.function.Consumer;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.store.Change;
import org.newsgraph.store.StoreWriter;

/** What belongs to no single article: authority, links, resolution, ontology. */
@FunctionalInterface
public interface CommonGraphs {

    /**
     * Brings the graphs in step with the articles of a store; the same articles give the same graphs, whatever came before.
     *
     * @param program what tells one version of the program from another
     * @param complaints is told, a line each, what a person decided and what could not be applied
     */
    Change update(StoreWriter writer, Base base, String program, Consumer<String> complaints);

    /**
     * The ontology, what articles share, and those entries of the authority files that they name, with their links.
     *
     * @param rulings what a person has decided about who is who
     */
    static CommonGraphs known(Rulings rulings) {
        return (writer, base, program, complaints) -> writer.together(() -> Common.update(writer, rulings, base, program, complaints));
    }
}
