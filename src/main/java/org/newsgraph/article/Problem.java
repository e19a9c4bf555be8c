package org.newsgraph.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A failure of the file system in one plain line. */
final class Problem {

    private Problem() {
    }

    static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "no permission to read it";
            case NoSuchFileException e -> "no such file or folder";
            default ->
                "cannot be read: " + String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.getClass().getSimpleName());
        };
    }
}
