package org.newsgraph.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.store.Store;

/** Fuseki over a store: {@code /newsgraph/sparql}, {@code /newsgraph/query}, {@code /newsgraph/data} to read, and a start page. */
public final class Server implements AutoCloseable {

    /** Name of the data set, first part of the paths. */
    public static final String DATASET = "newsgraph";

    private final FusekiServer fuseki;
    private final String host;

    private Server(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /**
     * Where to listen and how long a query may take.
     *
     * @param host an address of this machine; the loopback address keeps others out
     * @param port 0 takes a free one
     */
    public record Settings(String host, int port, Duration queryTimeout) {}

    /** A server cannot start; the message says why. */
    public static final class ServerException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ServerException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Tells early whether the port can be had.
     *
     * @throws ServerException when it is taken or the host is none of this machine's
     */
    public static void requireFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new ServerException("host '" + host + "' is not known", e);
        } catch (BindException e) {
            throw refused(host, port, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ServerException("cannot listen at " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /**
     * Starts to serve a store; it must stay open until the server is closed.
     *
     * @throws ServerException when the port is taken
     */
    public static Server start(Store store, Settings settings) {
        store.dataset().getContext().set(ARQ.httpServiceAllowed, false);
        store.dataset().getContext().set(ARQ.queryTimeout, Long.toString(settings.queryTimeout().toMillis()));
        DataService.Builder data = DataService.newBuilder(store.dataset()).addEndpoint(Operation.Query)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, "query").addEndpoint(Operation.GSP_R, "data");
        FusekiServer fuseki = FusekiServer.create().port(settings.port()).enablePing(true).add(DATASET, data)
                .addServlet("/index.html", new StartPage(store)).addFilter("/", new StartPageFilter()).build();
        Arrays.stream(fuseki.getJettyServer().getConnectors()).forEach(connector -> ((ServerConnector) connector).setHost(settings.host()));
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw refused(settings.host(), settings.port(), e);
        }
        return new Server(fuseki, settings.host());
    }

    private static ServerException refused(String host, int port, Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof BindException) {
                String why = String.valueOf(reason.getMessage()).contains("assign") ? "is no address of this machine" : "is in use";
                return new ServerException(why.startsWith("is in")
                        ? "port " + port + " " + why + "; name another with --port"
                        : "host " + host + " " + why, cause);
            }
        }
        return new ServerException("the server cannot start: " + cause.getMessage(), cause);
    }

    /** What to open; ends with '/'. */
    public String address() {
        boolean here = host.startsWith("127.") || host.equals("0.0.0.0") || host.equals("::1") || host.equals("::");
        return "http://" + (here ? "localhost" : host) + ":" + fuseki.getHttpPort() + "/";
    }

    /** Where to send queries. */
    public String sparql() {
        return address() + DATASET + "/sparql";
    }

    /** Waits until it is stopped. */
    public void await() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
