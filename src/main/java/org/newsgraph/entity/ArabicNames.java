package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;

/** Keys of Arabic names: without articles, each part by a table of spellings, "Abd" tied to what follows it. */
final class ArabicNames {

    private static final Set<String> ARTICLES = WordClasses.of("arabic-article");
    private static final Pattern SERVANT = Pattern.compile("abd(?:[aeu]|ou)[lr](?=\\p{L}{3})(?:r(?=r))?(.+)");
    private final Map<String, String> parts = new HashMap<>();

    ArabicNames() {
        Table.load("lexicon/arabic-names.tsv").rows()
                .forEach(row -> row.list("spellings").forEach(spelling -> parts.put(spelling, row.get("name"))));
    }

    /** @param words in lower case without accents and hyphens */
    void keys(List<String> words, Set<String> keys) {
        List<String> read = new ArrayList<>();
        boolean arabic = false;
        for (String word : words) {
            if (ARTICLES.contains(word) && words.size() > 2) {
                arabic |= word.equals("al") || word.equals("el");
                continue;
            }
            String part = part(word);
            arabic |= part != null;
            String spelled = part == null ? folded(word) : part;
            int last = read.size() - 1;
            if (last >= 0 && read.get(last).equals("abd")) {
                read.set(last, "abdal" + spelled);
            } else {
                read.add(spelled);
            }
        }
        if (arabic && read.size() > 1) {
            keys.add("ar " + String.join(" ", read));
        }
    }

    /** Long vowels and diphthongs as ALA-LC writes them without marks. */
    private static String folded(String word) {
        return word.replace("ee", "i").replace("oo", "u").replace("ou", "u").replace("ei", "ay").replace("ai", "ay");
    }

    private @Nullable String part(String word) {
        String known = parts.get(word);
        if (known != null) {
            return known;
        }
        Matcher servant = SERVANT.matcher(word);
        if (servant.matches() && parts.containsKey(servant.group(1))) {
            return "abdal" + parts.get(servant.group(1));
        }
        return word.startsWith("al") && parts.containsKey(word.substring(2)) ? parts.get(word.substring(2)) : null;
    }
}
