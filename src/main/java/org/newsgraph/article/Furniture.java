package org.newsgraph.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** The words and patterns of web furniture, from {@code data/lexicon/furniture.tsv}, where each kind is explained. */
final class Furniture {

    enum Kind {
        LINE, PREFIX, PATTERN, END, END_PREFIX, CAPTION_PREFIX, CREDIT, CREDIT_LINE, BYLINE, BYLINE_LIKE, REPORTING, BY_DESCRIPTION, NAME_PARTICLE, PUBLISHER, COPYRIGHT, DATE_LABEL, UPDATE_LABEL, LEAD_LABEL, OUTLET_WORD, EDITION_WORD, HTML
    }

    private static final int LONGEST = 60;
    private static final int MOST_CHARACTERS = 1000;
    private static final int LONGEST_PREFIXED = 25;
    private static final Pattern BESIDE = Pattern.compile("[\\s\\p{Z}]{2,}|\\t|\\s*[|•·>»›]\\s*");

    private static final class Shared {

        private static final Furniture FURNITURE = new Furniture(Table.load("lexicon/furniture.tsv"));
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> prefixes = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);

    private Furniture(Table table) {
        for (Row row : table.rows()) {
            Kind kind = row.oneOf(Kind.class, "kind");
            String form = row.get("form");
            switch (kind) {
                case LINE, END, BY_DESCRIPTION, NAME_PARTICLE, DATE_LABEL, UPDATE_LABEL, LEAD_LABEL, OUTLET_WORD, EDITION_WORD ->
                    words.computeIfAbsent(kind, k -> new HashSet<>()).add(key(form));
                case PREFIX, END_PREFIX, HTML -> prefixes.computeIfAbsent(kind, k -> new ArrayList<>()).add(form.toLowerCase(Locale.ROOT));
                case CAPTION_PREFIX, CREDIT, PATTERN, CREDIT_LINE, BYLINE, BYLINE_LIKE, REPORTING, PUBLISHER, COPYRIGHT -> patterns
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    /** The project's own table. */
    static Furniture shared() {
        return Shared.FURNITURE;
    }

    /** A line for comparison: small letters, single blanks, no marks at its edges. */
    static String key(String line) {
        StringBuilder key = new StringBuilder(trim(line).toLowerCase(Locale.ROOT));
        int length = 0;
        for (int i = 0; i < key.length(); i++) {
            boolean blank = Blank.is(key.charAt(i));
            if (!blank || !Blank.is(key.charAt(i - 1))) {
                key.setCharAt(length++, blank ? ' ' : key.charAt(i));
            }
        }
        return key.substring(0, length);
    }

    /** Without marks at its edges. */
    static String trim(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && !Character.isLetterOrDigit(text.codePointAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether a line is furniture whatever stands around it. */
    boolean holds(String line) {
        return isOneOf(Kind.LINE, line) || isMenu(line) || startsLike(Kind.PREFIX, line) || matches(Kind.PATTERN, line)
                || matches(Kind.CREDIT_LINE, line);
    }

    /** Labels side by side: "World  Politics  Sport", "Africa | Politics". */
    private boolean isMenu(String line) {
        if (line.length() > MOST_CHARACTERS || Prose.words(line) > LONGEST_PREFIXED) {
            return false;
        }
        boolean words = Prose.words(line) > 2 && Arrays.stream(line.split("[\\s\\p{Z}]+")).allMatch(word -> isOneOf(Kind.LINE, word));
        String[] labels = BESIDE.split(line);
        return words || labels.length > 1 && Arrays.stream(labels).allMatch(label -> isOneOf(Kind.LINE, label));
    }

    /** Whether the article is over at this line. */
    boolean ends(String line) {
        return isOneOf(Kind.END, line) || startsLike(Kind.END_PREFIX, line);
    }

    boolean isOneOf(Kind kind, String line) {
        return line.length() < MOST_CHARACTERS && words.getOrDefault(kind, Set.of()).contains(key(line));
    }

    boolean matches(Kind kind, String line) {
        return match(kind, line).isPresent();
    }

    /** The first pattern of a kind that fits the whole line. */
    Optional<Matcher> match(Kind kind, String line) {
        return line.length() > MOST_CHARACTERS || Prose.words(line) > LONGEST
                ? Optional.empty()
                : all(kind, line).filter(Matcher::matches).findFirst();
    }

    /** All patterns of a kind, set on a line. */
    Stream<Matcher> all(Kind kind, String line) {
        return line.length() > MOST_CHARACTERS
                ? Stream.empty()
                : patterns.getOrDefault(kind, List.of()).stream().map(pattern -> pattern.matcher(line));
    }

    /** Whether an element with these classes and id is furniture. */
    boolean isHtml(String classes) {
        String words = "-" + classes.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT) + "-";
        return prefixes.getOrDefault(Kind.HTML, List.of()).stream().anyMatch(word -> words.contains("-" + word + "-"));
    }

    private boolean startsLike(Kind kind, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return prefixes.getOrDefault(kind, List.of()).stream().anyMatch(lower::startsWith) && Prose.words(line) <= LONGEST_PREFIXED;
    }
}
