package org.newsgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected parts of a graph by alternating large and small stars: every node is tied to the least of its neighbours until each part is one
 * star (R. Kiveris and others, "Connected Components in MapReduce and Beyond", 2014). As many rounds as the logarithm of the longest way.
 */
final class Components {

    private Components() {
    }

    /** How many pairs there are, and the sum of their hashes: two rounds with the same are taken for the same. */
    private record Sum(long pairs, long hashes) implements Serializable {

        Sum plus(Sum other) {
            return new Sum(pairs + other.pairs, hashes + other.hashes);
        }

        static Sum of(Tuple2<String, String> pair) {
            return new Sum(1, pair._1().hashCode() * 0x9E3779B97F4A7C15L + pair._2().hashCode() * 0xC2B2AE3D27D4EB4FL);
        }
    }

    /**
     * Each node that has neighbours and is not the least of its part, with the least.
     *
     * @param pairs of neighbours, never the same
     */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> pairs) {
        JavaPairRDD<String, String> stars = kept(pairs.mapToPair(pair -> pair._1().compareTo(pair._2()) > 0 ? pair : pair.swap()));
        Sum before = sum(stars);
        for (boolean changing = before.pairs() > 0; changing;) {
            JavaPairRDD<String, String> next = kept(small(large(stars)));
            Sum now = sum(next);
            changing = !now.equals(before);
            before = now;
            stars = next;
        }
        return stars;
    }

    private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> pairs) {
        return pairs.distinct().persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Sum sum(JavaPairRDD<String, String> pairs) {
        return pairs.aggregate(new Sum(0, 0), (sum, pair) -> sum.plus(Sum.of(pair)), Sum::plus);
    }

    /** Ties all greater neighbours of a node to the least of its neighbours and itself. */
    private static JavaPairRDD<String, String> large(JavaPairRDD<String, String> stars) {
        return stars.flatMapToPair(pair -> List.of(pair, pair.swap()).iterator()).groupByKey().flatMapToPair(node -> {
            String least = least(node._1(), node._2());
            List<Tuple2<String, String>> tied = new ArrayList<>();
            node._2().forEach(other -> {
                if (other.compareTo(node._1()) > 0) {
                    tied.add(new Tuple2<>(other, least));
                }
            });
            return tied.iterator();
        });
    }

    /** Ties a node and its lesser neighbours to the least of them. */
    private static JavaPairRDD<String, String> small(JavaPairRDD<String, String> stars) {
        return stars.groupByKey().flatMapToPair(node -> {
            String least = least(node._1(), node._2());
            List<Tuple2<String, String>> tied = new ArrayList<>(List.of(new Tuple2<>(node._1(), least)));
            node._2().forEach(other -> {
                if (!other.equals(least)) {
                    tied.add(new Tuple2<>(other, least));
                }
            });
            return tied.iterator();
        });
    }

    private static String least(String node, Iterable<String> neighbours) {
        Stream.Builder<String> all = Stream.builder();
        neighbours.forEach(all);
        return all.add(node).build().min(Comparator.naturalOrder()).orElse(node);
    }
}
