package org.newsgraph.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;

/** {@code /$/ping} and {@code /$/metrics} on a port of their own, for this machine only. */
final class AdminServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final FusekiServer fuseki;

    private AdminServer(FusekiServer fuseki) {
        this.fuseki = fuseki;
    }

    /**
     * Starts it.
     *
     * @param watched whose requests are counted
     * @param handover for second processes of the same user
     */
    static AdminServer start(int port, DataAccessPointRegistry watched, HandoverServlet handover) {
        FusekiServer fuseki = FusekiServer.create().port(port).fusekiModules(FusekiModules.empty()).enablePing(true).enableMetrics(true)
                .addServlet(HandoverServlet.PATH + "*", handover)
                .build();
        Connectors.bind(fuseki, LOOPBACK);
        ErrorLines.of(fuseki.getJettyServer());
        MetricsProvider metrics = MetricsProvider.getMetricsProvider(fuseki.getServletContext());
        metrics.dataAccessPointMetrics(metrics, watched);
        Connectors.start(fuseki, LOOPBACK, port, "--admin-port");
        return new AdminServer(fuseki);
    }

    int port() {
        return fuseki.getHttpPort();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
