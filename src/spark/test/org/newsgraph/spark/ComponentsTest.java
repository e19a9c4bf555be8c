package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Whatever the pairs, those who reach each other have one least. */
class ComponentsTest {

    private static final int NODES = 60;

    /** The least node that each reaches, found by following all pairs again and again. */
    private static Map<String, String> reached(List<Tuple2<String, String>> pairs) {
        Map<String, String> least = new TreeMap<>();
        pairs.forEach(pair -> {
            least.put(pair._1(), pair._1());
            least.put(pair._2(), pair._2());
        });
        for (int round = 0; round < NODES; round++) {
            pairs.forEach(pair -> {
                String lesser = Collections.min(List.of(least.get(pair._1()), least.get(pair._2())));
                least.put(pair._1(), lesser);
                least.put(pair._2(), lesser);
            });
        }
        least.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return least;
    }

    private static List<Tuple2<String, String>> random(Random random, int pairs) {
        List<Tuple2<String, String>> all = new ArrayList<>();
        while (all.size() < pairs) {
            String one = "n" + random.nextInt(NODES);
            String other = "n" + random.nextInt(NODES);
            if (!one.equals(other)) {
                all.add(new Tuple2<>(one, other));
            }
        }
        return all;
    }

    private static List<Tuple2<String, String>> chain() {
        List<Tuple2<String, String>> all = new ArrayList<>();
        for (int i = 1; i < NODES; i++) {
            all.add(new Tuple2<>("n" + (i * 7 % NODES), "n" + ((i + 1) * 7 % NODES)));
        }
        return all;
    }

    @Test
    void tiesEachNodeToTheLeastThatItReaches() {
        SparkConf settings = new SparkConf().setMaster("local[2]").setAppName("test").set("spark.ui.enabled", "false").set(
                "spark.driver.host", "localhost").set("spark.default.parallelism", "2");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            List<List<Tuple2<String, String>>> graphs = new ArrayList<>(List.of(List.of(), chain()));
            Random random = new Random(1);
            for (int pairs = 10; pairs <= 60; pairs += 10) {
                graphs.add(random(random, pairs));
            }
            for (List<Tuple2<String, String>> pairs : graphs) {
                assertThat(new TreeMap<>(Components.of(spark.parallelizePairs(pairs)).collectAsMap())).as(pairs.toString()).isEqualTo(
                        reached(pairs));
            }
        }
    }
}
