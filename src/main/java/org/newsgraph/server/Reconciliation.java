package org.newsgraph.server;

/** Where the reconciliation service is. */
final class Reconciliation {

    static final String PATH = "/reconcile";
    static final String PREVIEW = PATH + "/preview";

    private Reconciliation() {
    }
}
