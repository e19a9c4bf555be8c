package org.newsgraph.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A person, organisation, state or place across articles.
 *
 * @param locals IRIs of the articles' things that denote it, sorted
 * @param articles IRIs of the articles
 * @param method by which the first of them was found to denote it, such as "authority"; {@link #UNDECIDED} when that holds of all
 * @param belongsTo names of what it belongs to
 * @param posts titles of posts it is said to hold
 */
public record CanonicalThing(String iri, String name, Kind kind, List<String> locals, List<String> articles, String method,
        List<String> belongsTo, List<String> posts) {

    /** Method of what shares its name with others, and nobody knows whether they are one. */
    public static final String UNDECIDED = "undecided";
    private static final String QUERY = "store/canonical-things.rq";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    public CanonicalThing {
        locals = List.copyOf(locals);
        articles = List.copyOf(articles);
        belongsTo = List.copyOf(belongsTo);
        posts = List.copyOf(posts);
    }

    /** What it is. */
    public enum Kind {

        PERSON, ORGANIZATION, STATE, PLACE;

        private static Kind of(String type) {
            String name = type.replaceFirst("^.*[/#]", "");
            return switch (name) {
                case "Person" -> PERSON;
                case "Organization" -> ORGANIZATION;
                case "State" -> STATE;
                default -> PLACE;
            };
        }
    }

    /** All that articles name, sorted by IRI; what is a state and a place is a state. */
    public static List<CanonicalThing> of(Store store) {
        String text = new String(ProgramFiles.read(QUERY), StandardCharsets.UTF_8);
        Question question = Question.of(text, Prefixes.of(store.base()), Map.of());
        Map<String, Rows> byIri = new LinkedHashMap<>();
        return store.read(() -> {
            question.forEach(store.dataset(), PATIENCE,
                    row -> byIri.computeIfAbsent(Claimed.text(row, "canonical"), iri -> new Rows(iri, row)).add(row));
            return byIri.values().stream().map(Rows::thing).toList();
        });
    }

    /** The rows about one thing. */
    private static final class Rows {

        private final String iri;
        private final String name;
        private String method;
        private final SortedSet<Kind> kinds = new TreeSet<>();
        private final SortedSet<String> locals = new TreeSet<>();
        private final SortedSet<String> articles = new TreeSet<>();
        private final SortedSet<String> belongsTo = new TreeSet<>();
        private final SortedSet<String> posts = new TreeSet<>();

        Rows(String iri, Binding row) {
            this.iri = iri;
            this.name = Claimed.text(row, "name");
            this.method = Claimed.text(row, "method");
        }

        void add(Binding row) {
            if (method.equals(UNDECIDED)) {
                method = Claimed.text(row, "method");
            }
            kinds.add(Kind.of(Claimed.text(row, "kind")));
            locals.add(Claimed.text(row, "local"));
            articles.add(Claimed.text(row, "article"));
            belongsTo.add(Claimed.text(row, "of"));
            posts.add(Claimed.text(row, "post"));
        }

        CanonicalThing thing() {
            belongsTo.remove("");
            posts.remove("");
            return new CanonicalThing(iri, name, kinds.first(), new ArrayList<>(locals), new ArrayList<>(articles), method,
                    new ArrayList<>(belongsTo), new ArrayList<>(posts));
        }
    }
}
