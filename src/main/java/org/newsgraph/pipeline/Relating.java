package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossGroups;
import org.newsgraph.entity.CrossGroups.Headcount;
import org.newsgraph.entity.CrossIncidents;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.CrossPosts;
import org.newsgraph.entity.CrossTexts;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalPost;
import org.newsgraph.entity.LocalText;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.TextOrigin;

/** Relates what articles tell: actors first, then the incidents in which the same ones take part. */
public final class Relating {

    public static final CrossIncidents INCIDENTS = new CrossIncidents();
    public static final CrossGroups GROUPS = new CrossGroups();
    public static final CrossTexts TEXTS = new CrossTexts();
    private static final double POST = 0.9;

    private final CrossArticle actors;
    private final CrossPosts posts;
    private final Base base;

    /** @param base of the IRIs */
    public Relating(CrossArticle actors, CrossPosts posts, Base base) {
        this.actors = actors;
        this.posts = posts;
        this.base = base;
    }

    /**
     * What was found.
     *
     * @param decisions one for each local thing, sorted by its IRI
     * @param origins whose text each article prints
     */
    record Related(List<Decision> decisions, List<TextOrigin> origins) {}

    /** Decides what changed articles concern, where nobody has decided anything about two things. */
    Related decide(Around part) {
        List<Note> notes = part.articles();
        Map<String, Decision> decisions = new TreeMap<>();
        notes.forEach(note -> note.decisions().forEach(d -> decisions.put(d.localIri(), d)));
        part.alone().forEach(d -> decisions.put(d.localIri(), d));
        actors(Stream.concat(notes.stream().flatMap(n -> n.actors().stream()), part.persons().stream()).toList(), decisions);
        notes.forEach(note -> posts(note.posts(), decisions));
        incidents(part.accounts(), decisions);
        groups(part.headcounts(local -> canonical(part, decisions, local)), decisions);
        return new Related(List.copyOf(decisions.values()), origins(part.texts(), local -> canonical(part, decisions, local)));
    }

    /**
     * Decides which actors are one. The other steps do likewise for things that come after them.
     *
     * @param locals all that are near to each other, in any order
     * @param decisions by IRI of the local thing, as each article alone decides; those about these actors change
     */
    public void actors(Collection<LocalActor> locals, Map<String, Decision> decisions) {
        actors.decide(List.copyOf(locals)).forEach(d -> decisions.computeIfPresent(d.actor().local(), (iri, alone) -> joined(alone, d)));
    }

    /** @param decisions with those about the bodies in which the posts are held, actors being decided */
    public void posts(Collection<LocalPost> posts, Map<String, Decision> decisions) {
        posts.forEach(post -> post(decisions, post));
    }

    /** @param decisions with those about these reports, as each article alone decides */
    public void incidents(Collection<Account> accounts, Map<String, Decision> decisions) {
        INCIDENTS.clusters(accounts).forEach(cluster -> incident(cluster, decisions));
    }

    /** @param decisions to which those about participations are added */
    public void groups(List<Headcount> counted, Map<String, Decision> decisions) {
        GROUPS.follow(counted).forEach(group -> group(group, decisions));
    }

    /** @param canonical from a local actor's IRI to that of the actor across articles */
    public static List<TextOrigin> origins(Collection<LocalText> texts, UnaryOperator<String> canonical) {
        return TEXTS.find(texts).stream().map(origin -> origin(origin, canonical)).toList();
    }

    static TextOrigin origin(CrossTexts.Origin origin, UnaryOperator<String> canonical) {
        CrossTexts.Copy copy = origin.copy();
        return new TextOrigin(origin.article(), canonical.apply(origin.from()), copy == null ? null : copy(copy));
    }

    private static String canonical(Around part, Map<String, Decision> decisions, String local) {
        Decision decision = decisions.get(local);
        return decision == null ? part.canonical(local) : decision.canonicalIri();
    }

    private static void incident(CrossIncidents.Cluster cluster, Map<String, Decision> decisions) {
        Decision first = known(decisions, cluster.first());
        String canonical = first.canonicalIri();
        String name = known(decisions, cluster.naming()).label();
        decisions.put(first.localIri(), first.withCanonical(canonical, name, first.method(), first.confidence(), first.features()));
        for (CrossIncidents.Member other : cluster.others()) {
            Decision alone = known(decisions, other.report());
            decisions.put(alone.localIri(), alone.withCanonical(canonical, name, "same-incident", other.confidence(),
                    String.join("; ", other.features())));
        }
    }

    private void group(CrossGroups.Group group, Map<String, Decision> decisions) {
        String canonical = base.group(group.members().getFirst().participation()).getURI();
        group.members().forEach(member -> decisions.put(member.participation(), new Decision(member.participation(), canonical,
                Decision.Thing.GROUP, group.label(), "same-group", member.confidence(), member.features())));
    }

    /** As sure as the shorter text is in the longer one. */
    private static TextOrigin.Copy copy(CrossTexts.Copy copy) {
        return new TextOrigin.Copy(copy.of(), Math.round(copy.containment() * 100) / 100.0, String.format(Locale.ROOT,
                "of all shingles of five words %.0f%% are in both, of the shorter text's %.0f%%", 100 * copy.resemblance(), 100 * copy
                        .containment()));
    }

    private static Decision known(Map<String, Decision> decisions, LocalIncident report) {
        return Objects.requireNonNull(decisions.get(report.local()), report.local());
    }

    private void post(Map<String, Decision> decisions, LocalPost post) {
        posts.of(post, body -> key(decisions, body)).ifPresent(shared -> decisions.computeIfPresent(post.local(), (iri, alone) -> alone
                .withCanonical(base.post(shared.key()).getURI(), shared.label(), "title-and-body", POST, shared.features())));
    }

    /** The last part of a body's canonical IRI. */
    private static String key(Map<String, Decision> decisions, String local) {
        Decision decision = decisions.get(local);
        String canonical = decision == null ? local : decision.canonicalIri();
        return canonical.substring(canonical.lastIndexOf('/') + 1);
    }

    private Decision joined(Decision alone, org.newsgraph.entity.Decision found) {
        String why = String.join("; ", found.features());
        return switch (found.method()) {
            case AUTHORITY, OWN -> alone;
            case NAME_AND_POST -> alone.withCanonical(base.actor(found.canonical()).getURI(), found.actor().name(), "name-and-post",
                    found.confidence(), why);
            case NAME_AND_STATE -> alone.withCanonical(base.actor(found.canonical()).getURI(), found.actor().name(), "name-and-state",
                    found.confidence(), why);
            case UNDECIDED -> alone.withCanonical(alone.canonicalIri(), alone.label(), "undecided", 1, why);
        };
    }
}
