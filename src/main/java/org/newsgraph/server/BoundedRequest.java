package org.newsgraph.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body has a longest length, and can be read before anything else is done. One by HEAD is answered as one by GET; the server below sends no body then. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final BoundedResponse response;
    private final long most;
    private byte @Nullable [] read;
    private @Nullable Map<String, String[]> parameters;

    BoundedRequest(HttpServletRequest request, BoundedResponse response, long most) {
        super(request);
        this.response = response;
        this.most = most;
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    /**
     * Reads the body whole, and its form if it is one, so that who sends slowly keeps no place that others wait for.
     *
     * @return whether it was read; if not, the response says why
     */
    boolean read(Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        read = new Body(super.getInputStream(), () -> {
            if (System.nanoTime() - end > 0) {
                response.fail(408, "the body took longer than " + longest.toSeconds() + " seconds to come");
                throw new IOException("the body comes too slowly");
            }
        }).readAllBytes();
        String type = getContentType();
        try {
            parameters = FormFields.of(getQueryString(),
                    type != null && type.startsWith("application/x-www-form-urlencoded") ? new String(read, StandardCharsets.UTF_8) : "");
            return true;
        } catch (IllegalArgumentException e) {
            response.fail(400, "the form is no UTF-8 text with %-signs before two hexadecimal digits");
            return false;
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return read == null ? new Body(super.getInputStream(), () -> {
        }) : new Body(new ByteArrayInputStream(read), () -> {
        });
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters == null ? super.getParameterMap() : parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    /** Is asked with each piece that has come. */
    private interface Clock {

        void look() throws IOException;
    }

    private final class Body extends ServletInputStream {

        private final InputStream in;
        private final Clock clock;
        private long read;
        private boolean ended;

        Body(InputStream in, Clock clock) {
            this.in = in;
            this.clock = clock;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            ended = b < 0;
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int number = in.read(bytes, offset, length);
            ended = number < 0;
            count(Math.max(0, number));
            return number;
        }

        private void count(int number) throws IOException {
            read += number;
            clock.look();
            if (read > most) {
                response.fail(413, "the body is longer than " + most + " bytes");
                throw new IOException("the body is too long");
            }
        }

        @Override
        public boolean isFinished() {
            return ended;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("bodies are read at once");
        }
    }
}
