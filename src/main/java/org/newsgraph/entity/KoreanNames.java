package org.newsgraph.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/**
 * Keys of Korean names: family name by a table, given name syllable by syllable, both in the Revised Romanisation. Names with the breves of
 * McCune-Reischauer ("Sŏng-hwan") are read by that system (RAS Korea, 1939): there k, t, p and ch without apostrophe are g, d, b and j.
 */
final class KoreanNames {

    private static final Pattern BREVES = Pattern.compile("[ŏŭŎŬ]");
    private final Map<String, String> surnames;
    private final Map<String, String> syllables = new HashMap<>();

    KoreanNames(Map<String, String> surnames) {
        this.surnames = surnames;
        for (Row row : Table.load("lexicon/korean-syllables.tsv").rows()) {
            row.list("spellings").forEach(spelling -> syllables.put(spelling, row.get("syllable")));
        }
    }

    void keys(String name, Set<String> keys) {
        boolean mccune = BREVES.matcher(name).find();
        String spelled = mccune ? revised(name) : NameKey.plain(name);
        List<String> words = List.of(spelled.replace("-", " - ").trim().split(" +"));
        List<String> bare = words.stream().filter(w -> !w.equals("-")).toList();
        int size = bare.size();
        if (size == 3 && surnames.containsKey(bare.get(0))) {
            add(keys, surnames.get(bare.get(0)), bare.get(1), bare.get(2));
        }
        if (size == 3 && surnames.containsKey(bare.get(2)) && words.indexOf("-") == 1) {
            add(keys, surnames.get(bare.get(2)), bare.get(0), bare.get(1));
        }
        if (size == 2 && surnames.containsKey(bare.get(0))) {
            cut(keys, surnames.get(bare.get(0)), bare.get(1));
        }
        if (size == 2 && surnames.containsKey(bare.get(1)) && !surnames.containsKey(bare.get(0))) {
            cut(keys, surnames.get(bare.get(1)), bare.get(0));
        }
    }

    /** "Youngho" as two syllables. */
    private void cut(Set<String> keys, String surname, String given) {
        for (int cut = 1; cut < given.length(); cut++) {
            String one = given.substring(0, cut);
            String two = given.substring(cut);
            if (syllables.containsKey(one) && syllables.containsKey(two)) {
                add(keys, surname, one, two);
            }
        }
    }

    private void add(Set<String> keys, String surname, String one, String two) {
        keys.add("ko " + surname + " " + syllable(one) + " " + syllable(two));
    }

    private String syllable(String spelling) {
        return syllables.getOrDefault(spelling, spelling.replace("oo", "u").replace("ee", "i"));
    }

    /** McCune-Reischauer to the Revised Romanisation, initial by initial. */
    private static String revised(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("(?<=[\\s-])")) {
            String vowels = word.replace("wŏ", "wo").replace("yŏ", "yeo").replace("ŏ", "eo").replace("ŭ", "eu");
            String initial = Arrays.asList("ch'", "k'", "t'", "p'", "ch", "k", "t", "p").stream().filter(vowels::startsWith).findFirst()
                    .orElse("");
            String rest = vowels.substring(initial.length());
            out.append(switch (initial) {
                case "ch" -> "j";
                case "k" -> "g";
                case "t" -> "d";
                case "p" -> "b";
                default -> initial.replace("'", "");
            }).append(rest);
        }
        return NameKey.plain(out.toString());
    }
}
