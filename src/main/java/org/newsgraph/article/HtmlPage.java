package org.newsgraph.article;

/** An article in HTML. */
final class HtmlPage {

    private final Furniture furniture;
    private final Outlets outlets;

    HtmlPage(Furniture furniture, Outlets outlets) {
        this.furniture = furniture;
        this.outlets = outlets;
    }

    Draft draft(String decoded, byte[] bytes, Source source) {
        SourceText original = SourceText.of(decoded);
        return source.draft(Details.NONE, original, LineSplitter.split(original), bytes);
    }
}
