package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quotations;

/** "We urge …", "you say …" inside a quotation is what the quoted speaker says, no statement of its own. */
final class FirstPerson {

    private static final Set<String> PRONOUNS = WordClasses.of("speech-participant");
    private static final Set<String> POSSESSIVES = WordClasses.of("first-person-possessive");

    boolean speaksInsideQuotation(Draft draft, Quotations quotations) {
        return draft.cueSpan() != null && quotations.around(draft.cueSpan()).isPresent()
                && (goesOn(draft) || draft.speakers().stream().anyMatch(this::isFirst));
    }

    /** The same in the answers and speeches of a printed conversation. */
    boolean speaksInTurn(Draft draft, List<Draft> turns) {
        Span cue = draft.cueSpan();
        return cue != null && draft.speakers().stream().anyMatch(this::isFirst)
                && turns.stream().anyMatch(t -> t.content().stream().anyMatch(c -> c.contains(cue)));
    }

    /** A verb that shares the subject of the one before it. */
    private static boolean goesOn(Draft draft) {
        return draft.cueToken() != null && draft.cueToken().relation().equals("conj") && !draft.sentence().has(draft.cueToken(), "nsubj");
    }

    private boolean isFirst(Party party) {
        return PRONOUNS.contains(party.head().lemma().toLowerCase(Locale.ROOT))
                || party.sentence().dependents(party.head(), "poss")
                        .anyMatch(p -> POSSESSIVES.contains(p.lemma().toLowerCase(Locale.ROOT)));
    }
}
