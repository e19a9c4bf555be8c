package org.newsgraph.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.newsgraph.store.FileReason;
import org.newsgraph.store.NamedQueries;
import org.newsgraph.store.NamedQuery;
import org.newsgraph.store.Prefixes;
import org.newsgraph.store.Question;
import org.newsgraph.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store. */
@Command(name = "query", mixinStandardHelpOptions = true, description = {
        "Asks the store a SPARQL query: SELECT, ASK, CONSTRUCT or DESCRIBE. The usual prefixes need not be declared.",
        "A --param value is put in for the variable of that name: an IRI, a name with a known prefix (code:deny), a number, a day, true or false, "
                + "<iri>, \"text\"@en or \"text\"^^xsd:string as in Turtle, else plain text."}, footer = {"",
                        "Examples:",
                        "  newsgraph query --list",
                        "  newsgraph query who-denies-what",
                        "  newsgraph query my-question.rq --format csv > answer.csv",
                        "  newsgraph query who-denies-what --param type=code:repatriation --format json",
                        "  newsgraph query 'SELECT ?name { ?actor a ng:State ; skos:prefLabel ?name }'"})
final class QueryCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "A file (.rq), the name of one of the program's questions, or the query itself.")
    private @Nullable String query;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. CONSTRUCT and DESCRIBE give turtle.")
    private AnswerFormat format = AnswerFormat.table;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "Value of a variable; may be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "Give up after so many seconds; ${DEFAULT-VALUE} unless given.")
    private int timeout = 60;

    @Option(names = "--list", description = "Print the program's questions with their names.")
    private boolean list;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (list) {
            NamedQueries.load().all().forEach(named -> console.println(named.name() + "\t" + named.question()));
            return Problems.DONE;
        }
        if (query == null) {
            throw new ParameterException(spec.commandLine(), "Missing a query: a file, a name (see --list) or the query itself");
        }
        if (timeout < 1) {
            throw new ParameterException(spec.commandLine(), "--timeout must be 1 second or more, not " + timeout);
        }
        String text = text(query);
        try (Store opened = store.open("is asking it")) {
            Question question = Question.of(text, Prefixes.of(opened.base()), parameters);
            if (question.searches()) {
                opened.search();
            }
            return opened.read(() -> {
                try {
                    return question.ask(opened.dataset(), Duration.ofSeconds(timeout), execution -> {
                        new Answer(console, format, Prefixes.of(opened.base())).write(question.query(), execution);
                        return Problems.DONE;
                    });
                } catch (QueryCancelledException e) {
                    throw new Failure("the query took longer than " + timeout + " seconds; allow more with --timeout");
                } catch (QueryExceptionHTTP | HttpException e) {
                    throw new Failure("no answer from what the query asks by SERVICE, " + String.join(" or ", question.services()) + ": "
                            + reason(e));
                }
            });
        }
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return "connection refused";
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static String text(String query) {
        NamedQuery named = NamedQueries.load().find(query).orElse(null);
        Path file = file(query);
        if (file != null && Files.isRegularFile(file)) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new Failure(query + ": cannot be read: " + FileReason.of(e));
            }
        }
        if (named != null) {
            return named.text();
        }
        if (query.matches("[\\w./\\\\-]+")) {
            throw new Failure(query + ": no such file, and no question of that name (see newsgraph query --list)");
        }
        return query;
    }

    private static @Nullable Path file(String query) {
        try {
            return Path.of(query);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
