package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PLOVER event classes of codes, from {@code lexicon/plover.tsv}; {@code ontology/codes.ttl} says the same. */
public final class Plover {

    private static final Plover STANDARD = of(Table.load("lexicon/plover.tsv"));

    private final Map<String, String> classes;

    private Plover(Map<String, String> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** The project's table. */
    public static Plover standard() {
        return STANDARD;
    }

    static Plover of(Table table) {
        Map<String, String> classes = new HashMap<>();
        for (Row row : table.rows()) {
            if (classes.put(row.get("scheme") + " " + row.get("code"), row.get("plover")) != null) {
                throw new IllegalArgumentException(row.at() + ": " + row.get("code") + " stands there twice");
            }
        }
        return new Plover(classes);
    }

    /** Class of a code of the scheme speech-act; null when none fits. */
    public @Nullable String ofSpeechAct(String code) {
        return classes.get("speech-act " + code);
    }

    /** Class of a code of the scheme incident-type; null when none fits. */
    public @Nullable String ofIncidentType(String code) {
        return classes.get("incident-type " + code);
    }
}
