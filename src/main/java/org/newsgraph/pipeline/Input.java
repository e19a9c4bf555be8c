package org.newsgraph.pipeline;

import java.util.stream.Stream;
import org.newsgraph.article.Reading;

/** Articles to be read, in a fixed order. */
public interface Input {

    /** How many inputs there are as far as one can tell without reading them; for a progress bar. */
    long count();

    /** Reads them one by one as they are asked for; to be closed. */
    Stream<Reading> read();
}
