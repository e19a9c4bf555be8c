package org.newsgraph.server;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two names look: the Sørensen–Dice coefficient of their pairs of letters, without case, accents and signs. */
final class NameSimilarity {

    private NameSimilarity() {
    }

    /** From 0 to 1; 1 only for names that are the same but for case, accents and signs. */
    static double of(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return first.isBlank() ? 0 : 1;
        }
        Map<String, Integer> pairs = pairs(first);
        int total = pairs.values().stream().mapToInt(Integer::intValue).sum();
        int common = 0;
        int others = 0;
        for (Map.Entry<String, Integer> pair : pairs(second).entrySet()) {
            others += pair.getValue();
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return total + others == 0 ? 0 : Math.min(0.99, 2.0 * common / (total + others));
    }

    private static String plain(String name) {
        return " " + Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
