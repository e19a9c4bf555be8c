package org.newsgraph.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.entity.Kinship;
import scala.Tuple2;

/**
 * Finds out which things are to be decided together: those that reach each other over near ones. Keys are joined with each other, the pairs
 * that meet are looked at one by one, and near pairs are followed to connected parts.
 */
final class Kin {

    private final SparkSession session;

    Kin(SparkSession session) {
        this.session = session;
    }

    /** Loads a kinship where it is needed. */
    @FunctionalInterface
    interface Source<T> extends Serializable {

        Kinship<T> load();
    }

    /**
     * The things in parts, each of which is decided by itself; things that are near to none are parts of one.
     *
     * @param things by a name of their own
     */
    <T> JavaRDD<List<T>> parts(JavaPairRDD<String, T> things, Source<T> source) {
        JavaPairRDD<String, T> kept = things.persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> keys = session.createDataset(kept.mapPartitionsToPair(some -> {
            Kinship<T> kinship = source.load();
            return StreamSupport.stream(((Iterable<Tuple2<String, T>>) () -> some).spliterator(), false)
                    .flatMap(thing -> kinship.keys(thing._2()).stream().map(key -> new Tuple2<>(thing._1(), key))).iterator();
        }).rdd(), Encoders.tuple(Encoders.STRING(), Encoders.STRING())).toDF("thing", "key");
        Dataset<Row> meeting = keys.as("a").join(keys.as("b"), col("a.key").equalTo(col("b.key")).and(col("a.thing").lt(col("b.thing"))))
                .select(col("a.thing"), col("b.thing")).distinct();
        JavaPairRDD<String, String> near = meeting.javaRDD().mapToPair(pair -> new Tuple2<>(pair.getString(0), pair.getString(1)))
                .join(kept)
                .mapToPair(pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2()))).join(kept)
                .mapPartitionsToPair(pairs -> {
                    Kinship<T> kinship = source.load();
                    return StreamSupport.stream(((Iterable<Tuple2<String, Tuple2<Tuple2<String, T>, T>>>) () -> pairs).spliterator(), false)
                            .filter(pair -> kinship.near(pair._2()._1()._2(), pair._2()._2()))
                            .map(pair -> new Tuple2<>(pair._2()._1()._1(), pair._1())).iterator();
                });
        JavaPairRDD<String, String> parts = Components.of(near);
        return kept.leftOuterJoin(parts).mapToPair(thing -> new Tuple2<>(thing._2()._2().orElse(thing._1()), thing._2()._1())).groupByKey()
                .values().map(members -> {
                    List<T> part = new ArrayList<>();
                    members.forEach(part::add);
                    return part;
                });
    }
}
