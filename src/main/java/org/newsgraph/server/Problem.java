package org.newsgraph.server;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One line that says what is wrong: JSON for those who ask for JSON, else text. */
final class Problem {

    private Problem() {
    }

    static void write(HttpServletRequest request, HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        boolean json = wantsJson(request.getHeader("Accept"));
        response.setContentType(json ? "application/json; charset=UTF-8" : "text/plain; charset=UTF-8");
        response.getOutputStream().write((line(json, status, message) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static String line(boolean json, int status, String message) {
        String line = oneLine(message);
        return json
                ? "{\"status\":" + status + ",\"error\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(line)) + "\"}"
                : line;
    }

    static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    static boolean wantsJson(@Nullable String accept) {
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
