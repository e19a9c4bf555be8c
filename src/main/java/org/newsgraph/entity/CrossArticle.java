package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.facts.ActorType;

/**
 * Finds the actors that several articles share. A pure function: the same actors in any order give the same decisions. Persons are
 * never joined by name alone, and never through a third one: every member of a cluster has to agree with its first.
 */
public final class CrossArticle implements Kinship<LocalActor> {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHENS = Pattern.compile("^-|-$");
    private final GenericNames generic = new GenericNames();
    private final PersonTraits traits = new PersonTraits();

    private CrossArticle() {
    }

    /** Reads the tables of names. */
    public static CrossArticle load() {
        return new CrossArticle();
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
        Set<String> all = new TreeSet<>(traits.keys(person));
        all.add("as " + shared(person));
        return all;
    }

    @Override
    public boolean near(LocalActor one, LocalActor other) {
        return meet(one, other);
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
        Map<Integer, List<PersonCluster>> found = new HashMap<>();
        Map<String, Integer> clustersOf = new HashMap<>();
        List<PersonCluster> clusters = new ArrayList<>();
        for (LocalActor person : persons) {
            Set<Integer> keys = PersonCluster.keys(person, traits);
            Set<PersonCluster> near = new LinkedHashSet<>();
            keys.forEach(key -> near.addAll(found.getOrDefault(key, List.of())));
            List<PersonCluster> fitting = near.stream().filter(cluster -> cluster.fits(person)).toList();
            if (fitting.size() == 1) {
                fitting.getFirst().add(person);
            } else {
                PersonCluster cluster = new PersonCluster(person, traits);
                clusters.add(cluster);
                keys.forEach(key -> found.computeIfAbsent(key, any -> new ArrayList<>(1)).add(cluster));
                traits.keys(person).forEach(name -> clustersOf.merge(name, 1, Integer::sum));
            }
        }
        Set<String> taken = new HashSet<>();
        for (PersonCluster cluster : clusters) {
            LocalActor first = cluster.first();
            if (cluster.members().size() == 1) {
                boolean namesake = traits.keys(first).stream().anyMatch(name -> clustersOf.getOrDefault(name, 0) > 1);
                decisions.put(first, own(first, namesake ? Decision.Method.UNDECIDED : Decision.Method.OWN, features(first, null)));
                continue;
            }
            String base = shared(first);
            String canonical = taken.add(base) ? base : base + "." + slug(first.article());
            for (LocalActor member : cluster.members()) {
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

    private double confidence(LocalActor first, LocalActor member) {
        boolean spelling = first.name().equalsIgnoreCase(member.name());
        boolean post = !traits.sharedWords(first, member).isEmpty();
        return (spelling ? 0.85 : 0.75) + (post ? 0.1 : 0);
    }

    private List<String> features(LocalActor member, @Nullable LocalActor first) {
        List<String> features = new ArrayList<>(List.of("name " + member.name(), "state " + member.state(), "of " + member.of()));
        if (first != null) {
            features.add("shared words of posts " + traits.sharedWords(first, member));
        }
        return features;
    }

    /** Letters and digits in lower case with single hyphens, safe in an IRI. */
    static String slug(String text) {
        String plain = NameKey.plain(text.replace('_', '-').replace('.', '-'));
        return HYPHENS.matcher(OTHER.matcher(plain.trim()).replaceAll("-")).replaceAll("");
    }
}
