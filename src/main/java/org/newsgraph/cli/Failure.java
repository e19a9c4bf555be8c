package org.newsgraph.cli;

/** A command cannot do what was asked; the message is the line that the user reads. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
