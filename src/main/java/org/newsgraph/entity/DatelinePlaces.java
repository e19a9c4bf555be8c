package org.newsgraph.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Printed;
import org.newsgraph.article.Span;

/** Where an article was written, by its dateline: the city, and behind it the state or province ("PORT AMSEL, Malta –"). */
final class DatelinePlaces {

    private static final Pattern REGION = Pattern
            .compile("\\s*,\\s*(\\p{Lu}[\\p{L}.'’-]*(?: (?:of (?:the )?|and )?\\p{Lu}[\\p{L}.'’-]*){0,4})");
    /** Characters behind the city in which its state or province stands. */
    private static final int REACH = 80;

    private DatelinePlaces() {
    }

    static void find(Cast cast, Article article) {
        Printed dateline = article.metadata().dateline();
        Span span = dateline == null ? null : dateline.span();
        if (dateline == null || span == null) {
            return;
        }
        Optional<AuthorityEntry> around = Optional.empty();
        String text = article.text().toString();
        Matcher region = REGION.matcher(text);
        int from = text.offsetByCodePoints(0, span.end());
        region.region(from, Math.min(text.length(), from + REACH));
        while (region.lookingAt()) {
            int end = region.end();
            String name = region.group(1);
            Optional<AuthorityEntry> entry = cast.authority.state(name)
                    .or(() -> cast.authority.places(name).stream().filter(p -> p.kind() == AuthorityEntry.Kind.PROVINCE).findFirst());
            if (entry.isEmpty()) {
                break;
            }
            int start = text.codePointCount(0, region.start(1));
            cast.place(new Span(start, start + name.codePointCount(0, name.length())), entry.get());
            around = around.or(() -> entry);
            region.region(end, Math.max(end, Math.min(text.length(), from + REACH)));
        }
        city(cast, dateline.text(), around).ifPresent(city -> cast.place(span, city));
    }

    /** The state in which the city of the dateline lies; where none is printed behind it, only that of a capital. */
    static Optional<Referent> state(Cast cast) {
        Printed dateline = cast.document.article().metadata().dateline();
        return dateline == null
                ? Optional.empty()
                : city(cast, dateline.text(), Optional.empty()).filter(city -> city.type().equals("capital"))
                        .flatMap(city -> cast.stateById(city.of()));
    }

    /** The likeliest city of that name; where a state or province is printed behind it, one in there. */
    private static Optional<AuthorityEntry> city(Cast cast, String name, Optional<AuthorityEntry> around) {
        String state = around.map(a -> a.kind() == AuthorityEntry.Kind.STATE ? a.id() : String.valueOf(a.of())).orElse("");
        return cast.authority.places(name).stream().filter(p -> state.isEmpty() || state.equals(p.of())).findFirst();
    }
}
