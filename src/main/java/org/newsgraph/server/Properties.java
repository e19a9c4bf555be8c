package org.newsgraph.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.store.ProgramFiles;

/** What can be asked of an actor or a place, one query file each in {@code server/reconcile/properties/}. */
final class Properties {

    private static final String FOLDER = "server/reconcile/properties/";
    private static final String ENDING = ".rq";

    private final Ask ask;
    private final Iris iris;
    private final Map<String, String> names = new LinkedHashMap<>();

    Properties(Ask ask, Iris iris) {
        this.ask = ask;
        this.iris = iris;
        for (String file : ProgramFiles.list(FOLDER, "alias.rq")) {
            String text = new String(ProgramFiles.read(file), StandardCharsets.UTF_8);
            names.put(file.substring(FOLDER.length(), file.length() - ENDING.length()),
                    text.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""));
        }
    }

    /** Names by id. */
    Map<String, String> names() {
        return names;
    }

    /** Values of a property as the protocol writes them. */
    List<Map<String, Object>> values(String iri, String property) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (Map<String, Node> row : ask.select(FOLDER + property + ENDING, "thing", iri).rows()) {
            Node value = row.get("value");
            if (value != null && value.isLiteral()) {
                values.add(value(value, Ask.plain(row, "valueIri")));
            }
        }
        return values;
    }

    private Map<String, Object> value(Node value, String valueIri) {
        String text = value.getLiteralLexicalForm();
        if (iris.isOurs(valueIri)) {
            return Map.of("id", valueIri.substring(iris.base().length()), "name", text);
        }
        if (value.getLiteralValue() instanceof Number && text.matches("-?\\d+")) {
            return Map.of("int", Long.parseLong(text));
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Map.of("date", text + "T00:00:00Z") : Map.of("str", text);
    }
}
