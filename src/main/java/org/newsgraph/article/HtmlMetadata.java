package org.newsgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.article.Metadata.Basis;

/** What a page's head says of the article: JSON-LD first, then OpenGraph and other meta elements, then its time element. */
final class HtmlMetadata {

    private static final List<String> DATES = List.of("article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
            "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued",
            "dcterms.issued",
            "dc.date", "date");
    private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator");

    private final Outlets outlets;

    HtmlMetadata(Outlets outlets) {
        this.outlets = outlets;
    }

    /** @param printed whether the page prints its headline; then the metadata's form of it is not needed */
    Details of(Document page, boolean printed) {
        JsonLd ld = JsonLd.of(page);
        @Nullable
        String site = ld.publisher().or(() -> meta(page, "og:site_name")).or(() -> meta(page, "application-name")).orElse(null);
        Printed publisher = outlet(site == null ? siteInTitle(page.title()) : site);
        LocalDate published = Stream.concat(ld.published().stream(), DATES.stream().flatMap(name -> meta(page, name).stream()))
                .flatMap(HtmlMetadata::day).findFirst().or(() -> time(page)).orElse(null);
        List<Printed> authors = new ArrayList<>();
        Printed agency = null;
        for (String name : ld.authors().isEmpty() ? authors(page) : ld.authors()) {
            Optional<Outlet> outlet = outlets.in(name);
            if (outlet.isPresent()) {
                agency = outlet.get().isAgency() && agency == null ? new Printed(outlet.get().name(), null) : agency;
            } else {
                authors.add(new Printed(name, null));
            }
        }
        return new Details(null, printed ? null : title(page, ld, site), publisher, agency, published,
                published == null ? null : Basis.HTML, null,
                authors, language(page, ld), ld.url().or(() -> meta(page, "og:url")).or(() -> canonical(page)).orElse(null));
    }

    private static Stream<LocalDate> day(String text) {
        return PrintedDate.in(text).stream().map(PrintedDate::date).limit(1);
    }

    private static Optional<LocalDate> time(Document page) {
        return page.select("time[datetime]").stream().sorted((a, b) -> Boolean.compare(b.hasAttr("pubdate"), a.hasAttr("pubdate")))
                .flatMap(time -> day(time.attr("datetime"))).findFirst();
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop").anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip()).filter(content -> !content.isEmpty()).findFirst();
    }

    private static List<String> authors(Document page) {
        List<String> named = AUTHORS.stream().flatMap(name -> meta(page, name).stream()).filter(name -> !name.contains("://")).limit(1)
                .toList();
        return named.isEmpty()
                ? page.select("[rel=author], [itemprop=author] [itemprop=name]").stream().map(Element::text).filter(s -> !s.isBlank())
                        .distinct().toList()
                : named;
    }

    private static Optional<String> canonical(Document page) {
        return page.select("link[rel=canonical][href]").stream().map(link -> link.attr("href")).filter(href -> href.contains("://"))
                .findFirst();
    }

    private @Nullable String title(Document page, JsonLd ld, @Nullable String site) {
        return ld.headline().or(() -> meta(page, "og:title")).or(() -> Optional.of(page.title())).map(title -> withoutSite(title, site))
                .filter(title -> !title.isBlank()).orElse(null);
    }

    /** "Dam opens | The Ruritania Times" without the site's name. */
    private String withoutSite(String title, @Nullable String site) {
        for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ")) {
            int at = title.lastIndexOf(mark);
            String behind = at > 0 ? title.substring(at + mark.length()).strip() : "";
            if (at > 0 && (behind.equalsIgnoreCase(site) || outlets.in(behind).isPresent())) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    /** The outlet behind the last mark of a title, when it is one that we know. */
    private @Nullable String siteInTitle(String title) {
        String[] parts = title.split(" [|–—-] ");
        return parts.length < 2 ? null : outlets.exactly(parts[parts.length - 1].strip()).map(Outlet::name).orElse(null);
    }

    private @Nullable Printed outlet(@Nullable String name) {
        return name == null ? null : new Printed(outlets.exactly(name).map(Outlet::name).orElse(name), null);
    }

    private static @Nullable String language(Document page, JsonLd ld) {
        return ld.language().or(() -> page.select("html[lang]").stream().map(html -> html.attr("lang").strip()).findFirst())
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*")).map(tag -> tag.replace('_', '-')).orElse(null);
    }
}
