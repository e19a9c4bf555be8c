package org.newsgraph.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The articles of a run, read one after the other in a fixed order. */
public final class Articles {

    private final List<Input> inputs;
    private final InputStream standardInput;

    private Articles(List<Input> inputs, InputStream standardInput) {
        this.inputs = inputs;
        this.standardInput = standardInput;
    }

    /**
     * Lists the inputs; nothing is read yet.
     *
     * @param paths files; folders, whose articles (.txt, .html, .htm, .json, .jsonl) are taken in the order of their paths; or "-"
     *        for standard input. A file named twice is read once.
     * @param standardInput read, and not closed, when "-" is among the paths
     */
    public static Articles of(List<Path> paths, InputStream standardInput) {
        return new Articles(InputWalk.inputsOf(paths), standardInput);
    }

    /** How many inputs there are: files, standard input, and paths that cannot be read. */
    public int count() {
        return inputs.size();
    }

    /**
     * How many readings to expect, for a progress bar: as {@link #count()}, but each line of a .jsonl file is one. The files are
     * not decoded for it, so a table or an array that turns out to be bad makes it differ by a few.
     */
    public long expected() {
        return inputs.stream().mapToLong(Input::expected).sum();
    }

    /**
     * What becomes of each input, lazily and in order; to be closed when it is not read to its end. Every call reads anew.
     * Problems are readings too: the stream itself throws nothing for a bad input.
     */
    public Stream<Reading> read() {
        Readings readings = new Readings(inputs.iterator(), new Intake(standardInput), new Editor());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(readings::close);
    }
}
