package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER event classes of codes, from {@code lexicon/plover.tsv}, of which {@code ontology/codes.ttl} says the same, and
 * {@code lexicon/plover-modalities.tsv}. */
public final class Plover {

    private static final Plover STANDARD = of(Table.load("lexicon/plover.tsv"),
            Table.load("lexicon/plover-modalities.tsv"));

    private final Map<String, String> classes;
    private final Map<String, String> modalities;

    private Plover(Map<String, String> classes, Map<String, String> modalities) {
        this.classes = Map.copyOf(classes);
        this.modalities = Map.copyOf(modalities);
    }

    /** The project's table. */
    public static Plover standard() {
        return STANDARD;
    }

    static Plover of(Table table, Table byModality) {
        Map<String, String> classes = new HashMap<>();
        for (Row row : table.rows()) {
            if (classes.put(row.get("scheme") + " " + row.get("code"), row.get("plover")) != null) {
                throw new IllegalArgumentException(row.at() + ": " + row.get("code") + " stands there twice");
            }
        }
        Map<String, String> modalities = new HashMap<>();
        byModality.rows().forEach(r -> modalities.put(r.get("plover") + " " + r.get("modality"), r.get("becomes")));
        return new Plover(classes, modalities);
    }

    /** Class of a code of the scheme speech-act; null when none fits. */
    public @Nullable String ofSpeechAct(String code) {
        return classes.get("speech-act " + code);
    }

    /**
     * Class of an incident: what is planned is an offer or a threat, what is refused a rejection.
     *
     * @param type code of the scheme incident-type
     * @param own class of the word that names it, when it is not the type's
     * @param modality code of the scheme modality
     * @return null when none fits
     */
    public @Nullable String ofIncident(String type, @Nullable String own, String modality) {
        String happened = own != null ? own : classes.get("incident-type " + type);
        return happened == null ? null : modalities.getOrDefault(happened + " " + modality, happened);
    }
}
