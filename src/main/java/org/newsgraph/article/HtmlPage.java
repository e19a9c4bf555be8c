package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.article.Line.Hint;
import org.newsgraph.article.Reading.Reason;

/** An article in HTML: its metadata, and the lines of its body. */
final class HtmlPage {

    private static final int DEEPEST = 500;

    private final Furniture furniture;
    private final HtmlMetadata metadata;

    HtmlPage(Furniture furniture, Outlets outlets) {
        this.furniture = furniture;
        this.metadata = new HtmlMetadata(outlets);
    }

    /** @throws NotAnArticle MALFORMED when its elements are nested without end */
    Draft.Text text(String decoded, Source source) throws NotAnArticle {
        // a blank for the byte order mark, so that the parser sees the same characters at the same places
        String parsed = decoded.startsWith("\uFEFF") ? " " + decoded.substring(1) : decoded;
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(parsed, "");
        refuseEndlessNesting(document);
        HtmlBody body = HtmlBody.of(document, furniture);
        List<Line> lines = new HtmlLines(decoded, body).lines(body.container());
        Optional<Element> title = body.title(lines.stream().noneMatch(line -> line.hint() == Hint.TITLE));
        List<Line> titled = new ArrayList<>(title.map(h1 -> new HtmlLines(decoded, body).lines(h1)).orElse(List.of()));
        titled.addAll(lines);
        boolean printed = titled.stream().anyMatch(line -> line.hint() == Hint.TITLE);
        return source.text(metadata.of(document, printed), SourceText.of(decoded), List.copyOf(titled));
    }

    private static void refuseEndlessNesting(Document document) throws NotAnArticle {
        AtomicInteger deepest = new AtomicInteger();
        document.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        if (deepest.get() > DEEPEST) {
            throw new NotAnArticle(Reason.MALFORMED, "its elements are nested " + deepest.get() + " deep; up to " + DEEPEST + " are read");
        }
    }
}
