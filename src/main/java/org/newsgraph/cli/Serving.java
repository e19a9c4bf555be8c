package org.newsgraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.server.Access;
import org.newsgraph.server.Limits;
import org.newsgraph.server.Passwords;
import org.newsgraph.server.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the server: limits, and who may do what. */
final class Serving {

    private static final int HIGHEST_PORT = 65_535;
    /** As browsers send it: RFC 6454, 6.2. */
    private static final Pattern ORIGIN = Pattern.compile("\\*|https?://[^/?#\\s]*[^/?#\\s:](:\\d+)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");
    /** Who waits longer for a page takes it for broken. */
    private static final Duration PAGE = Duration.ofSeconds(2);

    @Option(names = "--admin-port", paramLabel = "N", description = "For /$$/ping and /$$/metrics, on this machine only; one above --port unless given, 0 takes a free one.")
    private @Nullable Integer adminPort;

    @Option(names = "--admin-file", paramLabel = "FILE", description = "Names and hashed passwords of those who may write, as 'newsgraph password' makes them; without it nobody may.")
    private @Nullable Path adminFile;

    @Option(names = "--service-allow", paramLabel = "URL", description = "A SPARQL endpoint that queries may ask with SERVICE; may be given several times. None unless given.")
    private Set<String> services = Set.of();

    @Option(names = "--cors-allow", paramLabel = "ORIGIN", description = "Scripts of pages at this origin (https://example.org) may read the answers; may be given several times.")
    private Set<String> origins = Set.of();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "Longest time for one query; ${DEFAULT-VALUE} unless given.")
    private int timeout = 60;

    @Option(names = "--max-queries", paramLabel = "N", defaultValue = "16", description = "Requests answered at a time; ${DEFAULT-VALUE} unless given.")
    private int queries = 16;

    @Option(names = "--max-result", paramLabel = "MB", defaultValue = "256", description = "Longest answer; ${DEFAULT-VALUE} unless given.")
    private int result = 256;

    @Option(names = "--max-body", paramLabel = "MB", defaultValue = "1", description = "Longest body of a request without password; ${DEFAULT-VALUE} unless given.")
    private int body = 1;

    @Option(names = "--request-log", paramLabel = "FILE", description = "Adds a line for each request, without what was asked.")
    private @Nullable Path requestLog;

    @Option(names = "--sources", paramLabel = "PATH", description = "Files or folders that the articles were read from, so that the reader shows them whole; may be given several times. Unless given, the articles read by this command, and none where --host lets others in.")
    private List<Path> sources = List.of();

    @Option(names = {"--licence",
            "--license"}, paramLabel = "IRI", description = "Licence under which you publish the graph, told to programs at /.well-known/void; such as https://creativecommons.org/licenses/by/4.0/. None unless given.")
    private @Nullable URI licence;

    /** @throws ParameterException when a number is out of its range */
    Settings settings(String host, int port, CommandLine command) {
        int admin = adminPort == null ? port == 0 ? 0 : port + 1 : adminPort;
        within(command, "--port", port, 0, HIGHEST_PORT);
        within(command, "--admin-port", admin, 0, HIGHEST_PORT);
        within(command, "--timeout", timeout, 1, Integer.MAX_VALUE);
        within(command, "--max-queries", queries, 1, Integer.MAX_VALUE);
        within(command, "--max-result", result, 1, Integer.MAX_VALUE);
        within(command, "--max-body", body, 1, Integer.MAX_VALUE);
        origins.forEach(
                origin -> matching(command, "--cors-allow", origin, ORIGIN, "an origin such as https://example.org, without a path, or *"));
        services.forEach(service -> matching(command, "--service-allow", service, ADDRESS,
                "the address of an endpoint such as https://example.org/sparql"));
        Limits limits = new Limits(Duration.ofSeconds(timeout), (long) result << 20, (long) body << 20, queries).withPages(PAGE);
        return new Settings(host, port, admin, limits,
                new Access(origins, services, adminFile == null ? null : Passwords.read(adminFile), requestLog), sources, licence(command));
    }

    private String licence(CommandLine command) {
        if (licence != null && !String.valueOf(licence.getScheme()).matches("https?")) {
            throw new ParameterException(command, "--licence must be an IRI that begins with http, not " + licence);
        }
        return licence == null ? "" : licence.toString();
    }

    private static void matching(CommandLine command, String option, String value, Pattern pattern, String wanted) {
        if (!pattern.matcher(value).matches()) {
            throw new ParameterException(command, option + " must be " + wanted + ", not " + value);
        }
    }

    private static void within(CommandLine command, String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new ParameterException(command, most == Integer.MAX_VALUE
                    ? option + " must be " + least + " or more, not " + number
                    : option + " must be from " + least + " to " + most + ", not " + number);
        }
    }
}
