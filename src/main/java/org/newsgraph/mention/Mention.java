package org.newsgraph.mention;

import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A noun phrase or pronoun that refers to somebody, something or some place.
 *
 * @param head the token that governs the phrase; for a name of several tokens the one that hangs outside the name
 * @param kind what the words look like; what they refer to is decided by {@code entity}
 * @param name the name alone ("Koo Byoung-sam"), the core noun phrase, or the pronoun
 * @param phrase the name with its title, determiner and modifiers ("Harbour Minister Koo Byoung-sam"), without relative clauses
 */
public record Mention(Sentence sentence, Token head, Kind kind, Span name, Span phrase) {

    /** What the words look like. */
    public enum Kind {
        PERSON, ORGANIZATION, PLACE, NATIONALITY, NOMINAL, PRONOUN
    }

    /** The phrase as the claims know it. */
    public Party party() {
        return new Party(sentence, head);
    }
}
