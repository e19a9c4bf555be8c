package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Completes names of entities, types and properties, for the reconciliation service. */
final class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient Candidates candidates;
    private final transient Properties properties;

    SuggestServlet(Candidates candidates, Properties properties) {
        this.candidates = candidates;
        this.properties = properties;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String prefix = request.getParameter("prefix") == null ? "" : request.getParameter("prefix");
        ReconcileServlet.write(response, switch (path) {
            case Reconciliation.ENTITIES -> Map.of("result", entities(prefix));
            case Reconciliation.TYPES -> Map.of("result", named(Reconciliation.KINDS, prefix));
            case Reconciliation.PROPERTIES -> Map.of("result", named(properties.names(), prefix));
            default -> Map.of("properties", named(properties.names(), ""));
        });
    }

    private List<Map<String, Object>> entities(String prefix) {
        return candidates.beginning(prefix).stream().limit(MOST).map(candidate -> {
            Map<String, Object> entity = new LinkedHashMap<>();
            entity.put("id", candidate.id());
            entity.put("name", candidate.name());
            if (!candidate.description().isEmpty()) {
                entity.put("description", candidate.description());
            }
            entity.put("notable", candidate.kinds().stream().sorted().map(Reconciliation::type).toList());
            return entity;
        }).toList();
    }

    private static List<Map<String, Object>> named(Map<String, String> names, String prefix) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(name -> name.getKey().toLowerCase(Locale.ROOT).contains(lower) || name.getValue().toLowerCase(Locale.ROOT)
                        .contains(lower))
                .map(name -> Map.<String, Object>of("id", name.getKey(), "name", name.getValue())).toList();
    }
}
