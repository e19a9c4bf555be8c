package org.newsgraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.store.Change;

/** What a build did, as JSON and back. */
final class Reports {

    private Reports() {
    }

    static Map<String, Object> written(BuildReport report) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("added", report.added());
        written.put("changed", report.changed());
        written.put("unchanged", report.unchanged());
        written.put("removed", report.removed());
        written.put("rejected", report.rejected().stream()
                .map(rejection -> Map.of("source", rejection.source(), "reason", rejection.reason())).toList());
        written.put("issues", report.issues());
        written.put("quadsAdded", report.quads().added());
        written.put("quadsRemoved", report.quads().removed());
        written.put("milliseconds", report.duration().toMillis());
        return written;
    }

    static BuildReport read(JsonNode written) {
        List<BuildReport.Rejection> rejected = new ArrayList<>();
        written.path("rejected").forEach(rejection -> rejected
                .add(new BuildReport.Rejection(rejection.path("source").asText(), rejection.path("reason").asText())));
        return new BuildReport(written.path("added").asInt(), written.path("changed").asInt(), written.path("unchanged").asInt(),
                written.path("removed").asInt(), rejected, written.path("issues").asLong(),
                new Change(written.path("quadsAdded").asLong(), written.path("quadsRemoved").asLong()),
                Duration.ofMillis(written.path("milliseconds").asLong()));
    }
}
