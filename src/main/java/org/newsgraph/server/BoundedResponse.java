package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has a longest length and can fail while it is being written: when nothing has been sent it becomes a line that says
 * why, else the connection is cut, so that no reader takes the part for the whole.
 */
final class BoundedResponse extends HttpServletResponseWrapper {

    private static final String NAME = BoundedResponse.class.getName();
    private static final String RETRY_AFTER = "Retry-After";
    private static final String COME_BACK_SECONDS = "5";
    /** What may be taken back. */
    private static final int BUFFER = 1 << 17;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Limits limits;
    private final String methods;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private @Nullable Failure failure;

    /** An answer was cut; the server writes nothing more. */
    static final class TruncatedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TruncatedException(String message) {
            super(message);
        }
    }

    private record Failure(int status, String message) {}

    /** @param methods that the address takes */
    BoundedResponse(HttpServletRequest request, HttpServletResponse response, Limits limits, String methods) {
        super(response);
        this.request = request;
        this.response = response;
        this.limits = limits;
        this.methods = methods;
        response.setBufferSize(BUFFER);
        request.setAttribute(NAME, this);
    }

    /** The one that answers a request. */
    static BoundedResponse of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof BoundedResponse bounded) {
            return bounded;
        }
        throw new IllegalStateException("not behind the filters");
    }

    static boolean isBehind(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }

    /** Gives up; what is written from now on is dropped, and the first reason counts. */
    void fail(int status, String message) {
        if (failure == null) {
            failure = new Failure(status, message);
        }
    }

    boolean failed() {
        return failure != null;
    }

    /** To be called when all is written. */
    void end() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (failure == null) {
            return;
        }
        if (response.isCommitted()) {
            throw new TruncatedException(failure.message());
        }
        response.resetBuffer();
        response.setHeader("Content-Encoding", null);
        response.setHeader("Content-Disposition", null);
        advise(failure.status());
        Problem.write(request, response, failure.status(), failure.message());
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        advise(status);
    }

    /** Who is told that this is too much now is told when to come back; who used a method that is none here, which there are. */
    private void advise(int status) {
        if (status == SC_SERVICE_UNAVAILABLE && !containsHeader(RETRY_AFTER)) {
            setHeader(RETRY_AFTER, COME_BACK_SECONDS);
        }
        if (status == SC_METHOD_NOT_ALLOWED) {
            setHeader("Allow", methods);
        }
    }

    @Override
    public void sendError(int status, String message) {
        fail(status, message);
    }

    @Override
    public void sendError(int status) {
        fail(status, "HTTP status " + status);
    }

    /** The length is found out by the server: Fuseki counts characters, not bytes. */
    @Override
    public void setContentLength(int length) {
        super.setContentLengthLong(-1);
    }

    @Override
    public void setContentLengthLong(long length) {
        super.setContentLengthLong(-1);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new BoundedStream(response.getOutputStream(), this, limits);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            try {
                writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (failure == null) {
            super.flushBuffer();
        }
    }
}
