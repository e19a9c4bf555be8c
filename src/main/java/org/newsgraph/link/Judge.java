package org.newsgraph.link;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.graph.ExternalLink;
import org.newsgraph.graph.LinkCandidate;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.Retrieval;
import org.newsgraph.store.CanonicalThing;

/**
 * Decides which candidates are links: one of which the service itself is certain, that scores high enough, whose types leave no doubt,
 * that nothing else competes with, for a thing that has no namesake. All others stay candidates, with every reason against them.
 */
final class Judge {

    private static final Answer NOTHING = new Answer(Instant.EPOCH, List.of());
    private final Demands demands;
    private final TypeNames types;
    private final Manifest manifest;
    private final URI service;

    Judge(Demands demands, TypeNames types, Manifest manifest, URI service) {
        this.demands = demands;
        this.types = types;
        this.manifest = manifest;
        this.service = service;
    }

    /**
     * Judges all answers together.
     *
     * @param taken IRIs elsewhere that are linked already
     * @param problems is told of candidates that cannot even be named
     */
    Links judge(Map<CanonicalThing, Answer> answers, Set<String> taken, Consumer<String> problems) {
        Map<CanonicalThing, Map<Candidate, String>> named = new LinkedHashMap<>();
        Map<String, Set<String>> wanted = new HashMap<>();
        answers.forEach((thing, answer) -> {
            Map<Candidate, String> targets = targets(answer, problems);
            named.put(thing, targets);
            targets.forEach((candidate, target) -> {
                if (against(thing, candidate, targets.keySet()).isEmpty()) {
                    wanted.computeIfAbsent(target, any -> new HashSet<>()).add(thing.iri());
                }
            });
        });
        List<ExternalLink> links = new ArrayList<>();
        List<LinkCandidate> candidates = new ArrayList<>();
        named.forEach((thing, targets) -> targets.forEach((candidate, target) -> {
            List<String> against = against(thing, candidate, targets.keySet());
            if (taken.contains(target) || wanted.getOrDefault(target, Set.of()).size() > 1 && against.isEmpty()) {
                against.add("it is also the match of another thing");
            }
            Retrieval retrieval = new Retrieval(service.toString(), answers.getOrDefault(thing, NOTHING).retrieved());
            if (against.isEmpty()) {
                links.add(new ExternalLink(thing.iri(), target, Links.RECONCILIATION, Math.min(1, candidate.score() / demands.scale()),
                        evidence(candidate), retrieval));
            } else {
                candidates.add(new LinkCandidate(thing.iri(), target, candidate.name(), candidate.description(), Links.RECONCILIATION,
                        candidate.score(), evidence(candidate), String.join("; ", against), retrieval));
            }
        }));
        return new Links(links, candidates);
    }

    private Map<Candidate, String> targets(Answer answer, Consumer<String> problems) {
        Map<Candidate, String> targets = new LinkedHashMap<>();
        for (Candidate candidate : answer.candidates()) {
            try {
                targets.put(candidate, manifest.iri(candidate.id()));
            } catch (MalformedAnswerException e) {
                problems.accept(service + ": candidate " + candidate.id() + ": " + e.getMessage() + "; left out");
            }
        }
        return targets;
    }

    private List<String> against(CanonicalThing thing, Candidate candidate, Set<Candidate> all) {
        List<String> reasons = new ArrayList<>();
        if (candidate.score() < demands.threshold()) {
            reasons.add("score " + Demands.text(candidate.score()) + " is below " + Demands.text(demands.threshold()));
        }
        if (!candidate.match()) {
            reasons.add("the service is not certain");
        }
        types.doubt(thing.kind(), candidate.types()).ifPresent(reasons::add);
        if (candidate.match() && all.stream().filter(Candidate::match).count() > 1) {
            reasons.add("the service is certain of several");
        }
        if (Standing.hasNamesake(thing)) {
            reasons.add("the name is also that of another " + thing.kind().name().toLowerCase(Locale.ROOT));
        }
        return reasons;
    }

    private static String evidence(Candidate candidate) {
        String types = Optional.of(candidate.types()).filter(list -> !list.isEmpty())
                .map(list -> ", type "
                        + String.join(" and ", list.stream().map(type -> type.name().isBlank() ? type.id() : type.name()).toList()))
                .orElse("");
        String features = candidate.featureText();
        return "named '" + candidate.name() + "', score " + Demands.text(candidate.score()) + types
                + (features.isEmpty() ? "" : ", " + features);
    }
}
