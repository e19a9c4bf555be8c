package org.newsgraph.store;

/** In which form to write a store out; all have the same order at every writing. */
public enum ExportFormat {
    nquads, trig, turtle, jsonld
}
