package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;

/**
 * What has to stand around a word for it to name an incident, as {@code lexicon/incident-triggers.tsv} writes it: {@code object:person|state}.
 *
 * @param values kinds of {@code lexicon/noun-kinds.tsv}, for a modifier and a light verb words; none where anything will do
 */
record Need(Where where, List<String> values) {

    /** Where it stands, or what else is asked for. */
    enum Where {
        OBJECT, OBJECT_OF, RETAINED, SUBJECT, ABOUT, OF, FROM, ON, AGAINST, TO, AT, INTO, IN, WITH, MODIFIER, LIGHT, BARE, PREDICATE, NO_OBJECT, NO_AGENT, PASSIVE, PLURAL, PLURAL_SUBJECT, THIRD_PERSON, TO_INFINITIVE
    }

    /** @throws IllegalArgumentException when there is no such condition */
    static Need read(String cell) {
        int colon = cell.indexOf(':');
        String where = colon < 0 ? cell : cell.substring(0, colon);
        return new Need(Where.valueOf(where.replace('-', '_').toUpperCase(Locale.ROOT)),
                colon < 0 ? List.of() : List.of(cell.substring(colon + 1).split("\\|")));
    }
}
