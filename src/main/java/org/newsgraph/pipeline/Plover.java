package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Table;

/** The PLOVER event class of a code (Open Event Data Alliance, PLOVER codebook 2023), where it has one. */
final class Plover {

    private final Map<String, String> classes = new HashMap<>();

    Plover() {
        Table.load("lexicon/plover.tsv").rows().forEach(row -> classes.put(row.get("scheme") + "/" + row.get("code"), row.get("plover")));
    }

    @Nullable
    String ofAct(String act) {
        return classes.get("speech-act/" + act);
    }

    @Nullable
    String ofIncident(String type) {
        return classes.get("incident-type/" + type);
    }
}
