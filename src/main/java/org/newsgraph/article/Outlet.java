package org.newsgraph.article;

/** A newspaper, broadcaster, website or news agency, by its usual name. */
record Outlet(String name, Kind kind) {

    enum Kind {
        NEWSPAPER, AGENCY, BROADCASTER, WEBSITE
    }

    boolean isAgency() {
        return kind == Kind.AGENCY;
    }
}
