package org.newsgraph.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends requests to one service: none too soon after the last, again when the reason of a failure may pass. For one thread. */
final class Exchange implements AutoCloseable {

    private static final String AGENT = "newsgraph (reconciliation client)";
    private static final int LARGEST_BYTES = 32 << 20;

    private final HttpClient client;
    private final Pace pace;
    private final Pause pause;
    private final Clock clock;
    private @Nullable Instant last;
    /** Whether the service has ever answered; one that never did is rather misspelt than busy. */
    private boolean reached;

    Exchange(Pace pace, Pause pause, Clock clock) {
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(pace.timeout()).build();
        this.pace = pace;
        this.pause = pause;
        this.clock = clock;
    }

    Reply get(URI address) {
        return send(request(address).GET().build());
    }

    /** @param form URL-encoded */
    Reply post(URI address, String form) {
        return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "application/json").header("User-Agent", AGENT).timeout(pace.timeout());
    }

    private Reply send(HttpRequest request) {
        Duration wait = pace.firstWait();
        for (int attempt = 1;; attempt++) {
            keepPace();
            Try tried = attempt(request);
            if (tried.reply() instanceof Reply.Body || !tried.again()) {
                return tried.reply();
            }
            Reply.Failed failed = (Reply.Failed) tried.reply();
            Duration next = tried.after().orElse(wait);
            if (next.compareTo(pace.longestWait()) > 0) {
                return new Reply.Failed(failed.reason() + "; it asks to come back in " + next.toSeconds() + " seconds", false);
            }
            if (attempt == pace.tries()) {
                return new Reply.Failed(failed.reason() + (attempt == 1 ? "" : ", " + attempt + " times"), failed.smaller());
            }
            pass(next);
            wait = wait.multipliedBy(2);
        }
    }

    /**
     * One try.
     *
     * @param again whether another one may succeed
     * @param after how long the service asks to wait
     */
    private record Try(Reply reply, boolean again, Optional<Duration> after) {}

    private Try attempt(HttpRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> sent = client.sendAsync(request,
                BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(some -> add(bytes, some))));
        try {
            // the request's own time-out ends when the answer begins; this one also ends an answer that never ends
            HttpResponse<Void> response = sent.get(pace.timeout().toMillis(), TimeUnit.MILLISECONDS);
            Answer answer = new Answer(response, bytes.toString(StandardCharsets.UTF_8));
            reached = true;
            return judge(answer);
        } catch (TimeoutException e) {
            sent.cancel(true);
            return slow();
        } catch (ExecutionException e) {
            return e.getCause() instanceof HttpTimeoutException && !(e.getCause() instanceof HttpConnectTimeoutException)
                    ? slow()
                    : new Try(new Reply.Failed(reason(e.getCause()), false), reached || !unreachable(e.getCause()), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceException(request.uri() + ": interrupted", e);
        }
    }

    private record Answer(HttpResponse<Void> response, String text) {}

    private Try judge(Answer answer) {
        int code = answer.response().statusCode();
        String reason = "answers HTTP " + code;
        return switch (Status.of(code)) {
            case FINE -> new Try(new Reply.Body(answer.response().uri(), answer.text()), false, Optional.empty());
            case LATER -> new Try(new Reply.Failed(reason, false), true, RetryAfter.of(answer.response().headers(), clock.instant()));
            case LATER_OR_LESS -> new Try(new Reply.Failed(reason, true), true,
                    RetryAfter.of(answer.response().headers(), clock.instant()));
            case LESS -> new Try(new Reply.Failed(reason, true), false, Optional.empty());
            case NEVER -> new Try(new Reply.Failed(reason, false), false, Optional.empty());
        };
    }

    private Try slow() {
        return new Try(new Reply.Failed("no answer within " + pace.timeout().toMillis() / 1000.0 + " seconds", true), true,
                Optional.empty());
    }

    private static void add(ByteArrayOutputStream bytes, byte[] part) {
        if (bytes.size() + part.length > LARGEST_BYTES) {
            throw new IllegalStateException("the answer is larger than " + (LARGEST_BYTES >> 20) + " MB");
        }
        bytes.write(part, 0, part.length);
    }

    private static String reason(@Nullable Throwable failure) {
        if (caused(failure, UnresolvedAddressException.class) || caused(failure, UnknownHostException.class)) {
            return "cannot be reached: no such host";
        }
        if (caused(failure, ConnectException.class)) {
            return "cannot be reached: connection refused";
        }
        String message = failure == null ? null : failure.getMessage();
        return (failure instanceof IOException ? "the connection failed: " : "") + (message == null ? String.valueOf(failure) : message);
    }

    private static boolean unreachable(@Nullable Throwable failure) {
        return caused(failure, UnresolvedAddressException.class) || caused(failure, UnknownHostException.class)
                || caused(failure, ConnectException.class);
    }

    private static boolean caused(@Nullable Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }

    private void keepPace() {
        if (last != null) {
            Duration rest = Duration.between(clock.instant(), last.plus(pace.between()));
            if (rest.isPositive()) {
                pass(rest);
            }
        }
        last = clock.instant();
    }

    private void pass(Duration duration) {
        try {
            pause.last(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
