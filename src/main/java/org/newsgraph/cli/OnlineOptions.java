package org.newsgraph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.newsgraph.link.Demands;
import org.newsgraph.link.Linking;
import org.newsgraph.link.Pace;
import org.newsgraph.link.Pause;
import org.newsgraph.store.CanonicalThing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which reconciliation service to ask, how, and what to demand of its answers. */
final class OnlineOptions {

    private static final double MILLISECONDS = 1000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--online", paramLabel = "URL", description = "Address of a service of the W3C Reconciliation API 0.2, to be asked about what has no link yet.")
    private @Nullable String online;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "90", description = "Score from which a candidate can be a link, on the service's scale; ${DEFAULT-VALUE} unless given.")
    private double threshold = 90;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "100", description = "The service's best score; ${DEFAULT-VALUE} unless given.")
    private double scale = 100;

    @Option(names = "--type", paramLabel = "KIND=ID", description = "The service's type for one of our kinds: person, organization, state, place. May be given several times; unless given, the service's types are known by their names.")
    private Map<CanonicalThing.Kind, String> types = new EnumMap<>(CanonicalThing.Kind.class);

    @Option(names = "--rate", paramLabel = "N", defaultValue = "1", description = "Most requests a second; ${DEFAULT-VALUE} unless given.")
    private double rate = 1;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30", description = "Longest time for one request; ${DEFAULT-VALUE} unless given.")
    private double timeout = 30;

    @Option(names = "--max-age", paramLabel = "DAYS", defaultValue = "90", description = "Kept answers that are older are asked for again; ${DEFAULT-VALUE} unless given.")
    private long maxAge = 90;

    /** What was asked for; null when nobody is to be asked. */
    Linking.@Nullable Online read() {
        if (online == null) {
            return null;
        }
        if (!(rate > 0 && rate <= MILLISECONDS)) {
            throw wrong("--rate must be above 0 and at most 1000, not " + rate);
        }
        if (!(timeout > 0 && timeout <= 3600)) {
            throw wrong("--timeout must be above 0 and at most 3600 seconds, not " + timeout);
        }
        if (maxAge < 0 || maxAge > 36_500) {
            throw wrong("--max-age must be from 0 to 36500 days, not " + maxAge);
        }
        Pace pace = Pace.POLITE.with(Duration.ofMillis(Math.round(MILLISECONDS / rate)),
                Duration.ofMillis(Math.round(MILLISECONDS * timeout)));
        return new Linking.Online(address(online), demands(), pace, Pause.real(), Duration.ofDays(maxAge));
    }

    private Demands demands() {
        try {
            return new Demands(threshold, scale, types);
        } catch (IllegalArgumentException e) {
            throw wrong("--threshold and --scale: " + e.getMessage());
        }
    }

    private URI address(String text) {
        try {
            URI uri = new URI(text);
            if (("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
            throw wrong("--online must be an address that begins with http:// or https://, not '" + text + "'");
        } catch (URISyntaxException e) {
            throw wrong("--online: '" + text + "' is no address: " + e.getReason());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
