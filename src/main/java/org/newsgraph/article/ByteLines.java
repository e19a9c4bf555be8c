package org.newsgraph.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.newsgraph.article.Reading.Reason;

/** Lines of a file of any size, one at a time; blank ones are passed over. */
final class ByteLines implements Iterator<ByteLines.Numbered>, AutoCloseable {

    /** @param failure why the line could not be read whole */
    record Numbered(long number, byte[] bytes, Optional<NotAnArticle> failure) {

        void check() throws NotAnArticle {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }

    private final InputStream in;
    private long number;
    private boolean ended;
    private Optional<Numbered> next = Optional.empty();

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = line();
        }
        return next.isPresent();
    }

    @Override
    public Numbered next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Numbered line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private Optional<Numbered> line() {
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean filled = false;
        try {
            int read = in.read();
            for (; read >= 0 && read != '\n'; read = in.read()) {
                filled |= read > ' ';
                if (bytes.size() <= Decoder.LIMIT) {
                    bytes.write(read);
                }
            }
            ended = read < 0;
        } catch (IOException e) {
            ended = true;
            return Optional.of(new Numbered(number, new byte[0], Optional.of(new NotAnArticle(Reason.UNREADABLE, Problem.of(e)))));
        }
        return filled ? Optional.of(new Numbered(number, bytes.toByteArray(), Optional.empty())) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
