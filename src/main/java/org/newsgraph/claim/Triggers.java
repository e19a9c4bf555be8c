package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** The words of {@code lexicon/incident-triggers.tsv}. */
final class Triggers {

    static final Triggers STANDARD = new Triggers(Table.load("lexicon/incident-triggers.tsv"));

    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();

    private Triggers(Table table) {
        for (Row row : table.rows()) {
            Trigger trigger = Trigger.read(row);
            (trigger.verb() ? verbs : nouns).computeIfAbsent(trigger.lemma(), l -> new ArrayList<>()).add(trigger);
        }
        List.of(verbs, nouns).forEach(m -> m.values().forEach(l -> l.sort(Comparator.comparingInt(Trigger::weight).reversed())));
    }

    /** Candidates, the most specific first. */
    List<Trigger> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Trigger> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}
