package org.newsgraph.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client of one service of the W3C Reconciliation Service API 0.2
 * (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/). Questions go in batches; what a batch leaves
 * unanswered is asked again in smaller ones, down to single questions. For one thread.
 */
final class Reconciler {

    /** So many questions in a row without a usable answer, and the service is given up. */
    private static final int PATIENCE = 5;

    private final URI endpoint;
    private final Manifest manifest;
    private final Exchange exchange;
    private final AnswerCache cache;
    private final Clock clock;
    private int failures;

    private Reconciler(URI endpoint, Manifest manifest, Exchange exchange, AnswerCache cache, Clock clock) {
        this.endpoint = endpoint;
        this.manifest = manifest;
        this.exchange = exchange;
        this.cache = cache;
        this.clock = clock;
    }

    /** Is told how the questions go. */
    interface Listener {

        /** One question more has its answer, from the service or from the disk. */
        void answered();

        /** Something is wrong with an answer; the rest goes on. */
        void problem(String line);
    }

    /**
     * Reads and checks the service's manifest.
     *
     * @param cache of its answers
     * @throws ServiceException when it cannot be reached or is no service of this protocol
     */
    static Reconciler open(URI service, Exchange exchange, AnswerCache cache, Clock clock) {
        switch (exchange.get(service)) {
            case Reply.Failed failed -> throw new ServiceException(service + ": " + failed.reason());
            case Reply.Body body -> {
                try {
                    return new Reconciler(body.from(), Manifest.read(body.text()), exchange, cache, clock);
                } catch (MalformedAnswerException e) {
                    throw new ServiceException(service + ": is no reconciliation service that can be asked: " + e.getMessage(), e);
                }
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Asks what is not known from the disk.
     *
     * @return answers by question; a question that the service could not answer is missing, and the listener was told why
     * @throws ServiceException when it is not to be expected that further questions will be answered; what was answered is on the disk
     */
    Map<NameQuery, Answer> ask(Collection<NameQuery> queries, Listener listener) {
        List<NameQuery> open = new ArrayList<>();
        for (NameQuery query : new LinkedHashSet<>(queries)) {
            if (cache.get(query).isPresent()) {
                listener.answered();
            } else {
                open.add(query);
            }
        }
        for (int from = 0; from < open.size(); from += manifest.batchSize()) {
            solve(open.subList(from, Math.min(open.size(), from + manifest.batchSize())), listener);
        }
        Map<NameQuery, Answer> answers = new LinkedHashMap<>();
        for (NameQuery query : queries) {
            Optional<Answer> answer = cache.get(query);
            answer.ifPresent(known -> answers.put(query, known));
        }
        return answers;
    }

    private void solve(List<NameQuery> batch, Listener listener) {
        ObjectNode queries = Json.STRICT.createObjectNode();
        for (int i = 0; i < batch.size(); i++) {
            queries.set("q" + i, batch.get(i).json());
        }
        String form = "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
        switch (exchange.post(endpoint, form)) {
            case Reply.Failed failed -> {
                if (!failed.smaller()) {
                    throw new ServiceException(endpoint + ": " + failed.reason());
                }
                divide(batch, failed.reason(), listener);
            }
            case Reply.Body body -> {
                try {
                    take(batch, ResultBatch.read(body.text()), listener);
                } catch (MalformedAnswerException e) {
                    divide(batch, String.valueOf(e.getMessage()), listener);
                }
            }
        }
    }

    private void take(List<NameQuery> batch, ResultBatch answers, Listener listener) {
        Instant now = clock.instant();
        List<NameQuery> left = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            NameQuery query = batch.get(i);
            JsonNode result = answers.results().get("q" + i);
            if (result != null) {
                Answer.read(now, result, problem -> listener.problem(endpoint + ": '" + query.name() + "': " + problem));
                cache.put(query, now, result);
                failures = 0;
                listener.answered();
            } else if (batch.size() > 1) {
                left.add(query);
            } else {
                fail(query, answers.failed().getOrDefault("q" + i, "no answer to it"), listener);
            }
        }
        left.forEach(query -> solve(List.of(query), listener));
    }

    private void divide(List<NameQuery> batch, String reason, Listener listener) {
        if (batch.size() == 1) {
            fail(batch.get(0), reason, listener);
            return;
        }
        int half = batch.size() / 2;
        solve(batch.subList(0, half), listener);
        solve(batch.subList(half, batch.size()), listener);
    }

    private void fail(NameQuery query, String reason, Listener listener) {
        failures++;
        if (failures == PATIENCE) {
            throw new ServiceException(endpoint + ": " + PATIENCE + " questions in a row without a usable answer, the last '" + query.name()
                    + "': " + reason);
        }
        listener.problem(endpoint + ": '" + query.name() + "': " + reason);
    }
}
