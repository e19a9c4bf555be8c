package org.newsgraph.mention;

/**
 * How sure it is that words are a name, the weakest first: of two names that overlap the stronger stays. The order was set by hand: what a
 * table knows in several words is surest, then what grammar shows, then what the parser says.
 */
enum Strength {

    /** Capitals behind a title: "Minister Abara". */
    BEHIND_TITLE,
    /** One word that the parser calls a name. */
    PARSER_WORD,
    /** One word that is a city, province or region. */
    CITY,
    /** One word that is a state, a nationality or stands for a state. */
    STATE,
    /** One word that is a known body. */
    BODY,
    /** A short form of what the document prints in full. */
    SHORT_FORM,
    /** "The North". */
    WITH_ARTICLE,
    /** Several words that the parser calls a name. */
    PARSER,
    /** Several words that the parser calls a body, beside the post of a person. */
    BESIDE_TITLE,
    /** A family name and two syllables of a given name: "Pak Sun Hui". */
    SYLLABLES,
    /** Several words that the parser calls an event, work, law or product. */
    OTHER_THING,
    /** A known place or nationality of several words. */
    LONG_PLACE,
    /** A state's name of several words, or one that stands for a state. */
    LONG_STATE,
    /** A family name and a given name with a hyphen: "Koo Byoung-sam". */
    HYPHENATED,
    /** A known person. */
    LONG_PERSON,
    /** Capitals with a word for a body. */
    HEADED,
    /** Capitals in brackets behind such a name. */
    ACRONYM,
    /** A known body of several words. */
    LONG_BODY;

    boolean isOver(Strength other) {
        return compareTo(other) > 0;
    }
}
