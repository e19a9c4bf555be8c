package org.newsgraph.server;

import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.newsgraph.store.Store;

/** What the server answers beside SPARQL. */
final class Sites {

    private static final String ALL = "*";
    /** First parts of IRIs, for a base without a path of its own. */
    private static final List<String> TOPS = List.of("/article/", "/actor/", "/place/", "/incident/", "/post/", "/group/", "/graph/",
            "/link/", "/run/", "/program/");

    /** Commits of a large build follow one another closely; what would be made between them would be made for nobody. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private Sites() {
    }

    /**
     * Adds them.
     *
     * @return what makes the rest of long pages; to be started
     */
    static Gathering add(FusekiServer.Builder builder, Store store, Settings settings, Turnstile turnstile) {
        Iris iris = Iris.of(store);
        Pages pages = new Pages();
        Ask ask = new Ask(store, settings.limits().queryTime());
        Things things = new Things(store, ask);
        Figures figures = new Figures(store, ask);
        builder.addServlet("/index.html", new StartPage(store, figures, pages)).addFilter("/", new StartPageFilter());
        explorer(builder, store, new SourceServlet(ask, new Sources(settings.sources())), settings.limits().queryTime());
        builder.addServlet("/search", new SearchServlet(new Search(store, iris), pages));
        Gathering gathering = gathering(builder, store, things, new ThingPages(store, ask, things, pages, settings.limits()), turnstile);
        builder.addServlet(Iris.DATA + ALL, new DescriptionServlet(things, ask, iris));
        builder.addServlet("/.well-known/void", new VoidServlet(store, figures, settings.licence()));
        reconciliation(builder, store, ask, things, pages, iris);
        for (String path : iris.root().equals("/") ? TOPS : List.of(iris.root())) {
            builder.addServlet(path + ALL, new IriServlet(store, things, iris));
        }
        return gathering;
    }

    private static Gathering gathering(FusekiServer.Builder builder, Store store, Things things, ThingPages pages, Turnstile turnstile) {
        Gathering gathering = new Gathering(pages::busiest, QUIET, turnstile::isFree);
        store.afterCommits(gathering::changed);
        builder.addServlet(Iris.PAGE + ALL, new PageServlet(store, things, pages, gathering::add));
        return gathering;
    }

    private static void explorer(FusekiServer.Builder builder, Store store, SourceServlet sources, Duration longest) {
        StaticFiles files = new StaticFiles();
        for (String folder : StaticFiles.FOLDERS) {
            builder.addServlet(folder + ALL, files);
        }
        builder.addServlet(ExplorerQuestions.PATH, new ExplorerQuestions(store.base())).addServlet(SourceServlet.PATH, sources)
                .addServlet(ExportServlet.PATH + ALL, new ExportServlet(store, longest));
    }

    private static void reconciliation(FusekiServer.Builder builder, Store store, Ask ask, Things things, Pages pages, Iris iris) {
        Candidates candidates = new Candidates(store, iris);
        Properties properties = new Properties(ask, iris);
        builder.addServlet(Reconciliation.PATH, new ReconcileServlet(new Reconciler(candidates, properties, iris), properties, iris));
        SuggestServlet suggest = new SuggestServlet(candidates, properties);
        for (String path : List.of(Reconciliation.ENTITIES, Reconciliation.TYPES, Reconciliation.PROPERTIES, Reconciliation.EXTENSIONS)) {
            builder.addServlet(path, suggest);
        }
        PreviewServlet preview = new PreviewServlet(things, ask, pages, iris);
        builder.addServlet(Reconciliation.PREVIEW, preview).addServlet(Reconciliation.VIEW, preview);
    }
}
