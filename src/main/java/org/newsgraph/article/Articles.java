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

    /**
     * The articles of files that were found elsewhere, in this order. Files of one folder are read with the same table; what is wrong with
     * it is told with the first of them.
     */
    public static Articles in(List<? extends StoredFile> files) {
        return new Articles(files.stream().<Input>map(file -> new Input.ArticleFile(file, Format.ofName(file.name()).orElse(Format.TEXT)))
                .toList(), InputStream.nullInputStream());
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
        return read(Recollection.NONE);
    }

    /** The same, where what was read before is read as an article only when {@link Reading.Accepted#article} is asked for. */
    public Stream<Reading> read(Recollection recollection) {
        Repeats repeats = new Repeats();
        return submissions(recollection).map(repeats::check);
    }

    /** What each input is by itself, as {@link #read()}, but with those that were handed in before. */
    public Stream<Submission> submissions() {
        return submissions(Recollection.NONE);
    }

    private Stream<Submission> submissions(Recollection recollection) {
        Readings readings = new Readings(inputs.iterator(), new Intake(standardInput), new Editor(recollection));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(readings::close);
    }
}
