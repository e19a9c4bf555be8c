package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newsgraph.entity.CrossGroups.Headcount;
import org.newsgraph.entity.CrossIncidents.Account;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalText;
import org.newsgraph.graph.Decision;

/** What is decided at a time: of some articles all, of others what these concern. Nothing outside changes it. */
interface Part {

    /** The articles of which all is decided. */
    List<Note> articles();

    /** Persons of other articles. */
    List<LocalActor> persons();

    /** What other articles tell of incidents, and what these do. */
    List<Account> accounts();

    /** What the other articles alone let decide about those persons and incidents. */
    List<Decision> alone();

    /** The texts of these articles and of others. */
    List<LocalText> texts();

    /**
     * The people whom these articles and others count.
     *
     * @param canonical from a report's IRI to that of the incident across articles, as it is decided now
     */
    List<Headcount> headcounts(UnaryOperator<String> canonical);

    /** The thing across articles that a local one stands for, where this part does not decide it. */
    String canonical(String local);

    /** All of a store. */
    record Whole(List<Note> articles) implements Part {

        public Whole {
            articles = List.copyOf(articles);
        }

        @Override
        public List<LocalActor> persons() {
            return List.of();
        }

        @Override
        public List<Account> accounts() {
            return articles.stream().flatMap(note -> Relating.INCIDENTS.accounts(note.incidents()).stream()).toList();
        }

        @Override
        public List<Decision> alone() {
            return List.of();
        }

        @Override
        public List<LocalText> texts() {
            return articles.stream().map(Note::texts).flatMap(Collection::stream).toList();
        }

        @Override
        public List<Headcount> headcounts(UnaryOperator<String> canonical) {
            return articles.stream().flatMap(note -> Relating.GROUPS.headcounts(note.incidents(), canonical).stream()).toList();
        }

        @Override
        public String canonical(String local) {
            throw new IllegalStateException("nothing is decided about " + local);
        }
    }
}
