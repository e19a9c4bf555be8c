package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Namings;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.graph.Resolved;
import org.newsgraph.store.Change;
import org.newsgraph.store.RelatingNotes;
import org.newsgraph.store.StoreWriter;
import org.newsgraph.store.About;

/**
 * Writes the graph {@code resolution} of all articles, article by article and then, some at a time, the things that several share. What was
 * there and is no longer decided goes. All is part of one transaction: readers see the graph as it was until it is committed.
 */
final class WholeGraph {

    private static final int AT_A_TIME = 1000;

    private final Whole whole;
    private final StoreWriter writer;
    private final RelatingNotes names;
    private final Base base;
    private final String graph;
    private final Namings shared = new Namings();
    /** What local things stood for and do no longer. */
    private final Set<String> left = new TreeSet<>();
    private final boolean fresh;
    private long said;

    WholeGraph(Whole whole, StoreWriter writer, Base base) {
        this.whole = whole;
        this.writer = writer;
        this.names = writer.relating();
        this.base = base;
        this.graph = base.graph(Base.Shared.resolution).getURI();
        this.fresh = writer.get(graph).isEmpty();
    }

    /** Things that several articles share; once all is written. */
    Collection<String> shared() {
        return shared.things();
    }

    /** @param changed articles whose note is another one than before */
    Change write(Collection<String> changed) {
        Set<String> articles = new TreeSet<>(writer.articles());
        articles.addAll(changed);
        Set<String> unsettled = Set.copyOf(changed);
        return writer.putAbout(graph, writing -> {
            articles.forEach(article -> write(article, unsettled.contains(article), writing));
            List<String> things = new ArrayList<>(shared.things());
            for (int from = 0; from < things.size(); from += AT_A_TIME) {
                List<String> some = things.subList(from, Math.min(things.size(), from + AT_A_TIME));
                say(new HashSet<>(some), shared.graph(some), writing);
            }
            left.removeIf(new Resolved(writer.get(graph))::isDenoted);
            say(left, Graph.emptyGraph, writing);
            if (writer.size(graph) != said) {
                writing.accept(new About(strangers(), Graph.emptyGraph));
            }
        });
    }

    private void say(Set<String> subjects, Graph content, Consumer<About> writing) {
        writing.accept(About.of(subjects, content));
        said += content.size();
    }

    private void write(String article, boolean isChanged, Consumer<About> writing) {
        Told told = told(article);
        told.decisions.values().stream().filter(decision -> !whole.isAlone(decision)).forEach(shared::add);
        Set<String> things = new TreeSet<>(told.note.things());
        if (isChanged) {
            things.addAll(Notes.read(writer.noteBefore(article)).things());
        }
        if (!fresh) {
            Resolved before = new Resolved(writer.get(graph));
            things.forEach(local -> before.canonical(local).filter(canonical -> !canonical.equals(told.canonical(local))).ifPresent(
                    left::add));
        }
        Set<String> subjects = Resolved.subjects(things);
        subjects.addAll(told.own.things());
        say(subjects, ResolutionGraph.of(told.decisions.values(), whole.origins(told.note, told.decisions), told.own), writing);
        things.forEach(local -> names.call(local, told.label(local)));
    }

    private Told told(String article) {
        Note note = whole.note(article);
        Map<String, Decision> decisions = whole.decided(note);
        Namings own = new Namings();
        decisions.values().stream().filter(whole::isAlone).forEach(own::add);
        return new Told(note, decisions, own);
    }

    /** What is said of an article's things, and of those that it alone stands for. */
    private record Told(Note note, Map<String, Decision> decisions, Namings own) {

        @Nullable
        String canonical(String local) {
            Decision decision = decisions.get(local);
            return decision == null ? null : decision.canonicalIri();
        }

        @Nullable
        String label(String local) {
            Decision decision = decisions.get(local);
            return decision == null ? null : decision.label();
        }
    }

    /** Subjects about which nothing is to be said: somebody else wrote of them. */
    private Set<Node> strangers() {
        return new Resolved(writer.get(graph)).said(new Strange(Set.copyOf(shared.things()))::isStrange);
    }

    /** Knows of one article at a time what is said. */
    private final class Strange {

        private final Set<String> several;
        private String article = "";
        private Set<String> known = Set.of();

        Strange(Set<String> several) {
            this.several = several;
        }

        boolean isStrange(Node subject) {
            String iri = subject.isURI() ? subject.getURI() : "";
            String around = base.graphAround(iri).orElse("");
            if (!around.equals(article)) {
                article = around;
                known = around.isEmpty() ? Set.of() : subjects(told(around));
            }
            return !several.contains(iri) && !known.contains(iri);
        }
    }

    private static Set<String> subjects(Told told) {
        Set<String> subjects = Resolved.subjects(told.note.things());
        subjects.addAll(told.own.things());
        return subjects;
    }
}
