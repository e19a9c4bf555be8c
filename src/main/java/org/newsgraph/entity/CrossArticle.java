package org.newsgraph.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;

/**
 * Finds the actors that several articles share. A pure function: the same actors in any order give the same decisions. Persons are
 * never joined by name alone, and never through a third one: every member of a cluster has to agree with its first.
 */
public final class CrossArticle implements Kinship<LocalActor> {

    private static final Set<String> DULL = WordClasses.of("telling-nothing-of-posts");
    /** Days between two articles that may mean one leader by the same title. */
    private static final int YEAR = 366;
    private final Set<String> leaders = Table.column("lexicon/leaders.tsv", "title");
    private final GenericNames generic = new GenericNames();
    private final NameKey keys;
    private final Map<String, Set<String>> keysOf = new HashMap<>();
    private final Map<List<String>, Set<String>> wordsOf = new HashMap<>();
    private final Map<List<String>, Set<String>> officesOf = new HashMap<>();

    private CrossArticle(NameKey keys) {
        this.keys = keys;
    }

    /** Reads the tables of names. */
    public static CrossArticle load() {
        return new CrossArticle(NameKey.load());
    }

    /** One decision for each actor, sorted by article and local id. */
    public List<Decision> decide(List<LocalActor> actors) {
        List<LocalActor> sorted = actors.stream().sorted().toList();
        Map<LocalActor, Decision> decisions = new TreeMap<>();
        List<LocalActor> persons = new ArrayList<>();
        for (LocalActor actor : sorted) {
            if (actor.authority() != null) {
                decisions.put(actor, new Decision(actor, actor.authority(), Decision.Method.AUTHORITY, 0.98, List.of("authority "
                        + actor.authority())));
                continue;
            }
            switch (actor.type()) {
                case Person -> persons.add(actor);
                case Organization, State -> decisions.put(actor, organization(actor));
                case Group, AnonymousSource -> decisions.put(actor, own(actor, Decision.Method.OWN, List.of()));
            }
        }
        persons(persons, decisions);
        return List.copyOf(decisions.values());
    }

    /** Whether it is decided together with others: a person whom the authority files do not know. */
    public static boolean isOpen(LocalActor actor) {
        return actor.authority() == null && actor.type() == ActorType.Person;
    }

    /** The keys of a person's name, and the IRI that several of that name would get. */
    @Override
    public Set<String> keys(LocalActor person) {
        Set<String> all = new TreeSet<>(keysOf(person.name()));
        all.add("as " + shared(person));
        return all;
    }

    @Override
    public boolean near(LocalActor one, LocalActor other) {
        return meet(one, other);
    }

    private Set<String> keysOf(String name) {
        return keysOf.computeIfAbsent(name, keys::keys);
    }

    private static Decision own(LocalActor actor, Decision.Method method, List<String> features) {
        return new Decision(actor, slug(actor.article()) + "." + slug(actor.local()), method, 1.0, features);
    }

    private Decision organization(LocalActor actor) {
        String state = actor.state();
        if ((state == null || GenericNames.isMission(actor.name())) && generic.include(actor.name())) {
            return own(actor, Decision.Method.UNDECIDED, List.of("name " + actor.name(), "state " + state));
        }
        String canonical = slug(actor.name()) + (state == null || actor.name().contains("(" + state + ")") ? "" : "." + slug(state));
        return new Decision(actor, canonical, Decision.Method.NAME_AND_STATE, state == null ? 0.7 : 0.9, List.of("name " + actor.name(),
                "state " + state));
    }

    /** Clusters around the first person of each, articles in order. */
    private void persons(List<LocalActor> persons, Map<LocalActor, Decision> decisions) {
        Map<String, List<List<LocalActor>>> byKey = new TreeMap<>();
        List<List<LocalActor>> clusters = new ArrayList<>();
        for (LocalActor person : persons) {
            Set<String> names = keysOf(person.name());
            List<List<LocalActor>> fitting = namesakes(byKey, names).stream().filter(cluster -> fits(cluster, person)).toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(person);
            } else {
                List<LocalActor> cluster = new ArrayList<>(List.of(person));
                clusters.add(cluster);
                names.forEach(name -> byKey.computeIfAbsent(name, n -> new ArrayList<>()).add(cluster));
            }
        }
        Set<String> taken = new HashSet<>();
        for (List<LocalActor> cluster : clusters) {
            LocalActor first = cluster.get(0);
            if (cluster.size() == 1) {
                boolean namesake = namesakes(byKey, keysOf(first.name())).size() > 1;
                decisions.put(first, own(first, namesake ? Decision.Method.UNDECIDED : Decision.Method.OWN, features(first, null)));
                continue;
            }
            String base = shared(first);
            String canonical = taken.add(base) ? base : base + "." + slug(first.article());
            for (LocalActor member : cluster) {
                decisions.put(member,
                        new Decision(member, canonical, Decision.Method.NAME_AND_POST, confidence(first, member), features(member,
                                first)));
            }
        }
    }

    /** The id of a person whom several articles name. */
    private static String shared(LocalActor first) {
        return slug(first.name()) + (first.state() == null ? "" : "." + slug(first.state()));
    }

    private static List<List<LocalActor>> namesakes(Map<String, List<List<LocalActor>>> byKey, Set<String> names) {
        List<List<LocalActor>> found = new ArrayList<>();
        for (String name : names) {
            for (List<LocalActor> cluster : byKey.getOrDefault(name, List.of())) {
                if (found.stream().noneMatch(each -> each == cluster)) {
                    found.add(cluster);
                }
            }
        }
        return found;
    }

    private boolean fits(List<LocalActor> cluster, LocalActor person) {
        return cluster.stream()
                .allMatch(member -> !member.article().equals(person.article())
                        && keys.same(member.name(), keysOf(member.name()), person.name(), keysOf(person.name()))
                        && agree(member, person));
    }

    /** The same state, and a post or body in common; nothing said on one side speaks for nobody, unless both lead a state. */
    private boolean agree(LocalActor one, LocalActor other) {
        boolean states = one.state() != null && one.state().equals(other.state());
        boolean conflict = one.state() != null && other.state() != null && !states;
        boolean body = one.of() != null && one.of().equals(other.of()) && !one.of().equals(one.state());
        return !conflict && (body || states && !shared(one, other).isEmpty() || office(one, other));
    }

    /**
     * Both lead a state, which neither article names, within a year: nobody else of that name does. Whoever leads something else may have
     * a namesake.
     */
    private boolean office(LocalActor one, LocalActor other) {
        LocalDate day = one.published();
        LocalDate otherDay = other.published();
        boolean open = ofState(one) && ofState(other);
        Set<String> shared = new TreeSet<>(offices(one));
        shared.retainAll(offices(other));
        return open && !shared.isEmpty() && day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= YEAR
                && keys.main(one.name()).equals(keys.main(other.name()));
    }

    /** It belongs to nothing but a state. */
    private static boolean ofState(LocalActor actor) {
        return actor.of() == null || actor.of().equals(actor.state());
    }

    private Set<String> offices(LocalActor actor) {
        return officesOf.computeIfAbsent(actor.roles(), roles -> roles.stream().map(PostTitle::of).filter(title -> title
                .time() == PostTitle.Time.NOW).map(PostTitle::core).filter(leaders::contains).collect(Collectors.toUnmodifiableSet()));
    }

    private Set<String> shared(LocalActor one, LocalActor other) {
        Set<String> words = new TreeSet<>(wordsOf.computeIfAbsent(one.roles(), CrossArticle::words));
        words.retainAll(wordsOf.computeIfAbsent(other.roles(), CrossArticle::words));
        return words;
    }

    private static Set<String> words(List<String> roles) {
        Set<String> words = new TreeSet<>();
        for (String role : roles) {
            words.addAll(new HashSet<>(List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
        }
        words.removeAll(DULL);
        words.remove("");
        return words;
    }

    private double confidence(LocalActor first, LocalActor member) {
        boolean spelling = first.name().equalsIgnoreCase(member.name());
        boolean post = !shared(first, member).isEmpty();
        return (spelling ? 0.85 : 0.75) + (post ? 0.1 : 0);
    }

    private List<String> features(LocalActor member, @Nullable LocalActor first) {
        List<String> features = new ArrayList<>(List.of("name " + member.name(), "state " + member.state(), "of " + member.of()));
        if (first != null) {
            features.add("shared words of posts " + shared(first, member));
        }
        return features;
    }

    /** Letters and digits in lower case with single hyphens, safe in an IRI. */
    static String slug(String text) {
        String plain = NameKey.plain(text.replace('_', '-').replace('.', '-'));
        return plain.trim().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
