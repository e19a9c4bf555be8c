package org.newsgraph.link;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One question to a service: which of yours has this name?
 *
 * @param type id of the service's type to restrict it to; empty for any
 * @param limit most candidates wanted
 */
record NameQuery(String name, String type, int limit) {

    ObjectNode json() {
        ObjectNode node = Json.STRICT.createObjectNode().put("query", name).put("limit", limit);
        return type.isEmpty() ? node : node.put("type", type).put("type_strict", "should");
    }
}
