package org.newsgraph.article;

/** One paragraph-like unit of an article that is read, in the order of the original; web furniture never becomes a block. */
public record Block(Kind kind, AlignedText content) {

    /** What a block is; claims are drawn from all kinds, quotations run on only through paragraphs. */
    public enum Kind {
        HEADLINE, DECK, SUMMARY, PARAGRAPH, CAPTION
    }

    /** What is read: the characters without furniture between them. */
    public String text() {
        return content.text();
    }

    /** From its first to its last character in the original. */
    public Span span() {
        return content.span();
    }
}
