package org.newsgraph.mention;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** Printed names of the authority files and what each may be. */
final class Gazetteer {

    /** What a printed name may be. */
    enum Sort {
        STATE, NATIONALITY, CITY, PROVINCE, REGION, METONYM, ORGANIZATION, PERSON
    }

    private final Map<String, Set<Sort>> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private Gazetteer() {
    }

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (Row state : Table.load("authority/states.csv").rows()) {
            gazetteer.addAll(state, Sort.STATE);
            state.list("demonyms").forEach(name -> gazetteer.add(name, Sort.NATIONALITY));
            state.list("metonyms").forEach(name -> gazetteer.add(name, Sort.METONYM));
        }
        Table.load("authority/cities.csv").rows().forEach(city -> gazetteer.addAll(city, Sort.CITY));
        Table.load("authority/provinces.csv").rows().forEach(province -> gazetteer.addAll(province, Sort.PROVINCE));
        Table.load("authority/places.csv").rows().forEach(place -> gazetteer.addAll(place, Sort.REGION));
        Table.load("authority/organizations.csv").rows().forEach(body -> gazetteer.addAll(body, Sort.ORGANIZATION));
        Table.load("authority/persons.csv").rows().forEach(person -> gazetteer.addAll(person, Sort.PERSON));
        return gazetteer;
    }

    private void addAll(Row row, Sort sort) {
        add(row.get("name"), sort);
        row.list("aliases").forEach(name -> add(name, sort));
    }

    private void add(String printed, Sort sort) {
        String name = printed.startsWith("The ") ? printed.substring(4) : printed;
        names.computeIfAbsent(name, n -> EnumSet.noneOf(Sort.class)).add(sort);
        firstWords.add(firstWord(name.startsWith("the ") ? name.substring(4) : name));
    }

    /**
     * What a name may be; one all in capitals is also looked up in ordinary ones. Names that need their article ("the North") are
     * given with it.
     */
    Set<Sort> sorts(String printed) {
        Set<Sort> found = names.get(printed);
        if (found == null && printed.length() > 3 && printed.equals(printed.toUpperCase(Locale.ROOT))) {
            found = names.get(ordinaryCapitals(printed));
        }
        return found == null ? Collections.emptySet() : Collections.unmodifiableSet(found);
    }

    /** Whether some name begins with this word. */
    boolean begins(String word) {
        return firstWords.contains(word) || firstWords.contains(ordinaryCapitals(word));
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '.')) {
            end++;
        }
        return name.substring(0, end);
    }

    private static String ordinaryCapitals(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }
}
