package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Table;

/** Keys of Chinese names in Pinyin, family name first and the given name in one word; Wade-Giles is read syllable by syllable. */
final class ChineseNames {

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private final Set<String> surnames;
    private final Map<String, String> wade = new HashMap<>();
    private final Set<String> pinyin = new HashSet<>();

    ChineseNames(Set<String> surnames) {
        this.surnames = surnames;
        Table.load("lexicon/wade-giles.tsv").rows().forEach(row -> {
            wade.put(row.get("wade"), row.get("pinyin"));
            pinyin.add(NameKey.plain(row.get("pinyin")));
        });
    }

    void keys(String name, Set<String> keys) {
        String low = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʻ', '\'').replace('‘', '\'').trim();
        boolean marked = low.contains("-") || low.contains("'") || low.contains("ü");
        List<String> spelled = Arrays.stream(BETWEEN.split(low)).filter(w -> !w.isEmpty()).toList();
        boolean allPinyin = spelled.stream().allMatch(w -> pinyin.contains(NameKey.plain(w)) && !w.contains("'"));
        if (marked && spelled.size() > 1 && spelled.size() < 4 && spelled.stream().allMatch(wade::containsKey)) {
            List<String> read = spelled.stream().map(syllable -> NameKey.plain(wade.getOrDefault(syllable, syllable))).toList();
            ordered(read, keys);
            if (!allPinyin) {
                return;
            }
        }
        ordered(new ArrayList<>(spelled.stream().map(NameKey::plain).toList()), keys);
    }

    private void ordered(List<String> words, Set<String> keys) {
        int last = words.size() - 1;
        if (last < 1 || last > 2) {
            return;
        }
        boolean first = surnames.contains(words.get(0));
        if (first) {
            keys.add("zh " + words.get(0) + " " + String.join("", words.subList(1, last + 1)));
        }
        if (!first && surnames.contains(words.get(last))) {
            keys.add("zh " + words.get(last) + " " + String.join("", words.subList(0, last)));
        }
    }
}
