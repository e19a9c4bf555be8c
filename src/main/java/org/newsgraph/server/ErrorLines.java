package org.newsgraph.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What goes wrong before a servlet is reached, such as a malformed request, or in the program itself: one line, too. */
final class ErrorLines extends ErrorHandler {

    /** Has a server say what goes wrong in lines. */
    static void of(Server server) {
        ErrorLines lines = new ErrorLines();
        server.setErrorHandler(lines);
        server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(lines));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        boolean json = Problem.wantsJson(request.getHeaders().get(HttpHeader.ACCEPT));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, json ? "application/json; charset=UTF-8" : "text/plain; charset=UTF-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        SecurityHeaders.ALWAYS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put("Content-Security-Policy", SecurityHeaders.NOTHING);
        String line = Problem.line(json, status, status + " " + HttpStatus.getMessage(status)) + "\n";
        response.write(true, ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
