package org.newsgraph.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.entity.CrossArticle;
import org.newsgraph.entity.CrossGroups.Headcount;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalText;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Decision.Thing;
import org.newsgraph.graph.TextOrigin;
import org.newsgraph.pipeline.Relating;
import org.newsgraph.pipeline.Ruled;
import org.newsgraph.spark.Things.Person;
import org.newsgraph.spark.Things.Reported;
import scala.Tuple2;

/**
 * Relates articles as {@link Relating} does for all at once, step by step in the same order: persons, posts, incidents, groups of people,
 * copied texts. Each step gathers what can concern each other by {@link Kin}, decides it part by part, and gives each article what was
 * decided about its own things.
 */
final class Relate {

    private final SparkSession session;
    private final Base base;
    private final Curate curate;
    private final List<String> complaints = new ArrayList<>();

    Relate(SparkSession session, Base base, Rulings rulings) {
        this.session = session;
        this.base = base;
        this.curate = new Curate(rulings, base);
    }

    /**
     * What was found.
     *
     * @param articles with what is decided about their things at last
     * @param groups what is decided about people in incidents
     * @param complaints a line for each ruling that could not be applied
     */
    record Related(JavaRDD<Told> articles, JavaRDD<Decision> groups, JavaRDD<TextOrigin> origins, List<String> complaints) {

        JavaRDD<Decision> decisions() {
            return articles.flatMap(told -> told.decisions().values().iterator()).union(groups);
        }
    }

    /** @param notes a line for each article */
    Related run(JavaRDD<String> notes) {
        JavaPairRDD<String, Told> alone = kept(notes.map(Told::of).mapToPair(told -> new Tuple2<>(told.graph(), told)));
        JavaPairRDD<String, Told> named = posts(curated(actors(alone), alone, Set.of(Thing.ACTOR, Thing.PLACE)));
        JavaPairRDD<String, Told> reported = kept(incidents(named));
        JavaRDD<Decision> groups = groups(reported).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Told> decided = kept(curated(reported, alone, groups, Set.of(Thing.INCIDENT, Thing.POST)));
        return new Related(decided.values(), groups, origins(decided), complaints);
    }

    private JavaSparkContext spark() {
        return JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    private static JavaPairRDD<String, Told> kept(JavaPairRDD<String, Told> articles) {
        return articles.persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Persons together; other actors, each by itself. */
    private JavaPairRDD<String, Told> actors(JavaPairRDD<String, Told> alone) {
        Base own = base;
        JavaPairRDD<String, Person> persons = alone.values().flatMapToPair(told -> told.note().actors().stream()
                .filter(actor -> CrossArticle.isOpen(actor) && told.decisions().containsKey(actor.local()))
                .map(actor -> new Tuple2<>(actor.local(), new Person(actor, Objects.requireNonNull(told.decisions().get(actor.local())))))
                .iterator());
        JavaRDD<Decision> together = new Kin(session).parts(persons, () -> new Things.Persons(CrossArticle.load())).mapPartitions(parts -> {
            Relating relating = Loaded.relating(own);
            return each(parts, part -> {
                Map<String, Decision> decisions = byThing(part.stream().map(Person::alone));
                relating.actors(part.stream().map(Person::actor).toList(), decisions);
                return decisions.values();
            });
        });
        return decided(alone, together).mapPartitionsToPair(articles -> {
            Relating relating = Loaded.relating(own);
            return each(articles, article -> {
                Map<String, Decision> decisions = new TreeMap<>(article._2().decisions());
                List<LocalActor> others = article._2().note().actors().stream().filter(actor -> !CrossArticle.isOpen(actor)).toList();
                relating.actors(others, decisions);
                return List.of(new Tuple2<>(article._1(), article._2().with(decisions)));
            });
        }, true);
    }

    private JavaPairRDD<String, Told> posts(JavaPairRDD<String, Told> named) {
        Base own = base;
        return named.mapPartitionsToPair(articles -> {
            Relating relating = Loaded.relating(own);
            return each(articles, article -> {
                Map<String, Decision> decisions = new TreeMap<>(article._2().decisions());
                relating.posts(article._2().note().posts(), decisions);
                return List.of(new Tuple2<>(article._1(), article._2().with(decisions)));
            });
        }, true);
    }

    private JavaPairRDD<String, Told> incidents(JavaPairRDD<String, Told> named) {
        Base own = base;
        JavaPairRDD<String, Reported> accounts = named.values().flatMapToPair(told -> Relating.INCIDENTS.accounts(told.note().incidents())
                .stream().map(account -> new Tuple2<>(account.reports().getFirst().local(), new Reported(account.parts(), told.about(account
                        .reports()))))
                .iterator());
        JavaRDD<Decision> together = new Kin(session).parts(accounts, Things.Reports::new).mapPartitions(parts -> {
            Relating relating = Loaded.relating(own);
            return each(parts, part -> {
                Map<String, Decision> decisions = byThing(part.stream().flatMap(reported -> reported.alone().stream()));
                relating.incidents(part.stream().map(reported -> reported.parts().account()).sorted().toList(), decisions);
                return decisions.values();
            });
        });
        return decided(named, together);
    }

    private JavaRDD<Decision> groups(JavaPairRDD<String, Told> reported) {
        Base own = base;
        JavaPairRDD<String, Headcount> counted = reported.values().flatMapToPair(told -> Relating.GROUPS.headcounts(told.note().incidents(),
                local -> canonical(told, local)).stream().map(count -> new Tuple2<>(count.participations().getFirst(), count)).iterator());
        return new Kin(session).parts(counted, () -> Relating.GROUPS).mapPartitions(parts -> {
            Relating relating = Loaded.relating(own);
            return each(parts, part -> {
                Map<String, Decision> decisions = new TreeMap<>();
                relating.groups(part, decisions);
                return decisions.values();
            });
        });
    }

    /** Whose text it is is a thing of the article that printed it first. */
    private JavaRDD<TextOrigin> origins(JavaPairRDD<String, Told> decided) {
        Base own = base;
        JavaPairRDD<String, LocalText> texts = decided.values().flatMapToPair(told -> told.note().texts().stream()
                .map(text -> new Tuple2<>(text.article(), text)).iterator());
        JavaPairRDD<String, TextOrigin> local = new Kin(session).parts(texts, () -> Relating.TEXTS)
                .flatMap(part -> Relating.origins(part, from -> from).iterator())
                .mapToPair(origin -> new Tuple2<>(own.graphOf(origin.fromIri()), origin));
        return local.join(decided).values()
                .map(found -> new TextOrigin(found._1().articleIri(), canonical(found._2(), found._1().fromIri()),
                        found._1().copy()));
    }

    private static String canonical(Told told, String local) {
        Decision decision = told.decisions().get(local);
        return decision == null ? local : decision.canonicalIri();
    }

    private JavaPairRDD<String, Told> curated(JavaPairRDD<String, Told> articles, JavaPairRDD<String, Told> alone, Set<Thing> things) {
        return curated(articles, alone, spark().emptyRDD(), things);
    }

    /** As a person has decided; which decisions that changes is found out on the driver, since one may follow from another. */
    private JavaPairRDD<String, Told> curated(JavaPairRDD<String, Told> articles, JavaPairRDD<String, Told> alone, JavaRDD<Decision> groups,
            Set<Thing> things) {
        if (curate.isIdle()) {
            return articles;
        }
        JavaRDD<Decision> now = articles.values().flatMap(told -> told.decisions().values().iterator()).union(groups);
        JavaRDD<Decision> before = alone.values().flatMap(told -> told.note().decisions().iterator());
        Ruled.Outcome outcome = curate.apply(before, now, things);
        complaints.clear();
        complaints.addAll(outcome.complaints());
        Map<String, Decision> changed = new TreeMap<>(outcome.changed());
        return articles
                .mapValues(told -> told.with(List.of(told.decisions().keySet().stream().filter(changed::containsKey).map(changed::get)
                        .toList())));
    }

    /** Gives each article what was decided about its things. */
    private JavaPairRDD<String, Told> decided(JavaPairRDD<String, Told> articles, JavaRDD<Decision> decisions) {
        Base own = base;
        return articles.cogroup(decisions.mapToPair(decision -> new Tuple2<>(own.graphOf(decision.localIri()), List.of(decision))))
                .flatMapValues(both -> {
                    List<Told> told = new ArrayList<>();
                    both._1().forEach(article -> told.add(article.with(both._2())));
                    return told.iterator();
                });
    }

    private static Map<String, Decision> byThing(Stream<Decision> decisions) {
        return decisions.collect(Collectors.toMap(Decision::localIri, decision -> decision, (one, same) -> one, TreeMap::new));
    }

    /** What comes out of each, one after the other. */
    private static <A, B> Iterator<B> each(Iterator<A> some, Function<A, ? extends Collection<B>> work) {
        Iterable<A> all = () -> some;
        return StreamSupport.stream(all.spliterator(), false).flatMap(one -> work.apply(one).stream()).iterator();
    }
}
