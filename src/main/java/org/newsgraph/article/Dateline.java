package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.WordClasses;

/**
 * "SEOUL, Oct. 5 (Reuters) - " before an article's first words.
 *
 * @param place the town, in ordinary capitals
 * @param agency the agency named in it
 * @param date only when the year is printed
 * @param day as printed, when the year is not
 * @param end index where the running text begins
 */
record Dateline(Optional<Printed> place, Optional<Byline.NamedOutlet> agency, Optional<PrintedDate> date,
        Optional<String> day, int end) {

    private static final String CAPS = "(?<place>\\p{Lu}[\\p{Lu}'’.-]{2,}(?: \\p{Lu}[\\p{Lu}'’.-]+){0,2})(?:/\\p{Lu}[\\p{Lu} '’.-]+){0,2}";
    private static final String MIXED = "(?<place>\\p{Lu}[\\p{L}'’.-]+(?: (?:of |de |la |el |and |the |al-)?\\p{Lu}[\\p{L}'’.-]*){0,3})(?:/\\p{Lu}[\\p{L}'’ .-]+){0,2}";
    private static final String REGION = "(?:, (?!" + PrintedDate.MONTH + " ?\\d)\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}?[\\p{L}.'’-]+){0,3}){0,2}";
    private static final String REGIONS = REGION.substring(0, REGION.length() - 5) + "{1,2}";
    private static final String DATE = "(?<date>,? ?(?:\\p{Lu}\\p{L}{2,8}, )?(?:" + PrintedDate.MONTH + " ?\\d{1,2}|\\d{1,2} "
            + PrintedDate.MONTH
            + ")(?:,? \\d{4})?)";
    private static final String AGENCY = "(?:[\\s,]*\\((?<agency>[^()]{2,40})\\))";
    private static final String BARE = "(?:[\\s,]+(?<agency>\\p{Lu}[\\p{L} .-]{1,30}?))";
    private static final String DASH = "\\s*(?:--+|[—–―]|-(?=\\s))\\s*";
    private static final String MARK = "\\s*(?:--+|[—–―:]|-(?=\\s))\\s*";

    private static final List<Pattern> SURE = Stream.of(
            CAPS + REGION + DATE + "?" + AGENCY + "?" + DASH,
            CAPS + "(?:" + REGIONS + "|" + REGION + DATE + ")" + AGENCY + "?" + MARK,
            MIXED + REGION + DATE + AGENCY + "?" + MARK,
            MIXED + REGION + AGENCY + DASH,
            "\\((?<place>\\p{Lu}[\\p{L} .'’-]{2,30})" + REGION + DATE + "?\\)" + DASH,
            CAPS + REGION + " ?\\((?<date>[^()]*\\d{4})\\)" + DASH).map(Pattern::compile).toList();
    /** Only when the brackets name an agency that we know. */
    private static final List<Pattern> WITH_KNOWN_AGENCY = Stream
            .of(CAPS + REGION + DATE + "?" + AGENCY + "\\s+", MIXED + REGION + BARE + DASH,
                    "\\((?<agency>[^()]{2,40})\\)" + "(?:" + DASH + "|\\s*)", "(?<agency>\\p{Lu}[\\p{L} .-]{1,30}?)" + DASH)
            .map(Pattern::compile).toList();
    /** Only when what follows reads like the beginning of a sentence. */
    private static final List<Pattern> LIKELY = Stream
            .of(MIXED + REGIONS + "\\s+[—–―-]+\\s+(?=[\\p{Lu}\"“‘])",
                    "(?<place>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s+[—–―]\\s+(?=[\\p{Lu}\"“‘])",
                    CAPS + ": (?=\\p{Lu})")
            .map(Pattern::compile).toList();

    private static final Pattern UNKNOWN_AGENCY = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]* ){1,4}(?:"
            + String.join("|", WordClasses.of("agency-end")) + ")");
    private static final Pattern ALONE = Pattern.compile(CAPS + REGION + ":?");

    /** The dateline at the beginning of a paragraph. */
    static Optional<Dateline> in(AlignedText paragraph, Furniture furniture, Outlets outlets) {
        String start = paragraph.text().substring(0, Math.min(160, paragraph.text().length()));
        Stream<Matcher> sure = matches(SURE, start).filter(m -> isPlace(m.group("place"), furniture, outlets));
        Stream<Matcher> known = matches(WITH_KNOWN_AGENCY, start).filter(m -> outlets.in(m.group("agency")).isPresent());
        Stream<Matcher> likely = matches(LIKELY, start).filter(
                m -> isPlace(m.group("place"), furniture, outlets) && !hasDash(paragraph.text().substring(m.end())));
        return Stream.of(sure, known, likely).flatMap(matches -> matches).findFirst().map(m -> of(paragraph, m, outlets));
    }

    private static boolean isPlace(String words, Furniture furniture, Outlets outlets) {
        return !furniture.isOneOf(Furniture.Kind.LEAD_LABEL, words) && !furniture.holds(words) && outlets.exactly(words).isEmpty();
    }

    private static Stream<Matcher> matches(List<Pattern> patterns, String start) {
        return patterns.stream().map(pattern -> pattern.matcher(start)).filter(Matcher::lookingAt);
    }

    /** A second dash in the sentence means that the first one opened an aside. */
    private static boolean hasDash(String rest) {
        String sentence = rest.split("(?<=\\p{Ll})\\.", 2)[0];
        return sentence.matches(".*(?:\\s[–-]\\s|[—―]).*");
    }

    private static Dateline of(AlignedText paragraph, Matcher match, Outlets outlets) {
        Optional<AlignedText> place = group(paragraph, match, "place");
        Optional<AlignedText> agency = group(paragraph, match, "agency");
        Optional<AlignedText> day = group(paragraph, match, "date");
        Optional<PrintedDate> date = day.flatMap(text -> PrintedDate.in(text.text()).stream().findFirst());
        return new Dateline(place.map(text -> new Printed(ordinary(text.text()), text.span())),
                agency.flatMap(text -> outlets.in(text.text()).or(() -> unknown(text.text()))
                        .map(outlet -> new Byline.NamedOutlet(outlet, text.span()))),
                date, day.map(AlignedText::text).filter(text -> date.isEmpty()), match.end());
    }

    /** "Lagoon News Agency": one that no table knows, by its words. */
    private static Optional<Outlet> unknown(String name) {
        return UNKNOWN_AGENCY.matcher(name).matches() ? Optional.of(new Outlet(name, Outlet.Kind.AGENCY)) : Optional.empty();
    }

    private static Optional<AlignedText> group(AlignedText paragraph, Matcher match, String name) {
        @Nullable
        String found = match.namedGroups().containsKey(name) ? match.group(name) : null;
        return found == null ? Optional.empty() : Optional.of(paragraph.part(match.start(name), match.end(name)).strip());
    }

    private static String ordinary(String place) {
        return place.chars().anyMatch(Character::isLowerCase) ? place : Capitals.ordinary(place);
    }

    /** A line that holds nothing but a place in capitals ("ISTANBUL", "GENEVA, Switzerland"). */
    static Optional<Printed> alone(AlignedText line) {
        Matcher match = ALONE.matcher(line.text());
        boolean place = match.matches() && !line.text().endsWith(".")
                && (match.group("place").split(" ").length <= 2 || line.text().contains(","));
        return place ? group(line, match, "place").map(text -> new Printed(ordinary(text.text()), text.span())) : Optional.empty();
    }
}
