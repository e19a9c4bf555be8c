package org.newsgraph.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.newsgraph.store.ProgramFiles;

/**
 * Makes the tables of a page from the queries in {@code server/sections/KIND/}. A query's first comment is the heading; a variable
 * {@code xIri} is the link of the column {@code x}; {@code before} and {@code after} are the sentence around the column {@code words}.
 */
final class Sections {

    private static final String FOLDER = "server/sections/";
    private static final Pattern LIMIT = Pattern.compile("\\s+LIMIT (\\d+)");
    private static final String LINK = "Iri";
    private static final String THING = "thing";

    private final Ask ask;
    private final Iris iris;
    /** By kind; the program's archive is not to be read for each page. */
    private final Map<String, List<String>> files = new ConcurrentHashMap<>();

    Sections(Ask ask, Iris iris) {
        this.ask = ask;
        this.iris = iris;
    }

    /**
     * Those of a thing, also those without rows. Of a thing that very many articles name, some take longer than a reader waits; they are
     * {@link Section.State#late late}. Each may take half of the time that is left, so that a long one leaves some to those after it.
     *
     * @param longest time for all
     * @param begun gets for each what ends it early
     */
    List<Section> of(Things.Thing thing, Duration longest, Consumer<AtomicBoolean> begun) {
        long end = System.nanoTime() + longest.toNanos();
        List<Section> sections = new ArrayList<>();
        for (String file : files.computeIfAbsent(thing.kind(), kind -> ProgramFiles.list(FOLDER + kind + "/", "10-" + first(kind)))) {
            sections.add(of(file, thing.iri(), Duration.ofNanos(Math.max(0, end - System.nanoTime()) / 2), begun));
        }
        return sections;
    }

    private static String first(String kind) {
        return switch (kind) {
            case "statement" -> "sentence.rq";
            case "thing" -> "properties.rq";
            default -> "about.rq";
        };
    }

    /**
     * One of them.
     *
     * @param file of its query
     */
    Section of(String file, String iri, Duration longest, Consumer<AtomicBoolean> begun) {
        String text = ask.text(file, THING, iri);
        String title = text.lines().filter(line -> line.startsWith("#")).findFirst().orElse("").replaceFirst("^#+\\s*", "");
        String run = "/" + Server.DATASET + "/sparql?output=csv&query="
                + URLEncoder.encode(LIMIT.matcher(text).replaceAll(""), StandardCharsets.UTF_8);
        try {
            return section(file, title, text, run, ask.select(file, THING, iri, longest, begun));
        } catch (QueryCancelledException e) {
            return new Section(file, title, List.of(), List.of(), text.strip(), run, false, Section.State.late);
        }
    }

    private Section section(String file, String title, String text, String run, Ask.Rows answer) {
        boolean more = LIMIT.matcher(text).results().mapToInt(limit -> Integer.parseInt(limit.group(1))).min()
                .orElse(Integer.MAX_VALUE) <= answer.rows().size();
        List<String> columns = answer.variables().stream()
                .filter(name -> !name.equals("before") && !name.equals("after") && !(name.endsWith(LINK) && answer.variables().contains(
                        name.substring(0, name.length() - LINK.length()))))
                .filter(name -> answer.rows().stream().anyMatch(row -> row.containsKey(name))).toList();
        List<List<Section.Cell>> rows = new ArrayList<>();
        for (Map<String, Node> row : answer.rows()) {
            rows.add(columns.stream().map(column -> cell(row, column)).toList());
        }
        return new Section(file, title, columns.stream().map(Sections::heading).toList(), rows, text.strip(), run, more,
                Section.State.whole);
    }

    private Section.Cell cell(Map<String, Node> row, String column) {
        String text = Ask.plain(row, column);
        String iri = column.endsWith(LINK) ? text : Ask.plain(row, column + LINK);
        boolean quote = column.equals("words");
        String shown = text.isEmpty() && !iri.isEmpty() ? "open" : shortened(text);
        return new Section.Cell(quote ? Ask.plain(row, "before") : "", shown, quote ? Ask.plain(row, "after") : "", link(iri),
                quote ? "words" : text.matches("\\d{4}-\\d\\d-\\d\\d") ? "day" : "");
    }

    private String shortened(String text) {
        return iris.isOurs(text) ? text.substring(iris.base().length()) : text;
    }

    /** Only what a reader can follow safely. */
    private String link(String iri) {
        return iris.isOurs(iri) ? iris.page(iri) : iri.matches("https?://[^\\s\"<>]+") ? iri : "";
    }

    private static String heading(String variable) {
        return variable.replaceFirst(LINK + "$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
