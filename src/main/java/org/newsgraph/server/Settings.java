package org.newsgraph.server;

import java.nio.file.Path;
import java.util.List;

/**
 * How to serve.
 *
 * @param host an address of this machine; the loopback address keeps others out
 * @param port 0 takes a free one
 * @param adminPort for {@code /$/ping} and {@code /$/metrics}, always on the loopback address; 0 takes a free one
 * @param sources files and folders that articles were read from, to show whole those that are still the same; may be empty
 * @param licence IRI of the licence under which the graph is published; empty when none is given
 */
public record Settings(String host, int port, int adminPort, Limits limits, Access access, List<Path> sources, String licence) {

    /** This machine only, free ports, reading only. */
    public static final Settings LOCAL = new Settings("127.0.0.1", 0, 0, Limits.STANDARD, Access.READ_ONLY, List.of(), "");

    public Settings {
        sources = List.copyOf(sources);
    }

    /** Whether no other machine reaches the server. */
    public boolean onlyHere() {
        return host.startsWith("127.") || host.equals("::1") || host.equals("localhost");
    }

    /** The same with other limits. */
    public Settings with(Limits other) {
        return new Settings(host, port, adminPort, other, access, sources, licence);
    }

    /** The same for others. */
    public Settings with(Access other) {
        return new Settings(host, port, adminPort, limits, other, sources, licence);
    }

    /** The same with other files to show. */
    public Settings with(List<Path> other) {
        return new Settings(host, port, adminPort, limits, access, other, licence);
    }

    /** The same at another port. */
    public Settings at(int otherPort) {
        return new Settings(host, otherPort, adminPort, limits, access, sources, licence);
    }

    /** The same under a licence. */
    public Settings under(String other) {
        return new Settings(host, port, adminPort, limits, access, sources, other);
    }
}
