package org.newsgraph.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/**
 * Keys under which the spellings of one person's name meet and the names of different persons stay apart: without honorifics, accents and
 * hyphens, in the order of the name's own language, and by the syllables or parts of Korean, Chinese and Arabic names ("Yung-ho" and
 * "Yeong-ho" meet, "Sung-hwan" and "Seung-hwan" do not).
 */
public final class NameKey {

    private static final Pattern ACCENTED = Pattern.compile("[^\\p{ASCII}’ʻʼ‘]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N} -]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]");
    private final Map<String, Map<String, String>> surnames = new HashMap<>();
    private final Honorifics honorifics = new Honorifics();
    private final KoreanNames korean;
    private final ChineseNames chinese;
    private final ArabicNames arabic = new ArabicNames();

    private NameKey() {
        for (Row row : Table.load("lexicon/surnames.tsv").rows()) {
            surnames.computeIfAbsent(row.get("culture"), c -> new HashMap<>()).put(plain(row.get("surname")), row.get("key"));
        }
        korean = new KoreanNames(surnames.getOrDefault("korean", Map.of()));
        chinese = new ChineseNames(surnames.getOrDefault("chinese", Map.of()).keySet());
    }

    /** Reads the tables. */
    public static NameKey load() {
        return new NameKey();
    }

    /** Whether two names may be the same person's: their keys share one, and no accents printed in both say otherwise. */
    public boolean same(String one, String other) {
        return same(one, keys(one), other, keys(other));
    }

    /** The same, where the keys of both are known already. */
    boolean same(String one, Set<String> keysOfOne, String other, Set<String> keysOfOther) {
        return !Collections.disjoint(keysOfOne, keysOfOther) && !accentsDiffer(one, other);
    }

    /** "Hùng" and "Hưng": two names that look the same without their accents. */
    private static boolean accentsDiffer(String one, String other) {
        boolean both = ACCENTED.matcher(one).find() && ACCENTED.matcher(other).find();
        return both && plain(one).equals(plain(other)) && !composed(one).equals(composed(other));
    }

    private static String composed(String name) {
        return NO_LETTERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The family name as printed: the first word where it stands in the table of such names before a given name, else the last word. */
    public String surname(String name) {
        String[] words = SPACES.split(name.trim());
        return words.length > 1 && familyFirst(words) ? words[0] : words[words.length - 1];
    }

    private boolean familyFirst(String[] words) {
        boolean lastKnown = familyName(words[words.length - 1]);
        return familyName(words[0]) && (words[1].contains("-") || words.length == 3 || !lastKnown);
    }

    private boolean familyName(String word) {
        String plain = plain(word);
        return surnames.values().stream().anyMatch(table -> table.containsKey(plain));
    }

    /** Every key a name may have, sorted. */
    public Set<String> keys(String printed) {
        Set<String> keys = new TreeSet<>();
        String name = honorifics.without(inOrder(printed));
        List<String> bare = words(plain(name));
        keys.add(String.join(" ", bare));
        keys.add(String.join(" ", words(plain(Letters.spelledOut(name)))));
        korean.keys(name, keys);
        chinese.keys(name, keys);
        arabic.keys(bare, keys);
        vietnamese(bare, keys);
        return keys;
    }

    /** "Lindqvist, Mara" as "Mara Lindqvist". */
    private static String inOrder(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 || name.indexOf(',', comma + 1) > 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    /** The family name printed last, as abroad, goes first. */
    private void vietnamese(List<String> words, Set<String> keys) {
        Set<String> families = surnames.getOrDefault("vietnamese", Map.of()).keySet();
        int last = words.size() - 1;
        if (last > 0 && families.contains(words.get(last)) && !families.contains(words.get(0))) {
            keys.add(words.get(last) + " " + String.join(" ", words.subList(0, last)));
        }
    }

    private static List<String> words(String plain) {
        return Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /** One key that stands for a name: the last in order. */
    String main(String name) {
        return new TreeSet<>(keys(name)).last();
    }

    /** Lower case, without accents and punctuation other than hyphens. */
    static String plain(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(Letters.single(name), Normalizer.Form.NFD)).replaceAll("");
        return PUNCTUATION.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
