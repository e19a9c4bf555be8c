package org.newsgraph.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.newsgraph.store.Store;

/** The pages of things: a reader gets what can be had in time, and what cannot is gathered for those who come later. */
final class ThingPages {

    /** The pages of the things with most names take longest. */
    private static final String BUSIEST = "server/busiest.rq";

    private final Store store;
    private final Ask ask;
    private final Things things;
    private final Sections sections;
    private final Pages pages;
    private final Iris iris;
    private final Limits limits;
    private final RenderedPages rendered = new RenderedPages();

    ThingPages(Store store, Ask ask, Things things, Pages pages, Limits limits) {
        this.store = store;
        this.ask = ask;
        this.things = things;
        this.iris = Iris.of(store);
        this.sections = new Sections(ask, iris);
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * The page of a thing; within a transaction.
     *
     * @param later takes what makes the tables that could not be had in time, unless it has too much to do
     */
    RenderedPages.Page page(Things.Thing thing, Predicate<Gathering.Task> later) {
        return page(thing, later, ending -> {
        });
    }

    private RenderedPages.Page page(Things.Thing thing, Predicate<Gathering.Task> later, Consumer<AtomicBoolean> begun) {
        RenderedPages.Key key = new RenderedPages.Key(thing.iri(), store.generation());
        return rendered.page(key, () -> {
            List<Section> made = sections.of(thing, limits.pageTime(), begun);
            if (made.stream().allMatch(Section::isWhole)) {
                return page(thing, made);
            }
            List<Section> open = changed(made, section -> section.isWhole() ? section : section.as(Section.State.gathering));
            return later.test(new Rest(thing, key, open))
                    ? page(thing, open)
                    : page(thing, changed(open, section -> section.isGathering() ? section.as(Section.State.waiting) : section));
        });
    }

    private static List<Section> changed(List<Section> sections, UnaryOperator<Section> change) {
        return sections.stream().map(change).toList();
    }

    private RenderedPages.Page page(Things.Thing thing, List<Section> made) {
        String iri = thing.iri();
        int open = (int) made.stream().filter(Section::isGathering).count();
        byte[] bytes = pages.rendered("thing",
                Map.ofEntries(Map.entry("title", thing.label()), Map.entry("kind", KindNames.of(thing.kind())),
                        Map.entry("sort", thing.kind()), Map.entry("iri", iri), Map.entry("path", iris.path(iri)),
                        Map.entry("page", iris.page(iri)), Map.entry("data", iris.data(iri, "")), Map.entry("open", open),
                        Map.entry("seconds", limits.queryTime().toSeconds()),
                        Map.entry("sections", made.stream().filter(Section::isShown).toList())));
        return new RenderedPages.Page(bytes, open, made.stream().noneMatch(section -> section.state() == Section.State.waiting));
    }

    /** What makes the pages that take longest ahead of their readers; not within a transaction. */
    List<Gathering.Task> busiest(Gathering.Turn turn) {
        return ask.select(BUSIEST, "thing", store.base(), limits.queryTime(), turn::begun).rows().stream()
                .map(row -> Ask.plain(row, "busy")).<Gathering.Task>map(iri -> again -> ahead(iri, again)).toList();
    }

    private boolean ahead(String iri, Gathering.Turn turn) {
        store.read(() -> things.find(iri).map(thing -> page(thing, turn::later, turn::begun)));
        return false;
    }

    /** Makes the open tables of a page, one after the other. */
    private final class Rest implements Gathering.Task {

        private final Things.Thing thing;
        private final RenderedPages.Key key;
        private final List<Section> made;

        Rest(Things.Thing thing, RenderedPages.Key key, List<Section> made) {
            this.thing = thing;
            this.key = key;
            this.made = new ArrayList<>(made);
        }

        @Override
        public boolean step(Gathering.Turn turn) {
            int open = open();
            boolean ours = store.read(() -> {
                boolean now = key.generation().equals(store.generation());
                if (now) {
                    made.set(open, sections.of(made.get(open).file(), thing.iri(), limits.queryTime(), turn::begun));
                }
                return now;
            });
            if (!ours) {
                return false;
            }
            if (!made.get(open).isWhole() && !turn.lasts()) {
                // not late but ended: the next step tells whether the store is another one by now
                made.set(open, made.get(open).as(Section.State.gathering));
                return true;
            }
            rendered.keep(key, page(thing, made));
            return open() < made.size();
        }

        /** The tables left are not promised any longer, until the next commit. */
        @Override
        public void failed() {
            made.replaceAll(section -> section.isGathering() ? section.as(Section.State.failed) : section);
            rendered.keep(key, page(thing, made));
        }

        private int open() {
            int open = 0;
            while (open < made.size() && !made.get(open).isGathering()) {
                open++;
            }
            return open;
        }
    }
}
