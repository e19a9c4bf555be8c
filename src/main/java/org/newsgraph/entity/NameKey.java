package org.newsgraph.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/**
 * A key under which the spellings of one person's name meet and the names of different persons stay apart. Family name by a table; Korean
 * given names syllable by syllable ("Yung-ho" and "Yeong-ho" meet, "Sung-hwan" and "Seung-hwan" do not).
 */
public final class NameKey {

    private final Map<String, Map<String, String>> surnames = new HashMap<>();
    private final Map<String, String> syllables = new HashMap<>();

    private NameKey() {
    }

    public static NameKey load() {
        NameKey key = new NameKey();
        for (Row row : Table.load("lexicon/surnames.tsv").rows()) {
            key.surnames.computeIfAbsent(row.get("culture"), c -> new HashMap<>()).put(plain(row.get("surname")), row.get("key"));
        }
        for (Row row : Table.load("lexicon/korean-syllables.tsv").rows()) {
            row.list("spellings").forEach(spelling -> key.syllables.put(spelling, row.get("syllable")));
        }
        return key;
    }

    /** Whether two names may be the same person's: their keys share one. */
    public boolean same(String one, String other) {
        Set<String> shared = new TreeSet<>(keys(one));
        shared.retainAll(keys(other));
        return !shared.isEmpty();
    }

    /** The family name as printed: the first word where it stands in the table of such names before a given name, else the last word. */
    public String surname(String name) {
        String[] words = name.trim().split("\\s+");
        return words.length > 1 && familyFirst(words) ? words[0] : words[words.length - 1];
    }

    private boolean familyFirst(String[] words) {
        String first = plain(words[0]);
        boolean known = surnames.values().stream().anyMatch(table -> table.containsKey(first));
        String last = plain(words[words.length - 1]);
        boolean lastKnown = surnames.values().stream().anyMatch(table -> table.containsKey(last));
        return known && (words[1].contains("-") || words.length == 3 || !lastKnown);
    }

    /** Every key a name may have; the sorted first one is its main key. */
    public Set<String> keys(String name) {
        Set<String> keys = new TreeSet<>();
        List<String> words = List.of(plain(name).replace("-", " - ").trim().split("\\s+"));
        korean(words, keys);
        List<String> bare = words.stream().filter(w -> !w.equals("-")).toList();
        keys.add(String.join(" ", bare));
        if (bare.size() == 2 && surnames.getOrDefault("chinese", Map.of()).containsKey(bare.get(1))
                && !surnames.getOrDefault("chinese", Map.of())
                        .containsKey(bare.get(0))) {
            keys.add(bare.get(1) + " " + bare.get(0));
        }
        return keys;
    }

    /** One key that stands for a name: the last in order. */
    String main(String name) {
        return new TreeSet<>(keys(name)).last();
    }

    private void korean(List<String> words, Set<String> keys) {
        Map<String, String> table = surnames.getOrDefault("korean", Map.of());
        List<String> bare = words.stream().filter(w -> !w.equals("-")).toList();
        if (bare.size() == 3 && table.containsKey(bare.get(0))) {
            add(keys, table.get(bare.get(0)), bare.get(1), bare.get(2));
        }
        if (bare.size() == 3 && table.containsKey(bare.get(2)) && words.indexOf("-") == 1) {
            add(keys, table.get(bare.get(2)), bare.get(0), bare.get(1));
        }
        if (bare.size() == 2 && table.containsKey(bare.get(0))) {
            for (int cut = 2; cut <= bare.get(1).length() - 2; cut++) {
                String one = bare.get(1).substring(0, cut);
                String two = bare.get(1).substring(cut);
                if (syllables.containsKey(one) && syllables.containsKey(two)) {
                    add(keys, table.get(bare.get(0)), one, two);
                }
            }
        }
    }

    private void add(Set<String> keys, @Nullable String surname, String one, String two) {
        List<String> parts = new ArrayList<>();
        parts.add(syllables.getOrDefault(one, one.replace("oo", "u").replace("ee", "i")));
        parts.add(syllables.getOrDefault(two, two.replace("oo", "u").replace("ee", "i")));
        keys.add("ko " + surname + " " + String.join(" ", parts));
    }

    /** Lower case, without accents and punctuation other than hyphens. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll(
                "[^\\p{L}\\p{N} -]", "");
    }
}
