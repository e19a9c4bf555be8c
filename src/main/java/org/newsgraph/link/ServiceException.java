package org.newsgraph.link;

/** A reconciliation service cannot be used; the message names its address and the reason. */
public final class ServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceException(String message) {
        super(message);
    }

    ServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
