package org.newsgraph.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.article.Article;
import org.newsgraph.article.Identity;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Repeats;
import org.newsgraph.entity.Kinship;
import org.newsgraph.graph.Base;
import org.newsgraph.pipeline.Mapping;
import org.newsgraph.pipeline.Mapping.Mapped;
import org.newsgraph.pipeline.Notes;
import org.newsgraph.store.QuadLines;
import scala.Tuple2;

/**
 * Articles to graphs. Files are read twice: first for what tells articles apart, so that repeated ones are found before the costly
 * extraction, then to be extracted. Only the list of files is on the driver.
 */
final class Extract {

    private final SparkSession session;
    private final Base base;

    Extract(SparkSession session, Base base) {
        this.session = session;
        this.base = base;
    }

    /** An article's identity, and its place among all readings. */
    private record Handed(long number, Identity identity) implements Serializable {}

    /** Two articles concern each other that have their text or their id in common. */
    private record Same() implements Kinship<Handed>, Serializable {

        @Override
        public Set<String> keys(Handed one) {
            return Set.of("text " + one.identity().text(), "id " + one.identity().id());
        }

        @Override
        public boolean near(Handed one, Handed other) {
            return meet(one, other);
        }
    }

    /** What is to be written, under the folder where it belongs: graphs, notes and rejections, in the order of the inputs. */
    JavaPairRDD<String, String> run(List<Listed> files, int partitions) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<SerializableConfiguration> hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        JavaPairRDD<Integer, Slice> slices = spark.parallelize(Slice.of(files, partitions), partitions)
                .mapToPair(slice -> new Tuple2<>(slice.number(), slice)).partitionBy(new HashPartitioner(partitions));
        JavaPairRDD<Integer, Iterable<Tuple2<Long, String>>> refused = refused(slices, hadoop).groupByKey(new HashPartitioner(partitions));
        Base own = base;
        return slices.leftOuterJoin(refused).values().flatMapToPair(work -> {
            Map<Long, String> reasons = new HashMap<>();
            work._2().orElse(List.of()).forEach(one -> reasons.put(one._1(), one._2()));
            return extracted(work._1(), reasons, hadoop.value(), new Mapping(own));
        });
    }

    /** By number of the slice: numbers of readings, and why these are refused. */
    private JavaPairRDD<Integer, Tuple2<Long, String>> refused(JavaPairRDD<Integer, Slice> slices,
            Broadcast<SerializableConfiguration> hadoop) {
        JavaPairRDD<String, Handed> handed = slices.values().flatMapToPair(slice -> handed(slice, hadoop.value()));
        return new Kin(session).parts(handed, Same::new).flatMapToPair(part -> {
            Repeats repeats = new Repeats();
            return part.stream().sorted(Comparator.comparingLong(Handed::number)).flatMap(one -> repeats.refuse(one.identity()).map(
                    why -> new Tuple2<>((int) (one.number() >> Integer.SIZE), new Tuple2<>(one.number(), line(why)))).stream()).iterator();
        });
    }

    private static Iterator<Tuple2<String, Handed>> handed(Slice slice, SerializableConfiguration hadoop) {
        return slice.read(hadoop.value()).flatMap(reading -> Optional.ofNullable(reading.submission().identity()).map(
                identity -> new Tuple2<>(Long.toHexString(reading.number()), new Handed(reading.number(), identity))).stream()).iterator();
    }

    private static Iterator<Tuple2<String, String>> extracted(Slice slice, Map<Long, String> refused, SerializableConfiguration hadoop,
            Mapping mapping) {
        return slice.read(hadoop.value()).flatMap(numbered -> {
            String why = refused.get(numbered.number());
            return why == null ? written(numbered.submission().reading(), mapping) : Stream.of(new Tuple2<>(Folders.REJECTED, why));
        }).iterator();
    }

    private static Stream<Tuple2<String, String>> written(Reading reading, Mapping mapping) {
        return switch (reading) {
            case Reading.Rejected rejected -> Stream.of(new Tuple2<>(Folders.REJECTED, line(rejected)));
            case Reading.Accepted accepted -> written(accepted.article(), mapping);
        };
    }

    private static Stream<Tuple2<String, String>> written(Article article, Mapping mapping) {
        return switch (mapping.map(article, Loaded.extraction())) {
            case Mapped.Failed failed -> Stream.of(new Tuple2<>(Folders.REJECTED, article.source() + ": " + failed.reason() + "\n"));
            case Mapped.Written written -> {
                String name = mapping.graph(article);
                yield Stream.of(new Tuple2<>(Folders.ARTICLES, QuadLines.of(name, written.graph())),
                        new Tuple2<>(Folders.NOTES, name + "\t" + Notes.write(written.note()) + "\n"));
            }
        };
    }

    private static String line(Reading.Rejected rejected) {
        return rejected.source() + ": " + rejected.message() + "\n";
    }
}
