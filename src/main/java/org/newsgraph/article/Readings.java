package org.newsgraph.article;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Opens one input after the other, each only when its turn has come. */
final class Readings implements Iterator<Submission>, AutoCloseable {

    private final Iterator<Input> inputs;
    private final Intake intake;
    private final Editor editor;
    private Stream<Draft> open = Stream.empty();
    private Iterator<Draft> drafts = Collections.emptyIterator();

    Readings(Iterator<Input> inputs, Intake intake, Editor editor) {
        this.inputs = inputs;
        this.intake = intake;
        this.editor = editor;
    }

    @Override
    public boolean hasNext() {
        while (!drafts.hasNext() && inputs.hasNext()) {
            open.close();
            open = intake.take(inputs.next());
            drafts = open.iterator();
        }
        if (!drafts.hasNext()) {
            open.close();
        }
        return drafts.hasNext();
    }

    @Override
    public Submission next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return editor.read(drafts.next());
    }

    @Override
    public void close() {
        open.close();
    }
}
