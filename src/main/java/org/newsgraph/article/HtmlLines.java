package org.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.article.Line.Hint;

/** Walks an element: each block is a line, each blank in it one blank, each character knows its place in the source. */
final class HtmlLines {

    private static final Set<String> BREAKS = Set.of("li", "td", "th", "tr", "dd", "dt", "figcaption", "time", "option");

    private final HtmlText texts;
    private final HtmlBody body;
    private final List<Line> lines = new ArrayList<>();
    private AlignedTextBuilder line = new AlignedTextBuilder();
    private boolean broken;

    HtmlLines(String source, HtmlBody body) {
        this.texts = new HtmlText(source);
        this.body = body;
    }

    List<Line> lines(Element root) {
        walk(root, hint(root, Hint.NONE));
        end(hint(root, Hint.NONE));
        return List.copyOf(lines);
    }

    private void walk(Element element, Hint hint) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(texts.of(text));
            } else if (child instanceof Element inner) {
                enter(inner, hint);
            }
        }
    }

    private void enter(Element inner, Hint hint) {
        String name = inner.normalName();
        if (name.equals("br")) {
            lineBreak(hint);
        } else if (name.equals("figure")) {
            end(hint);
            inner.select("figcaption").forEach(caption -> enter(caption, Hint.CAPTION));
        } else if (!body.isFurniture(inner)) {
            boolean block = inner.isBlock() || BREAKS.contains(name);
            Hint own = hint(inner, hint);
            if (block) {
                end(hint);
            }
            walk(inner, own);
            if (block) {
                end(own);
            }
        }
    }

    private static Hint hint(Element element, Hint outer) {
        return switch (element.normalName()) {
            case "h1" -> Hint.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> Hint.HEADING;
            case "li" -> Hint.ITEM;
            case "figcaption", "caption" -> Hint.CAPTION;
            default -> outer;
        };
    }

    /** One break is a blank, two are the end of a paragraph. */
    private void lineBreak(Hint hint) {
        if (broken) {
            end(hint);
        } else if (!line.isEmpty()) {
            line.addBlank(line.end(), line.end());
        }
        broken = true;
    }

    private void add(AlignedText text) {
        int[] starts = text.starts();
        int[] ends = text.ends();
        for (int i = 0; i < starts.length; i++) {
            char c = text.text().charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                line.addBlank(starts[i], ends[i]);
            } else {
                line.add(c, starts[i], ends[i]);
                broken = false;
            }
        }
    }

    private void end(Hint hint) {
        AlignedText text = line.build().strip();
        if (!text.text().isEmpty()) {
            lines.add(new Line(text, true, hint));
        }
        line = new AlignedTextBuilder();
        broken = false;
    }
}
