package org.newsgraph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "EXCLUSIVE: ", "UPDATE 2-", "(LEAD) " before a headline. */
final class LeadLabel {

    private static final Pattern LABEL = Pattern
            .compile("(?:[(\\[](?<bracketed>[^()\\[\\]]{2,20})[)\\]]|(?<open>[\\p{L}\\d ]{2,20}?)\\s?[-:|–—])\\s*(?=\\S)");

    private final Furniture furniture;

    LeadLabel(Furniture furniture) {
        this.furniture = furniture;
    }

    AlignedText cut(AlignedText headline) {
        Matcher label = LABEL.matcher(headline.text());
        if (!label.lookingAt()) {
            return headline;
        }
        String words = label.group("bracketed") == null ? label.group("open") : label.group("bracketed");
        return furniture.isOneOf(Furniture.Kind.LEAD_LABEL, words) ? headline.part(label.end(), headline.text().length()) : headline;
    }
}
