package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;

/** Counts lines that hold something. */
final class LineCount {

    private LineCount() {
    }

    static long of(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        boolean filled = false;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    lines += filled ? 1 : 0;
                    filled = false;
                } else if (buffer[i] > ' ' || buffer[i] < 0) {
                    filled = true;
                }
            }
        }
        return filled ? lines + 1 : lines;
    }
}
