package org.newsgraph.link;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsgraph.entity.Authority;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.ExternalLink;
import org.newsgraph.graph.LinkCandidate;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.LinksGraph;
import org.newsgraph.graph.Retrieval;
import org.newsgraph.store.CanonicalThing;
import org.newsgraph.store.CanonicalThing.Kind;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;
import org.jspecify.annotations.Nullable;

/** The links of a store: what is there, and what a reconciliation service adds. */
public final class Linking {

    private static final String CACHE = "reconciliation";
    private static final int CANDIDATES = 5;

    private final Store store;
    private final Clock clock;

    /** @param clock tells when a service answered, and which answers are too old */
    public Linking(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * How to ask a service.
     *
     * @param maxAge older answers are asked for again
     */
    public record Online(URI service, Demands demands, Pace pace, Pause pause, Duration maxAge) {}

    /** Is told how asking goes. */
    public interface Listener extends Reconciler.Listener {

        /** So many questions there are. */
        void questions(int count);
    }

    /** How every person, organisation, state and place that articles name stands now. */
    public List<Standing> standings() {
        return Standing.of(CanonicalThing.of(store), links(), new AuthorityNames(Authority.load()));
    }

    /**
     * Asks a service about what has no other link, and writes what follows into the graph {@code links}. What the same service answered
     * before is judged anew.
     *
     * @throws ServiceException when the service cannot be used; the graph has not changed, and answers so far are kept for the next time
     */
    public void reconcile(Online online, Listener listener) {
        Links others = others(online.service());
        Set<String> linked = others.links().stream().map(ExternalLink::canonicalIri).collect(Collectors.toSet());
        List<CanonicalThing> open = CanonicalThing.of(store).stream().filter(thing -> !linked.contains(thing.iri()))
                .filter(Linking::canBeAsked).toList();
        Instant oldest = clock.instant().minus(online.maxAge());
        try (Exchange exchange = new Exchange(online.pace(), online.pause(), clock);
                AnswerCache cache = AnswerCache.open(store.path().resolve(CACHE), online.service(), oldest)) {
            Reconciler reconciler = Reconciler.open(online.service(), exchange, cache, clock);
            TypeNames types = TypeNames.load(online.demands().types());
            Map<CanonicalThing, NameQuery> queries = new LinkedHashMap<>();
            open.forEach(thing -> queries.put(thing,
                    new NameQuery(thing.name(), types.toAsk(thing.kind(), reconciler.manifest()), CANDIDATES)));
            listener.questions(Set.copyOf(queries.values()).size());
            Map<NameQuery, Answer> byQuery = reconciler.ask(queries.values(), listener);
            Map<CanonicalThing, Answer> answers = new LinkedHashMap<>();
            queries.forEach((thing, query) -> {
                Answer answer = byQuery.get(query);
                if (answer != null) {
                    answers.put(thing, answer);
                }
            });
            Set<String> taken = others.links().stream().map(ExternalLink::target).collect(Collectors.toSet());
            Consumer<String> problems = listener::problem;
            write(others.plus(new Judge(online.demands(), types, reconciler.manifest(), online.service()).judge(answers, taken, problems)));
        }
    }

    /** A name of one word is that of many persons. */
    private static boolean canBeAsked(CanonicalThing thing) {
        return thing.kind() != Kind.PERSON || thing.name().strip().contains(" ");
    }

    private Links links() {
        String graph = new Base(store.base()).graph(Base.Shared.links).getURI();
        return store.read(() -> LinksGraph.read(store.graph(graph)));
    }

    private Links others(URI service) {
        Links all = links();
        return new Links(all.links().stream().filter(link -> !from(service, link.retrieval())).toList(),
                all.candidates().stream().filter((LinkCandidate candidate) -> !from(service, candidate.retrieval())).toList());
    }

    private static boolean from(URI service, @Nullable Retrieval retrieval) {
        return retrieval != null && retrieval.service().equals(service.toString());
    }

    private void write(Links links) {
        Base base = new Base(store.base());
        try (StoreWriter writer = new StoreWriter(store)) {
            writer.put(base.graph(Base.Shared.links).getURI(), LinksGraph.of(links, base));
            writer.commit();
        }
    }
}
