package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean names: family name and two syllables, by the Revised Romanisation (2000), McCune-Reischauer (1939, with the voicing of initials
 * between vowels), Yale (1942), or as the press spells them (eo as u, u as oo, yeo as you).
 */
final class KoreanPrinter implements NamePairs.Language {

    private static final Pattern SYLLABLE = Pattern
            .compile("(ch|[gdbjktpsmnrh]?)(yeo|yae|ya|yo|yu|ye|wae|wa|wo|wi|we|ae|eo|eu|oe|ui|a|e|o|u|i)(ng|[kntlmp]?)");
    private static final Map<String, String> MCCUNE = Map.ofEntries(Map.entry("g", "k"), Map.entry("d", "t"), Map.entry("b", "p"),
            Map.entry("j", "ch"), Map.entry("ch", "ch'"), Map.entry("k", "k'"), Map.entry("t", "t'"), Map.entry("p", "p'"));
    private static final Map<String, String> YALE = Map.of("g", "k", "d", "t", "b", "p", "j", "c", "k", "kh", "t", "th", "p", "ph", "r",
            "l");
    private static final Map<String, String> BREVES = Map.of("eo", "ŏ", "eu", "ŭ", "yeo", "yŏ", "wo", "wŏ", "ui", "ŭi");
    private static final Map<String, String> YALE_VOWELS = Map.ofEntries(Map.entry("ae", "ay"), Map.entry("eo", "e"), Map.entry("e", "ey"),
            Map.entry("yeo", "ye"), Map.entry("ye", "yey"), Map.entry("oe", "oy"), Map.entry("u", "wu"), Map.entry("wo", "we"),
            Map.entry("eu", "u"), Map.entry("ui", "uy"));
    private static final Map<String, String> PRESS = Map.of("eo", "u", "u", "oo", "yeo", "you", "yu", "yoo", "ui", "ee");

    private final List<String> families = NameParts.of("korean", "family");
    private final List<String> given = NameParts.of("korean", "given");

    @Override
    public List<String> draw(Random random) {
        return List.of(NameParts.one(families, random), NameParts.one(given, random), NameParts.one(given, random));
    }

    @Override
    public List<String> neighbour(List<String> parts, Random random) {
        int at = 1 + random.nextInt(2);
        List<String> near = given.stream().filter(s -> !s.equals(parts.get(at)) && close(s, parts.get(at))).toList();
        List<String> changed = new ArrayList<>(parts);
        changed.set(at, NameParts.one(near.isEmpty() || random.nextInt(3) == 0 ? given : near, random));
        return changed;
    }

    /** The same beginning or the same end. */
    private static boolean close(String one, String other) {
        Matcher first = parse(one);
        Matcher second = parse(other);
        return first.group(1).equals(second.group(1)) && first.group(3).equals(second.group(3));
    }

    private static Matcher parse(String syllable) {
        Matcher matcher = SYLLABLE.matcher(syllable);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no syllable: " + syllable);
        }
        return matcher;
    }

    @Override
    public String print(List<String> parts, Random random) {
        int system = random.nextInt(4);
        String family = parts.get(0).split("\\|")[system == 0 ? random.nextInt(2) * 3 : system];
        String one = NameParts.capital(syllable(parts.get(1), system, false));
        boolean voiced = system == 1 && !parse(parts.get(1)).group(3).matches("[ktp]");
        String two = syllable(parts.get(2), system, voiced);
        return switch (random.nextInt(4)) {
            case 0 -> family + " " + one + " " + NameParts.capital(two);
            case 1 -> one + "-" + two + " " + family;
            default -> family + " " + one + "-" + two;
        };
    }

    private static String syllable(String revised, int system, boolean voiced) {
        Matcher parts = parse(revised);
        String initial = parts.group(1);
        String vowel = parts.group(2);
        String last = parts.group(3);
        return switch (system) {
            case 1 -> (voiced && initial.length() == 1 && "gdbj".contains(initial) ? initial : MCCUNE.getOrDefault(initial, initial))
                    + BREVES.getOrDefault(vowel, vowel) + last;
            case 2 -> YALE.getOrDefault(initial, initial) + YALE_VOWELS.getOrDefault(vowel, vowel) + last;
            case 3 -> initial + PRESS.getOrDefault(vowel, vowel) + last;
            default -> revised;
        };
    }
}
