package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Pairs of printed names of which it is known whether they are one name. A name is drawn from {@code name-pairs/parts.tsv} and printed
 * by two rules of its language: another romanisation, order, hyphenation, honorific, or without marks. Of two different names most differ
 * in one syllable or part only. The same seed gives the same pairs; two that are printed the same are left out.
 */
final class NamePairs {

    /** @param same whether both are one name */
    record Pair(String culture, String one, String other, boolean same) {}

    /** A name, and how it may be printed. */
    interface Language {

        /** Parts of a new name. */
        List<String> draw(Random random);

        /** The same parts with one replaced. */
        List<String> neighbour(List<String> parts, Random random);

        /** The parts by a rule chosen at random. */
        String print(List<String> parts, Random random);
    }

    private static final Map<String, Language> LANGUAGES = new TreeMap<>(Map.of("korean", new KoreanPrinter(), "chinese",
            new ChinesePrinter(),
            "vietnamese", new PartsPrinter("vietnamese", List.of("family", "middle", "given")), "burmese",
            new PartsPrinter("burmese", List.of("part", "part", "part")), "arabic", new PartsPrinter("arabic", List.of("given", "family")),
            "western", new PartsPrinter("western", List.of("given", "family"))));
    /** How many of twenty names come from each. */
    private static final Map<String, Integer> SHARES = new TreeMap<>(
            Map.of("korean", 7, "chinese", 4, "vietnamese", 2, "burmese", 1, "arabic", 3, "western", 3));

    private NamePairs() {
    }

    static List<Pair> generate(int size, long seed) {
        Random random = new Random(seed);
        List<String> cultures = new ArrayList<>();
        SHARES.forEach((culture, share) -> cultures.addAll(java.util.Collections.nCopies(share, culture)));
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < size) {
            String culture = cultures.get(pairs.size() % cultures.size());
            Language language = LANGUAGES.get(culture);
            List<String> name = language.draw(random);
            boolean same = random.nextBoolean();
            List<String> second = same ? name : random.nextInt(5) == 0 ? language.draw(random) : language.neighbour(name, random);
            String one = language.print(name, random);
            String other = language.print(second, random);
            if (!one.equals(other) && same == name.equals(second)) {
                pairs.add(new Pair(culture, one, other, same));
            }
        }
        return pairs;
    }
}
