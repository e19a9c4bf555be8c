package org.newsgraph.spark;

/** What a job's output folder holds. */
final class Folders {

    /** The graphs of articles. */
    static final String ARTICLES = "articles";
    /** What was read and is no article, or could not be analysed. */
    static final String REJECTED = "rejected";
    /** What articles share. */
    static final String RESOLUTION = "resolution";
    /** Ontology, authority and links. */
    static final String COMMON = "common";
    /** Notes on the articles, until they are related. */
    static final String NOTES = "notes";

    private Folders() {
    }

    /** Of the names of a folder's files. */
    static String ending(String folder) {
        return switch (folder) {
            case ARTICLES, RESOLUTION, COMMON -> ".nq";
            default -> ".txt";
        };
    }
}
