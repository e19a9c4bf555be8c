package org.newsgraph.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a few words of a byline look like a person's name. */
final class PersonName {

    private static final Pattern PART = Pattern.compile("(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final Pattern SHOUTED = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

    private final Furniture furniture;

    PersonName(Furniture furniture) {
        this.furniture = furniture;
    }

    boolean is(String text) {
        String[] parts = text.split("[\\s\\p{Z}]+");
        if (parts.length < 2 || parts.length > 5 || !PART.matcher(parts[0]).matches() || !PART.matcher(parts[parts.length - 1]).matches()) {
            return false;
        }
        return Arrays.stream(parts).allMatch(part -> !isDescription(part) && (PART.matcher(part).matches() || isParticle(part)));
    }

    boolean isDescription(String word) {
        return furniture.isOneOf(Furniture.Kind.BY_DESCRIPTION, word);
    }

    private boolean isParticle(String word) {
        return furniture.isOneOf(Furniture.Kind.NAME_PARTICLE, word);
    }

    /** "JANE VAN ROE" as "Jane van Roe". */
    String ordinary(String name) {
        return Arrays.stream(name.split("[\\s\\p{Z}]+"))
                .map(part -> part.length() > 2 && SHOUTED.matcher(part).matches() ? lowered(part) : part)
                .collect(Collectors.joining(" "));
    }

    private String lowered(String part) {
        return isParticle(part) ? part.toLowerCase(Locale.ROOT) : Capitals.ordinary(part);
    }
}
