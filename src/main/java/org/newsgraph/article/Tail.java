package org.newsgraph.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts off what a page glued behind a paragraph's last sentence. */
final class Tail {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]]*\\s*");
    private static final Pattern AGENCY = Pattern
            .compile("\\s*(?:[(\\[](?<brackets>[^()\\[\\]]{2,40})[)\\]]|(?:[—–―/]|--?)\\s?(?<dashed>\\p{Lu}[\\p{L} .-]{1,30}))[.\\s]*$");
    private static final Pattern EMAIL = Pattern.compile("\\s*[(\\[]?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+[)\\]]?\\s*$");
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    private final Furniture furniture;
    private final Outlets outlets;
    private final Findings findings;

    Tail(Furniture furniture, Outlets outlets, Findings findings) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.findings = findings;
    }

    /** @param last whether no more running text follows, so that agency and outlet sign here */
    AlignedText cut(AlignedText paragraph, boolean last) {
        AlignedText rest = paragraph;
        for (AlignedText shorter = once(rest, last); shorter.text().length() < rest.text().length(); shorter = once(rest, last)) {
            rest = shorter;
        }
        return rest;
    }

    private AlignedText once(AlignedText paragraph, boolean last) {
        AlignedText text = paragraph.strip();
        String line = text.text();
        Matcher ends = SENTENCE_END.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length());
        while (ends.find() && ends.end() < line.length()) {
            if (isGlued(text.part(ends.end(), line.length()), ends.end() == ends.start() + ends.group().stripTrailing().length(), last)) {
                return text.part(0, ends.end()).strip();
            }
        }
        return last ? signed(text) : text;
    }

    /** @param close whether no blank stands before it */
    private boolean isGlued(AlignedText tail, boolean close, boolean last) {
        String text = tail.text();
        if (Prose.words(text) > MOST_WORDS || !Character.isUpperCase(text.codePointAt(0)) && text.charAt(0) != '©') {
            return false;
        }
        Optional<Outlet> outlet = outlets.exactly(text.replaceAll("[.\\s]+$", ""));
        if (outlet.isPresent() && last) {
            findings.outlet(new Byline.NamedOutlet(outlet.get(), tail.strip().span()));
            return true;
        }
        Optional<Byline> byline = last ? Byline.in(tail.strip(), furniture, outlets) : Optional.empty();
        byline.ifPresent(findings::byline);
        boolean label = (furniture.holds(text) || furniture.ends(text))
                && Prose.words(text) > 0;
        boolean unknown = close && last && !Prose.ends(text) && Prose.words(text) <= 8
                && !text.startsWith("S.");
        return byline.isPresent() || label || unknown;
    }

    private AlignedText signed(AlignedText text) {
        Matcher email = EMAIL.matcher(text.text()).region(Math.max(0, text.text().length() - LONGEST), text.text().length());
        if (email.find() && email.start() > 0) {
            return text.part(0, email.start()).strip();
        }
        Matcher tag = AGENCY.matcher(text.text()).region(Math.max(0, text.text().length() - LONGEST), text.text().length());
        if (tag.find() && tag.start() > 0) {
            String group = tag.group("brackets") != null ? "brackets" : "dashed";
            Optional<Outlet> outlet = outlets.in(tag.group(group));
            if (outlet.isPresent()) {
                findings.outlet(new Byline.NamedOutlet(outlet.get(), text.part(tag.start(group), tag.end(group)).span()));
                return text.part(0, tag.start()).strip();
            }
        }
        return glued(text);
    }

    /** "(Yonhap News)Politics, Asia - Pacific": a label behind a signature. */
    private AlignedText glued(AlignedText text) {
        int bracket = Math.max(text.text().lastIndexOf(')'), text.text().lastIndexOf(']'));
        boolean label = bracket > 0 && bracket + 1 < text.text().length() && Character.isUpperCase(text.text().charAt(bracket + 1))
                && !Prose.ends(text.text()) && Prose.words(text.text().substring(bracket + 1)) <= 8;
        return label ? text.part(0, bracket + 1) : text;
    }
}
