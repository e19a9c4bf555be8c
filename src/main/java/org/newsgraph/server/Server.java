package org.newsgraph.server;

import org.newsgraph.store.FileReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.QC;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.newsgraph.store.Store;

/** Fuseki over a store, with what one needs to put it on the internet. */
public final class Server implements AutoCloseable {

    /** Name of the data set, first part of the paths. */
    public static final String DATASET = "newsgraph";

    /** Time, client, method and path without the query, status, bytes, microseconds; no names, no passwords, no queries. */
    private static final String LOG_LINE = "%{yyyy-MM-dd'T'HH:mm:ss'Z'|UTC}t %{client}a %m %U %s %O %D";
    /** Requests that are read at a time, most of them waiting; {@link Turnstile} says how many are answered. */
    private static final int THREADS = 256;
    private static final Duration GRACE = Duration.ofSeconds(10);
    /** From here on sorting and DISTINCT use the disk. */
    private static final long ROWS_IN_MEMORY = 500_000;

    private final Store store;
    private final FusekiServer fuseki;
    private final AdminServer admin;
    private final Gathering gathering;
    private final String host;

    private Server(Store store, FusekiServer fuseki, AdminServer admin, Gathering gathering, String host) {
        this.store = store;
        this.fuseki = fuseki;
        this.admin = admin;
        this.gathering = gathering;
        this.host = host;
    }

    /**
     * Tells early whether the port can be had.
     *
     * @throws ServerException when it is taken or the host is none of this machine's
     */
    public static void requireFree(String host, int port) {
        Connectors.requireFree(host, port);
    }

    /**
     * Starts to serve a store; it must stay open until the server is closed.
     *
     * @throws ServerException when a port is taken, or the request log or a file in the store's folder cannot be written
     */
    public static Server start(Store store, Settings settings) {
        return start(store, settings, (articles, prune) -> {
            throw new IllegalArgumentException("this server reads no articles");
        });
    }

    /**
     * As {@link #start(Store, Settings)}, with the means to read articles while serving.
     *
     * @param ingest for {@code POST /admin/ingest}, where there are passwords, and for {@code newsgraph build}
     */
    public static Server start(Store store, Settings settings, Ingest ingest) {
        Outbound.close();
        Outbound.allow(store.dataset().getContext(), settings.access().services());
        store.dataset().getContext().set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        store.dataset().getContext().set(ARQConstants.sysOptimizerFactory, HurriedPatterns.rewriting());
        QC.setFactory(store.dataset().getContext(), BoundedExecutor.factory(ROWS_IN_MEMORY));
        FusekiServer.Builder builder = builder(store, settings, ingest);
        Turnstile turnstile = new Turnstile(settings.limits().queries());
        builder.addFilter("/*", turnstile);
        Gathering gathering = Sites.add(builder, store, settings, turnstile);
        FusekiServer fuseki = builder.build();
        Connectors.bind(fuseki, settings.host());
        ErrorLines.of(fuseki.getJettyServer());
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(fuseki.getJettyServer().getHandler());
        fuseki.getJettyServer().setHandler(graceful);
        fuseki.getJettyServer().setStopTimeout(GRACE.toMillis());
        log(fuseki, settings);
        Connectors.start(fuseki, settings.host(), settings.port(), "--port");
        try {
            String token = Handover.freshToken();
            AdminServer admin = AdminServer.start(settings.adminPort(), fuseki.getDataAccessPointRegistry(),
                    new HandoverServlet(store, ingest, token));
            return announced(new Server(store, fuseki, admin, gathering, settings.host()), token);
        } catch (RuntimeException e) {
            fuseki.stop();
            throw e;
        }
    }

    private static Server announced(Server server, String token) {
        try {
            new Handover(server.adminAddress(), token).announce(server.store);
            server.gathering.start();
            return server;
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private static FusekiServer.Builder builder(Store store, Settings settings, Ingest ingest) {
        boolean writes = settings.access().passwords() != null;
        AdminGate gate = new AdminGate(settings.access().passwords());
        FusekiServer.Builder builder = FusekiServer.create().port(settings.port())
                .maxServerThreads(Math.max(THREADS, 2 * settings.limits().queries()))
                .fusekiModules(FusekiModules.empty()).add(DATASET, endpoints(store, writes))
                .addFilter("/*", new SecurityHeaders()).addFilter("/*", new Cors(settings.access().origins()))
                .addFilter("/*", new Bounds(settings.limits(), gate)).addFilter("/*", gate);
        register(builder, store, settings.limits());
        if (writes) {
            builder.addServlet(AdminGate.ADMIN + "ingest", new IngestServlet(ingest));
        }
        return builder;
    }

    private static void register(FusekiServer.Builder builder, Store store, Limits limits) {
        Room room = new Room(limits.rows());
        GraphReads reads = new GraphReads(store, room);
        builder.registerOperation(Operation.Query, new QueryAction(store.base(), limits.queryTime(), room));
        builder.registerOperation(Operation.Update, new UpdateAction(store, limits.queryTime()));
        builder.registerOperation(Operation.GSP_R, new ReadOnlyGraphs(reads));
        builder.registerOperation(Operation.GSP_RW, new WritableGraphs(store, reads));
        builder.registerOperation(Operation.Shacl, new ShaclAction(store, limits.queryTime(), room));
    }

    private static DataService.Builder endpoints(Store store, boolean writes) {
        DataService.Builder data = DataService.newBuilder(store.dataset()).addEndpoint(Operation.Query)
                .addEndpoint(Operation.Query, "sparql").addEndpoint(Operation.Query, "query").addEndpoint(Operation.Shacl, "shacl")
                .addEndpoint(writes ? Operation.GSP_RW : Operation.GSP_R, "data");
        return writes ? data.addEndpoint(Operation.Update, "update") : data;
    }

    private static void log(FusekiServer fuseki, Settings settings) {
        Path file = settings.access().requestLog();
        if (file == null) {
            return;
        }
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
        } catch (IOException e) {
            throw new ServerException(file + ": cannot be written: " + FileReason.of(e), e);
        }
        RequestLogWriter writer = new RequestLogWriter(file.toString());
        writer.setAppend(true);
        fuseki.getJettyServer().setRequestLog(new CustomRequestLog(writer, LOG_LINE));
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

    /** Where {@code $/ping} and {@code $/metrics} are, for this machine only; ends with '/'. */
    public String adminAddress() {
        return "http://localhost:" + admin.port() + "/";
    }

    /** What it answers at, as servlets are registered: a path, or what paths begin with and {@code *}. */
    Set<String> paths() {
        return fuseki.getServletContext().getServletRegistrations().values().stream()
                .flatMap(registration -> registration.getMappings().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Waits until it is stopped. */
    public void await() {
        fuseki.join();
    }

    /**
     * Lets the requests under way end, for some seconds, and stops.
     *
     * @throws ServerException when the store's folder still says that there is a server; it is stopped nevertheless
     */
    @Override
    public void close() {
        try {
            Handover.withdraw(store);
        } finally {
            stop();
        }
    }

    private void stop() {
        gathering.close();
        admin.close();
        fuseki.stop();
    }
}
