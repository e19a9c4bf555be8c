package org.newsgraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws the results of {@link Growth}, both axes logarithmic, with what n log n would be. */
final class GrowthPlot {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private GrowthPlot() {
    }

    /** @param arguments file for the picture (SVG), files of results */
    public static void main(String[] arguments) throws IOException, ParserConfigurationException {
        Map<Integer, JsonNode> results = new TreeMap<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            new ObjectMapper().readTree(Path.of(file).toFile()).properties()
                    .forEach(result -> results.put(Integer.valueOf(result.getKey()), result.getValue()));
        }
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title("Growth").xAxisTitle("articles")
                .yAxisTitle("seconds; megabytes").build();
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true).setLegendPosition(LegendPosition.OutsideE);
        lines().forEach((name, value) -> add(chart, name, results, value));
        int least = results.keySet().iterator().next();
        double seconds = value(results.get(least), "seconds") / (least * Math.log(least));
        chart.addSeries("n log n", new ArrayList<>(results.keySet()),
                results.keySet().stream().map(n -> seconds * n * Math.log(n)).toList());
        SVGGraphics2D picture = new SVGGraphics2D(DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        chart.paint(picture, WIDTH, HEIGHT);
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            picture.stream(out, true);
        }
    }

    private static Map<String, Function<JsonNode, Double>> lines() {
        Map<String, Function<JsonNode, Double>> lines = new LinkedHashMap<>();
        lines.put("build, seconds", result -> value(result, "seconds"));
        lines.put("store, megabytes", result -> value(result, "storeMegabytes"));
        lines.put("heap held at most, megabytes", result -> numbers(result.path("leastHeapAfterCollectionsMegabytes")).max(Double::compare)
                .orElse(0.0));
        lines.put("slowest question, seconds", result -> questions(result).reduce((first, last) -> last).orElse(0.0));
        lines.put("middle question, seconds", result -> {
            List<Double> times = questions(result).toList();
            return times.isEmpty() ? 0 : times.get(times.size() / 2);
        });
        return lines;
    }

    /** Sorted; of those that were given up the time until then. */
    private static Stream<Double> questions(JsonNode result) {
        return numbers(result.path("questionSeconds")).map(Math::abs).sorted();
    }

    private static Stream<Double> numbers(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asDouble);
    }

    private static double value(JsonNode result, String name) {
        return result.path(name).asDouble();
    }

    /** Without numbers of articles at which it was not measured. */
    private static void add(XYChart chart, String name, Map<Integer, JsonNode> results, Function<JsonNode, Double> value) {
        List<Integer> articles = results.keySet().stream().filter(number -> value.apply(results.get(number)) > 0).toList();
        chart.addSeries(name, articles, articles.stream().map(number -> value.apply(results.get(number))).toList());
    }
}
