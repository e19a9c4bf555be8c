package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.WordClasses;

/**
 * Who wrote an article, as a line says it.
 *
 * @param authors persons, in order
 * @param outlets newspapers and agencies named instead of persons or beside them
 * @param mastheads the same of newspapers that no table knows
 */
record Byline(List<Printed> authors, List<NamedOutlet> outlets, List<Printed> mastheads) {

    /** @param span its place in the original */
    record NamedOutlet(Outlet outlet, Span span) {

        Printed printed() {
            return new Printed(outlet.name(), span);
        }
    }

    private static final String JOINT = oneOf(WordClasses.of("byline-joint"));
    private static final Pattern PART = Pattern.compile("(?:(?!\\s+" + JOINT + "\\s)[^,;|/&()])+");
    private static final Pattern JOINED = Pattern.compile("(?i)" + JOINT + "\\s+");
    private static final Pattern PLACE = Pattern
            .compile("\\s+(?i:" + oneOf(WordClasses.of("byline-place-preposition")) + ")\\s+\\p{Lu}.*|[\\s.:–—-]+$");
    private static final Pattern DESK = Pattern.compile("(?:\\s+" + oneOf(WordClasses.of("desk-preposition"))
            + "|\\s*[|•])\\s+(?<place>\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+)?)\\s*$");
    private static final Pattern EMAIL = Pattern.compile("[(\\[<]?\\S+@\\S+\\.\\p{L}{2,}[)\\]>]?");

    private static String oneOf(Set<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    Byline {
        authors = List.copyOf(authors);
        outlets = List.copyOf(outlets);
        mastheads = List.copyOf(mastheads);
    }

    boolean isEmpty() {
        return authors.isEmpty() && outlets.isEmpty() && mastheads.isEmpty();
    }

    /** A line that one of the byline patterns fits, and that names somebody. */
    static Optional<Byline> in(AlignedText line, Furniture furniture, Outlets outlets) {
        return in(line, Furniture.Kind.BYLINE, furniture, outlets);
    }

    /** The same for the patterns of one kind. */
    static Optional<Byline> in(AlignedText line, Furniture.Kind kind, Furniture furniture, Outlets outlets) {
        return furniture.all(kind, line.text()).filter(Matcher::matches)
                .map(m -> names(line.part(m.start("names"), m.end("names")), furniture, outlets)).filter(byline -> !byline.isEmpty())
                .findFirst();
    }

    /** Where the author sat: "Jane Roe | Lusaka", "Jane Roe in Lusaka". */
    static Optional<Printed> desk(AlignedText line, Furniture furniture, Outlets outlets) {
        Matcher desk = DESK.matcher(line.text());
        if (!desk.find() || desk.start() == 0) {
            return Optional.empty();
        }
        AlignedText place = line.part(desk.start("place"), desk.end("place"));
        boolean other = furniture.holds(place.text()) || furniture.isOneOf(Furniture.Kind.BY_DESCRIPTION, place.text())
                || outlets.in(place.text()).isPresent() || Masthead.is(place.text(), furniture);
        return other ? Optional.empty() : Optional.of(new Printed(place.text(), place.span()));
    }

    /** Nothing but names. */
    static Byline names(AlignedText text, Furniture furniture, Outlets outlets) {
        PersonName names = new PersonName(furniture);
        List<Printed> authors = new ArrayList<>();
        List<NamedOutlet> found = new ArrayList<>();
        List<Printed> mastheads = new ArrayList<>();
        String masked = EMAIL.matcher(text.text()).replaceAll(email -> ",".repeat(email.group().length()));
        Optional<Outlet> whole = outlets.exactly(Furniture.trim(text.text()));
        if (whole.isPresent()) {
            return new Byline(List.of(), List.of(new NamedOutlet(whole.get(), text.strip().span())), List.of());
        }
        Matcher parts = PART.matcher(masked);
        boolean first = true;
        while (parts.find()) {
            AlignedText part = cleaned(text.part(parts.start(), parts.end()));
            if (part.text().isEmpty()) {
                continue;
            }
            Optional<Outlet> outlet = outlets.in(part.text());
            if (outlet.isPresent()) {
                found.add(new NamedOutlet(outlet.get(), part.span()));
            } else if (Masthead.is(part.text(), furniture)) {
                Masthead.in(part, furniture).ifPresent(mastheads::add);
            } else if (names.is(part.text())) {
                authors.add(new Printed(names.ordinary(part.text()), part.span()));
            } else if (first) {
                return new Byline(List.of(), List.of(), List.of());
            }
            first = false;
        }
        return new Byline(authors, found, mastheads);
    }

    /** Without "and" before it, "in Lusaka" behind it, and blanks around it. */
    private static AlignedText cleaned(AlignedText part) {
        AlignedText text = part.strip();
        Matcher and = JOINED.matcher(text.text());
        AlignedText rest = and.lookingAt() ? text.part(and.end(), text.text().length()) : text;
        Matcher in = PLACE.matcher(rest.text());
        return in.find() && in.start() > 0 ? rest.part(0, in.start()).strip() : rest.strip();
    }
}
