package org.newsgraph.link;

import java.util.List;

/**
 * A question to a person: is the thing the candidate? Everything but {@code decision} and {@code note} is there to answer it.
 *
 * @param one the thing of ours, as {@link org.newsgraph.entity.Ruling} reads it
 * @param other an IRI elsewhere, or another thing of ours with the same name
 * @param name of the thing
 * @param about what articles say it belongs to and does
 * @param article title, day and outlet of an article that names it
 * @param sentence in which it does something
 * @param candidate name of the other
 * @param description of the other
 * @param reason why nobody but a person can decide
 */
record SheetRow(String one, String other, String kind, String name, String about, String article, String sentence, String candidate,
        String description, String score, String reason) {

    /** The columns in order; the first is empty and waits for the decision, the last for a note. */
    static final List<String> COLUMNS = List.of("decision", "kind", "name", "about", "candidate", "description", "score", "reason",
            "article",
            "sentence", "one", "other", "note");

    List<String> cells() {
        return List.of("", kind, name, about, candidate, description, score, reason, article, sentence, one, other, "");
    }
}
