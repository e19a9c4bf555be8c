package org.newsgraph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A text node's characters with their places in the source, where "&amp;eacute;" is eight characters and here one. */
final class HtmlText {

    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?");

    private final String source;
    private final int[] offsets;

    HtmlText(String source) {
        this.source = source;
        this.offsets = new int[source.length() + 1];
        for (int i = 0, offset = 0; i < source.length(); i++) {
            offsets[i] = offset;
            offset += Character.isHighSurrogate(source.charAt(i)) ? 0 : 1;
            offsets[i + 1] = offset;
        }
    }

    /** Text that the parser made up, and that has no place, is empty. */
    AlignedText of(TextNode node) {
        Range range = node.sourceRange();
        AlignedTextBuilder out = new AlignedTextBuilder();
        if (!range.isTracked() || range.endPos() > source.length()) {
            return out.build();
        }
        String text = node.getWholeText();
        int at = range.startPos();
        for (int i = 0; i < text.length();) {
            Step step = step(text, i, at, range.endPos());
            for (int k = 0; k < step.characters() && i + k < text.length(); k++) {
                put(out, text.charAt(i + k), at, at + step.length());
            }
            i += Math.max(1, step.characters());
            at = Math.min(at + step.length(), range.endPos());
        }
        return out.build();
    }

    private void put(AlignedTextBuilder out, char c, int begin, int end) {
        int last = Character.isHighSurrogate(c) && end == begin + 1 ? begin + 2 : end;
        int first = Character.isLowSurrogate(c) && end == begin + 1 ? begin - 1 : begin;
        out.add(c, offsets[Math.max(0, first)], offsets[Math.min(last, source.length())]);
    }

    /** So many characters of the text, and the length of what stands for them in the source. */
    private record Step(int characters, int length) {}

    private Step step(String text, int index, int at, int end) {
        Matcher entity = ENTITY.matcher(source).region(Math.min(at, end), end);
        if (at < end && source.charAt(at) == '&' && entity.lookingAt()) {
            String written = entity.group();
            String meant = Parser.unescapeEntities(written, false);
            int same = 0; // "&notit" is "¬" and "it"
            while (same < meant.length() && same < written.length() - 1
                    && meant.charAt(meant.length() - 1 - same) == written.charAt(written.length() - 1 - same)) {
                same++;
            }
            String character = meant.substring(0, meant.length() - same);
            if (!meant.equals(written) && !character.isEmpty() && text.startsWith(character, index)) {
                return new Step(character.length(), written.length() - same);
            }
        }
        boolean windowsBreak = at + 1 < end && source.startsWith("\r\n", at) && text.charAt(index) == '\n';
        return new Step(1, windowsBreak ? 2 : 1);
    }
}
