package org.newsgraph.server;

/**
 * How to serve.
 *
 * @param host an address of this machine; the loopback address keeps others out
 * @param port 0 takes a free one
 * @param adminPort for {@code /$/ping} and {@code /$/metrics}, always on the loopback address; 0 takes a free one
 */
public record Settings(String host, int port, int adminPort, Limits limits, Access access) {

    /** This machine only, free ports, reading only. */
    public static final Settings LOCAL = new Settings("127.0.0.1", 0, 0, Limits.STANDARD, Access.READ_ONLY);

    public Settings with(Limits other) {
        return new Settings(host, port, adminPort, other, access);
    }

    public Settings with(Access other) {
        return new Settings(host, port, adminPort, limits, other);
    }

    /** The same at another port. */
    public Settings at(int otherPort) {
        return new Settings(host, otherPort, adminPort, limits, access);
    }
}
