package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.article.Line.Hint;

/** An article in HTML: its metadata, and the lines of its body. */
final class HtmlPage {

    private final Furniture furniture;
    private final HtmlMetadata metadata;

    HtmlPage(Furniture furniture, Outlets outlets) {
        this.furniture = furniture;
        this.metadata = new HtmlMetadata(outlets);
    }

    Draft draft(String decoded, byte[] bytes, Source source) {
        // a blank for the byte order mark, so that the parser sees the same characters at the same places
        String parsed = decoded.startsWith("\uFEFF") ? " " + decoded.substring(1) : decoded;
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(parsed, "");
        HtmlBody body = HtmlBody.of(document, furniture);
        List<Line> lines = new HtmlLines(decoded, body).lines(body.container());
        Optional<Element> title = body.title(lines.stream().noneMatch(line -> line.hint() == Hint.TITLE));
        List<Line> titled = new ArrayList<>(title.map(h1 -> new HtmlLines(decoded, body).lines(h1)).orElse(List.of()));
        titled.addAll(lines);
        boolean printed = titled.stream().anyMatch(line -> line.hint() == Hint.TITLE);
        return source.draft(metadata.of(document, printed), SourceText.of(decoded), List.copyOf(titled), bytes);
    }
}
