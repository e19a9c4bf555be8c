package org.newsgraph.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.newsgraph.pipeline.Extractor;
import org.newsgraph.pipeline.Input;

/**
 * What the commands are made from; a test brings its own.
 *
 * @param articles opens files, folders and standard input ("-")
 * @param extractor loaded only by commands that extract
 */
record Parts(BiFunction<List<Path>, InputStream, Input> articles, Supplier<Extractor> extractor, Clock clock) {

    static Parts real() {
        return new Parts((paths, in) -> {
            throw new Failure("this build cannot read articles yet");
        }, () -> {
            throw new Failure("this build cannot extract yet");
        }, Clock.systemUTC());
    }
}
