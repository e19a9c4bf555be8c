package org.newsgraph.nlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The parts of a compact model file, one behind the other, each with its length before it and padded to eight bytes. */
final class Sections {

    private final ByteBuffer file;

    /** @param file at its first section */
    Sections(ByteBuffer file) {
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The next part, little-endian, without copying it. */
    ByteBuffer next() {
        int length = Math.toIntExact(file.getLong());
        ByteBuffer part = file.slice(file.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(file.position() + padded(length));
        return part;
    }

    private static int padded(int length) {
        return length + 7 & ~7;
    }

    /** Writes what {@link Sections} reads. */
    static final class Writer {

        private final DataOutputStream out;

        Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        void write(byte[] part) throws IOException {
            out.writeLong(Long.reverseBytes(part.length));
            out.write(part);
            out.write(new byte[padded(part.length) - part.length]);
            out.flush();
        }

        /** Writes a buffer from its start to its position. */
        void write(ByteBuffer part) throws IOException {
            byte[] bytes = new byte[part.position()];
            part.get(0, bytes);
            write(bytes);
        }
    }
}
