package org.newsgraph.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Names of which each word is printed for itself: Vietnamese with and without marks and with the family name last; Burmese with U and Daw;
 * Arabic after ALA-LC without marks, or as the English and French press spells it (q as k, long vowels as oo, ou and ee, ay as ei);
 * Western ones with honorific, without accents, with vowels spelled out, hyphens as blanks.
 */
final class PartsPrinter implements NamePairs.Language {

    private final String culture;
    private final List<String> kinds;

    PartsPrinter(String culture, List<String> kinds) {
        this.culture = culture;
        this.kinds = kinds;
    }

    @Override
    public List<String> draw(Random random) {
        return kinds.stream().map(kind -> NameParts.one(NameParts.of(culture, kind), random)).toList();
    }

    @Override
    public List<String> neighbour(List<String> parts, Random random) {
        List<String> changed = new ArrayList<>(parts);
        int at = random.nextInt(parts.size());
        changed.set(at, NameParts.one(NameParts.of(culture, kinds.get(at)), random));
        return changed;
    }

    @Override
    public String print(List<String> parts, Random random) {
        int rule = random.nextInt(4);
        return switch (culture) {
            case "vietnamese" -> vietnamese(parts, rule);
            case "burmese" -> (rule == 0 ? "U " : rule == 1 ? "Daw " : "") + String.join(" ", parts);
            case "arabic" -> arabic(parts.get(0), rule) + (rule == 2 ? " el-" : " al-") + arabic(parts.get(1), rule);
            default -> western(String.join(" ", parts), rule);
        };
    }

    private static String vietnamese(List<String> parts, int rule) {
        return switch (rule) {
            case 0 -> String.join(" ", parts);
            case 1 -> bare(parts.get(1) + " " + parts.get(2) + " " + parts.get(0));
            default -> bare(String.join(" ", parts));
        };
    }

    private static String western(String name, int rule) {
        return switch (rule) {
            case 0 -> name;
            case 1 -> bare(name);
            case 2 -> "Dr. " + name.replace('-', ' ');
            default -> bare(name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe").replace("Ø", "Oe")
                    .replace("Å", "Aa").replace("å", "aa"));
        };
    }

    private static String arabic(String part, int rule) {
        String plain = bare(rule == 1 ? part.replace("ū", "oo").replace("ī", "ee") : rule == 2 ? part.replace("ū", "ou") : part)
                .replaceAll("[ʿʾ]", "");
        String name = switch (rule) {
            case 0 -> plain;
            case 1 -> plain.replace("ay", "ai");
            case 2 -> plain.replace("q", "k").replace("ay", "ei").replace("J", "Dj");
            default -> plain.replace("uh", "oh").replace("ay", "ei").replace("usei", "ussei");
        };
        return NameParts.capital(name);
    }

    private static String bare(String name) {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D').replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace(
                'Ł', 'L').replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
