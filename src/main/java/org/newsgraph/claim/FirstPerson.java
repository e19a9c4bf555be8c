package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quotations;

/** "We urge …" inside a quotation is what the quoted speaker says, no statement of its own. */
final class FirstPerson {

    private static final Set<String> PRONOUNS = Set.of("i", "we");
    private static final Set<String> POSSESSIVES = Set.of("my", "our");

    boolean speaksInsideQuotation(Draft draft, Quotations quotations) {
        return draft.cueSpan() != null && quotations.around(draft.cueSpan()).isPresent()
                && draft.speakers().stream().anyMatch(this::isFirst);
    }

    private boolean isFirst(Party party) {
        return PRONOUNS.contains(party.head().lemma())
                || party.sentence().dependents(party.head(), Set.of("poss")).anyMatch(p -> POSSESSIVES.contains(p.lemma()));
    }
}
