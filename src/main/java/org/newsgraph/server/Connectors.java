package org.newsgraph.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** Where a server listens. */
final class Connectors {

    /** What the system takes of an answer before the client has fetched it; with more it is noticed late that nobody fetches. */
    private static final int SENT_AHEAD = 1 << 17;

    private Connectors() {
    }

    /** @throws ServerException when the port is taken or the host is none of this machine's */
    static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new ServerException("host '" + host + "' is not known", e);
        } catch (BindException e) {
            throw refused(host, port, "--port", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ServerException("cannot listen at " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /** Binds a server that is not yet started, and keeps its version to itself. */
    static void bind(FusekiServer fuseki, String host) {
        Arrays.stream(fuseki.getJettyServer().getConnectors()).map(ServerConnector.class::cast).forEach(connector -> {
            connector.setHost(host);
            connector.setAcceptedSendBufferSize(SENT_AHEAD);
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setSendServerVersion(false);
                configuration.setSendXPoweredBy(false);
            }
        });
    }

    /**
     * Starts it.
     *
     * @param option that names another port
     * @throws ServerException when the port is taken
     */
    static void start(FusekiServer fuseki, String host, int port, String option) {
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw refused(host, port, option, e);
        }
    }

    private static ServerException refused(String host, int port, String option, Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof BindException) {
                return new ServerException(String.valueOf(reason.getMessage()).contains("assign")
                        ? "host " + host + " is no address of this machine"
                        : "port " + port + " is in use; name another with " + option, cause);
            }
        }
        return new ServerException("the server cannot start: " + cause.getMessage(), cause);
    }
}
