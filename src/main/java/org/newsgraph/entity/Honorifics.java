package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Names without words of respect around them, from {@code lexicon/honorifics.tsv}. */
final class Honorifics {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> behind = new HashMap<>();

    Honorifics() {
        for (Row row : Table.load("lexicon/honorifics.tsv").rows()) {
            (row.get("place").equals("before") ? before : behind).put(row.get("word"), Integer.parseInt(row.get("needs")));
        }
    }

    /** Without the words of respect before it only: "Thein Maung" of "U Thein Maung". */
    String withoutBefore(String name) {
        List<String> words = new ArrayList<>(List.of(SPACES.split(name.trim())));
        boolean hyphen = name.contains("-");
        while (words.size() > 1 && left(words.get(0), words.size(), before) && !(hyphen && words.get(0).length() <= 2)) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** A name with a hyphen is Korean or Chinese and keeps its "U". */
    String without(String name) {
        List<String> words = new ArrayList<>(List.of(withoutBefore(name).split(" ")));
        while (words.size() > 1 && left(words.get(words.size() - 1), words.size(), behind)) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private static boolean left(String word, int size, Map<String, Integer> table) {
        Integer needs = table.get(word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", ""));
        return needs != null && size - 1 >= needs;
    }
}
