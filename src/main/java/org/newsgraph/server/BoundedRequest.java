package org.newsgraph.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body has a longest length. One by HEAD is answered as one by GET; the server below sends no body then. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final BoundedResponse response;
    private final long most;

    BoundedRequest(HttpServletRequest request, BoundedResponse response, long most) {
        super(request);
        this.response = response;
        this.most = most;
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Body(super.getInputStream());
    }

    private final class Body extends ServletInputStream {

        private final ServletInputStream in;
        private long read;

        Body(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int number = in.read(bytes, offset, length);
            count(Math.max(0, number));
            return number;
        }

        private void count(int number) throws IOException {
            read += number;
            if (read > most) {
                response.fail(413, "the body is longer than " + most + " bytes");
                throw new IOException("the body is too long");
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("bodies are read at once");
        }
    }
}
