package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossPosts;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.AuthorityGraph;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Links;
import org.newsgraph.graph.LinksGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.graph.Resolved;
import org.newsgraph.store.Change;
import org.newsgraph.store.RelatingNotes;
import org.newsgraph.store.StoreWriter;

/**
 * Relates the articles of a store. Where program and decisions are those of the last time, only what changed articles concern is decided
 * again; else, or when much has changed, everything. The outcome is the same.
 */
final class Common {

    /** With a larger share of changed articles it is quicker to decide everything. */
    private static final int SHARE = 4;

    private final StoreWriter writer;
    private final Rulings rulings;
    private final Base base;
    private final String state;
    private final Authority authority = Authority.load();
    private final CrossArticle actors = CrossArticle.load();
    private final RelatingNotes relating;
    private final Archive archive;

    private Common(StoreWriter writer, Rulings rulings, Base base, String state) {
        this.writer = writer;
        this.rulings = rulings;
        this.base = base;
        this.state = state;
        this.relating = writer.relating();
        this.archive = new Archive(writer, actors);
    }

    /** Does nothing when no article has changed and all that articles share is as it was left. */
    static Change update(StoreWriter writer, Rulings rulings, Base base, String program, Consumer<String> complaints) {
        RelatingNotes relating = writer.relating();
        String state = state(rulings, program);
        List<String> changed = writer.unsettled();
        if (changed.isEmpty() && relating.state().equals(state) && relating.isDescribed(state)) {
            relating.complaints().forEach(complaints);
            return Change.NONE;
        }
        return new Common(writer, rulings, base, state).update(changed, complaints);
    }

    private static String state(Rulings rulings, String program) {
        return program + " " + rulings.all();
    }

    private Change update(List<String> changed, Consumer<String> complaints) {
        boolean same = relating.state().equals(state);
        boolean curated = rulings.all().stream().anyMatch(ruling -> !ruling.isAboutLink(base.iri()));
        boolean described = same && rulings.all().isEmpty() && relating.isDescribed(state);
        Change change = Change.NONE;
        Set<String> named = new TreeSet<>();
        if (!same || curated && !changed.isEmpty() || changed.size() * SHARE > writer.articles().size()) {
            change = whole(changed, named);
            described = false;
        } else if (!changed.isEmpty()) {
            Moved moved = around(changed);
            change = moved.change();
            described &= moved.denotedAsBefore();
            named.addAll(moved.things());
        }
        relating.complaints().forEach(complaints);
        if (described) {
            relating.described(state);
            return change;
        }
        named.addAll(AuthorityGraph.subjects(writer.get(authorities())));
        return change.plus(known(named, complaints));
    }

    /**
     * What changed articles have changed.
     *
     * @param things things across articles that local ones were decided, or are, to stand for
     * @param denotedAsBefore whether a local thing stands for the same ones of them as before, as far as {@link Known} may know them
     */
    private record Moved(Change change, Set<String> things, boolean denotedAsBefore) {}

    private Change whole(List<String> changed, Set<String> named) {
        Set<String> known = rulings.all().isEmpty() ? Set.of() : AuthorityGraph.iris(authority, base);
        Whole whole = new Whole(writer, archive, relating(), new Ruled(rulings, base, known::contains), base);
        relating.complaints(whole.complaints());
        changed.stream().filter(graph -> writer.note(graph).isEmpty()).forEach(archive::index);
        Change change = writer.put(base.graph(Base.Shared.ontology).getURI(), Ontology.load());
        WholeGraph graph = new WholeGraph(whole, writer, base);
        change = change.plus(graph.write(changed));
        relating.state(state);
        writer.settle();
        named.addAll(graph.shared());
        return change;
    }

    private Moved around(List<String> changed) {
        Map<String, Note> before = new TreeMap<>();
        changed.forEach(graph -> before.put(graph, Notes.read(writer.noteBefore(graph))));
        changed.forEach(archive::index);
        Resolved resolved = new Resolved(writer.get(resolution()));
        Around around = new Around(archive, before, resolved, base);
        Relating.Related related = relating().decide(around);
        Set<String> about = around.about();
        Set<String> things = about.stream().flatMap(local -> resolved.canonical(local).stream()).collect(Collectors.toCollection(
                TreeSet::new));
        related.decisions().forEach(decision -> things.add(decision.canonicalIri()));
        Set<String> labelled = related.decisions().stream().filter(decision -> decision.label() != null).map(Decision::canonicalIri)
                .collect(Collectors.toSet());
        Set<String> known = things.stream().filter(Known.possible(authority, writer.get(links()), base)).collect(Collectors.toSet());
        Set<String> denoted = denoted(known, resolved);
        Change change = writer.putAbout(resolution(), Resolved.subjects(about), ResolutionGraph.about(related.decisions(), related
                .origins()));
        settle(about, related);
        change = change.plus(writer.putAbout(resolution(), things, resolved.things(things, relating::called, labelled, base)));
        return new Moved(change, things, denoted(known, resolved).equals(denoted));
    }

    private static Set<String> denoted(Set<String> things, Resolved resolved) {
        return things.stream().filter(resolved::isDenoted).collect(Collectors.toSet());
    }

    private void settle(Set<String> about, Relating.Related related) {
        Map<String, String> names = new TreeMap<>();
        related.decisions().stream().filter(decision -> decision.label() != null).forEach(decision -> names.put(decision.localIri(),
                decision.label()));
        Set<String> locals = new TreeSet<>(about);
        locals.addAll(names.keySet());
        locals.forEach(local -> relating.call(local, names.get(local)));
        relating.state(state);
        writer.settle();
    }

    private Relating relating() {
        return new Relating(actors, CrossPosts.load(authority), base);
    }

    /** @param named what articles named before, and may name now */
    private Change known(Set<String> named, Consumer<String> complaints) {
        Resolved resolved = new Resolved(writer.get(resolution()));
        Links others = LinksGraph.read(writer.get(links())).by(Links.RECONCILIATION);
        Known known = Known.of(authority, named::contains, others, rulings, iri -> resolved.canonical(iri).orElse(iri),
                resolved::isDenoted, base);
        known.complaints().forEach(complaints);
        Change change = writer.put(authorities(), known.authority()).plus(writer.put(links(), known.links()));
        if (known.complaints().isEmpty()) {
            relating.described(state);
        }
        return change;
    }

    private String resolution() {
        return base.graph(Base.Shared.resolution).getURI();
    }

    private String authorities() {
        return base.graph(Base.Shared.authority).getURI();
    }

    private String links() {
        return base.graph(Base.Shared.links).getURI();
    }
}
