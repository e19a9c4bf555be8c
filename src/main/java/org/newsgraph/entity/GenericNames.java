package org.newsgraph.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;

/** Names that bodies of many states have: "Political Bureau", "Department of Natural Resources", "Congress". */
final class GenericNames {

    private static final Set<String> BODIES = WordClasses.of("body-of-matter");
    private static final Set<String> MISSIONS = WordClasses.of("mission");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters of a word that may tell a body from others. */
    private static final int SHORTEST = 3;
    private final Set<String> words = new HashSet<>(WordClasses.of("telling-nothing-of-bodies"));

    GenericNames() {
        Table.column("lexicon/generic-names.tsv", "word").forEach(words::add);
        Table.column("lexicon/organization-heads.tsv", "word").forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        Table.load("lexicon/ministries.tsv").rows().forEach(row -> row.list("words").forEach(name -> words.addAll(Arrays.asList(name.split(
                " ")))));
    }

    /** An embassy without its city, a ministry without its state; otherwise whether no word of it, or no word of three letters, tells one body from others. */
    boolean include(String name) {
        String[] parts = OTHER.split(NameKey.plain(name));
        boolean department = BODIES.contains(first(name)) && name.indexOf('(') < 0 && name.indexOf(' ') > 0;
        return name.endsWith(Teams.MARK) || isMission(name) || department || Arrays.stream(parts).allMatch(words::contains)
                || Arrays.stream(parts).allMatch(part -> part.length() < SHORTEST);
    }

    /** An embassy without its city: a state has many. */
    static boolean isMission(String name) {
        return MISSIONS.contains(first(name)) && name.indexOf(',') < 0 && name.indexOf(" of ") > 0;
    }

    private static String first(String name) {
        int end = name.indexOf(' ');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
