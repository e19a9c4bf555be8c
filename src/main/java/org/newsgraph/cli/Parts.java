package org.newsgraph.cli;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.entity.Rulings;
import org.newsgraph.pipeline.CommonGraphs;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.pipeline.Extractor;

/**
 * What the commands are made from; a test brings its own.
 *
 * @param extractor loaded only by commands that extract, since it takes seconds
 * @param common derives what all articles share, given what a person has decided
 */
record Parts(Supplier<Extractor> extractor, Function<Rulings, CommonGraphs> common, Clock clock) {

    static Parts real() {
        return new Parts(Extraction::load, CommonGraphs::known, Clock.systemUTC());
    }
}
