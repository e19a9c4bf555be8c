package org.newsgraph.server;

/** What a page says its thing is. */
final class KindNames {

    private KindNames() {
    }

    static String of(String kind) {
        return switch (kind) {
            case "actor" -> "who, across all articles";
            case "place" -> "where, across all articles";
            case "incident" -> "incident, across all articles";
            case "statement" -> "statement in an article";
            case "article" -> "article";
            case "report" -> "incident as one article reports it";
            case "local" -> "as one article names it";
            default -> "in the graph";
        };
    }
}
