package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.newsgraph.lexicon.Table;

/** Chinese names in Pinyin, in Wade-Giles with its apostrophes and hyphen, and with the family name last. */
final class ChinesePrinter implements NamePairs.Language {

    private final List<String> families = NameParts.of("chinese", "family");
    private final List<String> given = NameParts.of("chinese", "given");
    private final Map<String, String> wade = new HashMap<>();

    ChinesePrinter() {
        Table.load("lexicon/wade-giles.tsv").rows().forEach(row -> wade.put(row.get("pinyin"), row.get("wade")));
    }

    @Override
    public List<String> draw(Random random) {
        String second = random.nextInt(4) == 0 ? "" : NameParts.one(given, random);
        return List.of(NameParts.one(families, random), NameParts.one(given, random), second);
    }

    @Override
    public List<String> neighbour(List<String> parts, Random random) {
        List<String> changed = new ArrayList<>(parts);
        boolean family = random.nextInt(4) == 0;
        changed.set(family ? 0 : parts.get(2).isEmpty() ? 1 : 1 + random.nextInt(2), NameParts.one(family ? families : given, random));
        return changed;
    }

    @Override
    public String print(List<String> parts, Random random) {
        String family = parts.get(0);
        String name = NameParts.capital(parts.get(1) + parts.get(2));
        return switch (random.nextInt(4)) {
            case 0 -> name + " " + family;
            case 1 ->
                wade(family) + " " + wade(parts.get(1)) + (parts.get(2).isEmpty() ? "" : "-" + wade(parts.get(2)).toLowerCase(Locale.ROOT));
            case 2 -> family + " " + NameParts.capital(parts.get(1)) + (parts.get(2).isEmpty() ? "" : "-" + parts.get(2));
            default -> family + " " + name;
        };
    }

    private String wade(String pinyin) {
        return NameParts.capital(wade.getOrDefault(pinyin.toLowerCase(Locale.ROOT), pinyin));
    }
}
