package org.newsgraph.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element that holds the article, and which elements in it are furniture. */
final class HtmlBody {

    private static final Set<String> NEVER_READ = Set.of("nav", "aside", "footer", "script", "style", "form", "button", "noscript",
            "iframe",
            "svg", "select", "template", "object", "video", "audio", "canvas", "textarea", "head", "math", "dialog", "label");
    private static final Set<String> NEVER_FURNITURE = Set.of("html", "body", "article", "main", "p", "h1", "h2", "h3", "li", "blockquote",
            "figcaption");
    private static final double MOST = 0.5;

    private final Furniture furniture;
    private final Document document;
    private final Map<Element, Integer> words = new HashMap<>();
    private final Set<Element> titled = new HashSet<>();
    private final Set<Element> timed = new HashSet<>();
    private final Element container;

    private HtmlBody(Document document, Furniture furniture) {
        this.document = document;
        this.furniture = furniture;
        document.select("p").forEach(this::count);
        document.select("h1").forEach(h1 -> titled.addAll(h1.parents()));
        document.select("time").forEach(time -> timed.addAll(time.parents()));
        this.container = choose();
    }

    static HtmlBody of(Document document, Furniture furniture) {
        return new HtmlBody(document, furniture);
    }

    private void count(Element paragraph) {
        int count = Prose.words(paragraph.text());
        if (count >= 5 && paragraph.parents().stream().noneMatch(parent -> NEVER_READ.contains(parent.normalName()))) {
            words.merge(paragraph, count, Integer::sum);
            paragraph.parents().forEach(parent -> words.merge(parent, count, Integer::sum));
        }
    }

    private int words(Element element) {
        return words.getOrDefault(element, 0);
    }

    private Element choose() {
        Element dense = densest().orElse(document.body());
        for (String query : List.of("article", "[itemprop~=(?i)articleBody]", "main, [role=main]")) {
            Optional<Element> best = document.select(query).stream().max(Comparator.comparingInt(this::words));
            if (best.filter(element -> words(element) > 0 && words(element) >= words(dense) * MOST).isPresent()) {
                return best.get();
            }
        }
        return dense;
    }

    /** The parent with the most words in paragraphs of its own, widened while its own parent adds as many again. */
    private Optional<Element> densest() {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : document.select("p")) {
            Element parent = paragraph.parent();
            if (words(paragraph) > 0 && parent != null) {
                scores.merge(parent, (double) words(paragraph), Double::sum);
                Optional.ofNullable(parent.parent()).ifPresent(above -> scores.merge(above, words(paragraph) / 2.0, Double::sum));
            }
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    Element container() {
        return container;
    }

    /** The page's h1 when the body has none. */
    Optional<Element> title(boolean needed) {
        return needed
                ? document.select("h1").stream()
                        .filter(h1 -> Prose.words(h1.text()) >= 2 && h1.parents().stream().noneMatch(this::isFurniture)).findFirst()
                : Optional.empty();
    }

    /** Navigation and the like by tag, by role, or by class; never what holds most of the text. */
    boolean isFurniture(Element element) {
        String name = element.normalName();
        if (NEVER_READ.contains(name) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.attr("role").equals("navigation")) {
            return true;
        }
        boolean siteHeader = name.equals("header") && !titled.contains(element) && words(element) == 0;
        boolean byClass = !NEVER_FURNITURE.contains(name) && !titled.contains(element)
                && furniture.isHtml(element.className() + " " + element.id()) && words(element) < words(container) * MOST;
        return siteHeader && !timed.contains(element) || byClass;
    }
}
