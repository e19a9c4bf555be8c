package org.newsgraph.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes indented JSON in UTF-8. */
final class Json {

    private Json() {
    }

    /** What is done with the generator. */
    interface Step {

        void run() throws IOException;
    }

    /** A generator that leaves {@code out} open when it is closed. */
    static JsonGenerator to(OutputStream out) throws IOException {
        return new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out).useDefaultPrettyPrinter();
    }

    /** Carries an exception through what may throw none. */
    static void unchecked(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
