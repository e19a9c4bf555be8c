package org.newsgraph.entity;

import java.util.regex.Pattern;
import org.newsgraph.lexicon.Row;

/**
 * What a person has decided about two things, one row of a file of decisions.
 *
 * @param one what it is about: a name with the prefix {@code article:}, {@code actor:}, {@code place:} or {@code post:}, or an IRI
 * @param other the thing it is, or is not: ours, or an IRI elsewhere, to which it is linked or not
 * @param reason for those who read it later; may be empty
 * @param at file and line
 */
public record Ruling(Kind kind, String one, String other, String reason, String at) {

    private static final Pattern OWN = Pattern.compile("(article|actor|place|post):[^\\s<>\"]+");
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern WIKIDATA = Pattern.compile("wd:Q[1-9]\\d*");

    /** What was decided. */
    public enum Kind {
        /** Both are one. */
        SAME,
        /** They are two, whatever their names say. */
        DIFFERENT,
        /** The thing is not what that IRI elsewhere stands for. */
        NOT_THIS_LINK
    }

    public Ruling {
        require(OWN.matcher(one).matches() || IRI.matcher(one).matches(), at, "one", one, "article:…, actor:…, place:… or an IRI");
        boolean link = IRI.matcher(other).matches() || WIKIDATA.matcher(other).matches();
        boolean thing = OWN.matcher(other).matches() || IRI.matcher(other).matches();
        switch (kind) {
            case SAME -> require(thing || link, at, "other", other, "article:…, actor:…, place:…, wd:Q… or an IRI");
            case DIFFERENT -> require(thing, at, "other", other, "article:…, actor:…, place:… or an IRI");
            case NOT_THIS_LINK -> require(link, at, "other", other, "an IRI or wd:Q…");
        }
        if (one.equals(other)) {
            throw new IllegalArgumentException(at + ": one and other are both '" + one + "'");
        }
    }

    static Ruling of(Row row) {
        return new Ruling(row.oneOf(Kind.class, "decision"), row.get("one"), row.get("other"), row.get("reason"), row.at());
    }

    /** The IRI of {@code one} in a store whose own IRIs begin with {@code base}. */
    public String one(String base) {
        return iri(one, base);
    }

    /** The IRI of {@code other}, in the same way. */
    public String other(String base) {
        return iri(other, base);
    }

    /** Whether it is about a link to another data set, rather than about two things of ours. */
    public boolean isAboutLink(String base) {
        return kind == Kind.NOT_THIS_LINK || kind == Kind.SAME && !other(base).startsWith(base);
    }

    private static String iri(String name, String base) {
        if (WIKIDATA.matcher(name).matches()) {
            return "http://www.wikidata.org/entity/" + name.substring(3);
        }
        return OWN.matcher(name).matches() ? base + name.replaceFirst(":", "/") : name;
    }

    private static void require(boolean fits, String at, String column, String cell, String wanted) {
        if (!fits) {
            throw new IllegalArgumentException(at + ": " + column + " is '" + cell + "', not " + wanted);
        }
    }
}
