package org.newsgraph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Printed;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.AuthorityEntry;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Place;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.pipeline.Extraction;

/**
 * Articles of the samples' shape under other names, the same for the same seed. Persons whom the authority files do not know get a family
 * name of {@code surnames.tsv}, the n-th of them with a weight of 1/n, and two Korean syllables; cities get names of the gazetteer's cities,
 * as often as people live there; days are drawn from twenty years. States, organisations and persons of the authority files stay. A last
 * line names two cities, so that articles without names differ, too.
 */
final class GrownArticles {

    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final int DAYS = 20 * 365;

    private record Shape(Article article, String text, List<String> persons, List<String> places) {}

    private final List<Shape> shapes = new ArrayList<>();
    private final NavigableMap<Double, String> surnames = new TreeMap<>();
    private final NavigableMap<Double, String> cities = new TreeMap<>();
    private final List<String> syllables;
    private final Random random;

    GrownArticles(List<Article> samples, long seed) {
        random = new Random(seed);
        Extraction extraction = Extraction.load();
        for (Article sample : samples) {
            Facts facts = extraction.extract(sample);
            shapes.add(new Shape(sample, Sample.text(sample),
                    facts.actors().stream().filter(actor -> actor.type() == ActorType.Person && actor.links().isEmpty()).map(Actor::name)
                            .filter(name -> name.contains(" ")).sorted(Comparator.comparing(String::length).reversed()).toList(),
                    facts.places().stream().filter(place -> place.authority() != null && place.authority().startsWith("gn"))
                            .map(Place::name).sorted(Comparator.comparing(String::length).reversed()).toList()));
        }
        List<Row> names = Table.load("lexicon/surnames.tsv").rows();
        double weight = 0;
        for (int i = 0; i < names.size(); i++) {
            weight += 1.0 / (i + 1);
            surnames.put(weight, names.get(i).get("surname"));
        }
        syllables = Table.load("lexicon/korean-syllables.tsv").rows().stream().map(row -> row.get("syllable")).toList();
        double people = 0;
        for (AuthorityEntry entry : Authority.load().entries()) {
            if (entry.kind() == AuthorityEntry.Kind.CITY && entry.population() > 0) {
                people += entry.population();
                cities.put(people, entry.name());
            }
        }
    }

    /** Writes a file that {@code newsgraph build} reads. */
    void write(Path file, int number) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < number; i++) {
                out.write(json.writeValueAsString(next(i)));
                out.newLine();
            }
        }
    }

    private Map<String, String> next(int number) {
        Shape shape = shapes.get(random.nextInt(shapes.size()));
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String person : shape.persons()) {
            String surname = drawn(surnames);
            renamed.put(person, surname + " " + given());
            renamed.put(person.substring(0, person.indexOf(' ')), surname);
        }
        shape.places().forEach(place -> renamed.put(place, drawn(cities)));
        Map<String, String> article = new LinkedHashMap<>();
        article.put("id", "grown-%06d".formatted(number));
        article.put("title", replaced(Objects.requireNonNullElse(shape.article().metadata().title(), ""), renamed));
        article.put("text",
                replaced(shape.text(), renamed) + "\n\nIt rained in " + drawn(cities) + " and in " + drawn(cities) + ".");
        article.put("published", FIRST.plusDays(random.nextInt(DAYS)).toString());
        Printed publisher = shape.article().metadata().publisher();
        if (publisher != null) {
            article.put("publisher", publisher.text());
        }
        return article;
    }

    private String given() {
        String first = syllables.get(random.nextInt(syllables.size()));
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + "-"
                + syllables.get(random.nextInt(syllables.size()));
    }

    private String drawn(NavigableMap<Double, String> weighted) {
        return weighted.higherEntry(random.nextDouble() * weighted.lastKey()).getValue();
    }

    private static String replaced(String text, Map<String, String> names) {
        if (names.isEmpty()) {
            return text;
        }
        Pattern any = Pattern.compile("\\b(" + String.join("|", names.keySet().stream().map(Pattern::quote).toList()) + ")\\b");
        return any.matcher(text).replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(1), found.group(1))));
    }
}
