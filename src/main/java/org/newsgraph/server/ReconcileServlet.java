package org.newsgraph.server;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reconciliation Service API 0.2 at {@code /reconcile}: its manifest, batches of queries, and data extension. */
final class ReconcileServlet extends HttpServlet {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long serialVersionUID = 1L;

    private final transient Reconciler reconciler;
    private final transient Properties properties;
    private final transient Iris iris;

    ReconcileServlet(Reconciler reconciler, Properties properties, Iris iris) {
        this.reconciler = reconciler;
        this.properties = properties;
        this.iris = iris;
    }

    static void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json; charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String queries = request.getParameter("queries");
        String extend = request.getParameter("extend");
        try {
            if (queries != null) {
                write(response, batch(JSON.readTree(queries)));
            } else if (extend != null) {
                write(response, extension(JSON.readTree(extend)));
            } else if (request.getMethod().equals("POST")) {
                Problem.write(request, response, 400, "a form with the field 'queries' or 'extend' is expected");
            } else {
                String host = request.getRequestURL().toString().replaceFirst("(?<=[^:/])/.*$", "");
                write(response, Reconciliation.manifest(host, iris));
            }
        } catch (JsonProcessingException e) {
            Problem.write(request, response, 400,
                    (queries != null ? "queries" : "extend") + place(e.getLocation()) + ": " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            Problem.write(request, response, 400, String.valueOf(e.getMessage()));
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private Map<String, Object> batch(JsonNode queries) {
        if (!queries.isObject() || queries.size() > Reconciliation.BATCH) {
            throw new IllegalArgumentException(queries.isObject()
                    ? "at most " + Reconciliation.BATCH + " queries at a time"
                    : "queries: an object of queries by their ids");
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        queries.properties().forEach(query -> answers.put(query.getKey(), answer(query.getKey(), query.getValue())));
        return answers;
    }

    private Map<String, Object> answer(String id, JsonNode query) {
        try {
            return reconciler.answer(query);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("query '" + id + "': " + e.getMessage(), e);
        }
    }

    private Map<String, Object> extension(JsonNode asked) {
        if (!asked.path("ids").isArray() || !asked.path("properties").isArray() || asked.path("ids").size() > Reconciliation.BATCH) {
            throw new IllegalArgumentException("extend: an object with 'ids', at most " + Reconciliation.BATCH + ", and 'properties'");
        }
        Set<String> wanted = new LinkedHashSet<>();
        asked.path("properties").forEach(property -> wanted.add(property.path("id").asText("")));
        for (String property : wanted) {
            if (!properties.names().containsKey(property)) {
                throw new IllegalArgumentException(
                        "extend: no property '" + property + "'; there are " + String.join(", ", properties.names()
                                .keySet()));
            }
        }
        Map<String, Object> rows = new LinkedHashMap<>();
        asked.path("ids").forEach(id -> {
            Map<String, Object> row = new LinkedHashMap<>();
            boolean plain = id.asText("").matches("[^\\s<>\"{}|\\\\^`]+");
            wanted.forEach(property -> row.put(property, plain ? properties.values(iris.base() + id.asText(), property) : List.of()));
            rows.put(id.asText(), row);
        });
        return Map.of("meta", wanted.stream().map(id -> Map.of("id", id, "name", properties.names().getOrDefault(id, id))).toList(), "rows",
                rows);
    }
}
