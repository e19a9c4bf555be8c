package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output whose reader may go away, as in {@code | head}; tells so by an exception that no library turns into another. */
final class PipeStream extends OutputStream {

    private final OutputStream out;

    PipeStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private static void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                throw new BrokenPipeException(e);
            }
            throw new Failure("standard output cannot be written: " + reason);
        }
    }

    private interface Writing {

        void run() throws IOException;
    }

    /** Nobody reads the output any more. */
    static final class BrokenPipeException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenPipeException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
