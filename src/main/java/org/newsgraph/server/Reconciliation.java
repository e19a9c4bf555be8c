package org.newsgraph.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.graph.Vocabulary;

/** Names and paths of the reconciliation service. */
final class Reconciliation {

    static final String PATH = "/reconcile";
    static final String PREVIEW = PATH + "/preview";
    static final String VIEW = PATH + "/view";
    static final String ENTITIES = PATH + "/suggest/entity";
    static final String TYPES = PATH + "/suggest/type";
    static final String PROPERTIES = PATH + "/suggest/property";
    static final String EXTENSIONS = PATH + "/extend/propose";
    static final int BATCH = 50;

    /** Local names of the classes that can be asked for, and what to call them. */
    static final Map<String, String> KINDS = kinds();

    private Reconciliation() {
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Actor", "who acts or speaks");
        kinds.put("Person", "person");
        kinds.put("Organization", "organisation");
        kinds.put("State", "state");
        kinds.put("Group", "group of people");
        kinds.put("Place", "place");
        return kinds;
    }

    /** A type as the protocol writes it. */
    static Map<String, Object> type(String id) {
        return Map.of("id", id, "name", KINDS.getOrDefault(id, id));
    }

    /** The service about itself. */
    static Map<String, Object> manifest(String host, Iris iris) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", "Newsgraph");
        manifest.put("identifierSpace", iris.base());
        manifest.put("schemaSpace", Vocabulary.NAMESPACE);
        manifest.put("documentation", host + "/");
        manifest.put("batchSize", BATCH);
        manifest.put("defaultTypes", KINDS.keySet().stream().map(Reconciliation::type).toList());
        manifest.put("view", Map.of("url", host + VIEW + "?id={{id}}"));
        manifest.put("preview", Map.of("url", host + PREVIEW + "?id={{id}}", "width", 400, "height", 220));
        manifest.put("suggest", Map.of("entity", at(host, ENTITIES), "type", at(host, TYPES), "property", at(host, PROPERTIES)));
        manifest.put("extend", Map.of("propose_properties", at(host, EXTENSIONS), "property_settings", List.of()));
        return manifest;
    }

    private static Map<String, Object> at(String host, String path) {
        return Map.of("service_url", host, "service_path", path);
    }
}
