package org.newsgraph.entity;

import java.util.Map;

/** Letters that Unicode does not take apart, and vowels that are spelled with an e where there are no dots. */
final class Letters {

    private static final Map<Character, String> SINGLE = Map.ofEntries(Map.entry('đ', "d"), Map.entry('Đ', "D"), Map.entry('ø', "o"),
            Map.entry('Ø', "O"), Map.entry('ł', "l"), Map.entry('Ł', "L"), Map.entry('ı', "i"), Map.entry('ß', "ss"), Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"), Map.entry('œ', "oe"), Map.entry('Œ', "Oe"), Map.entry('ð', "d"), Map.entry('þ', "th"),
            Map.entry('Þ', "Th"));
    private static final Map<Character, String> SPELLED = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa", 'Ä', "Ae", 'Ö',
            "Oe",
            'Ü', "Ue", 'Ø', "Oe", 'Å', "Aa");

    private Letters() {
    }

    static String single(String name) {
        return replaced(name, SINGLE);
    }

    /** "Müller" as "Mueller". */
    static String spelledOut(String name) {
        return replaced(name, SPELLED);
    }

    private static String replaced(String name, Map<Character, String> letters) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            out.append(letters.getOrDefault(name.charAt(i), String.valueOf(name.charAt(i))));
        }
        return out.toString();
    }
}
