package org.newsgraph.link;

import java.util.ArrayList;
import java.util.List;

/** A sheet cannot be used; each problem names file, line and reason. */
public final class SheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final ArrayList<String> problems;

    SheetException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = new ArrayList<>(problems);
    }

    /** A line for each, in the order of the sheet. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
