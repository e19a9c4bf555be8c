package org.newsgraph.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.Row;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A concept and the words that show it, one row of {@code lexicon/policy-concepts.tsv}. */
record PolicyConcept(String code, List<ConceptWords> slots, When when) {

    /** Under which attitude the words support the concept. */
    enum When {
        PLAIN, NEGATED, MENTION
    }

    static PolicyConcept read(Row row) {
        List<ConceptWords> slots = Arrays.stream(row.get("words").split(" +")).map(ConceptWords::read).toList();
        return new PolicyConcept(row.get("concept"), slots, row.oneOf(When.class, "when"));
    }

    /** The words of which the attitude is read. */
    ConceptWords anchors() {
        return slots.getFirst();
    }

    /** The token of the first slot, when every slot has a token of its own in the region. */
    Optional<Token> in(Sentence sentence, List<Token> region) {
        return region.stream().filter(t -> anchors().fit(sentence, t)).filter(anchor -> slots.stream().skip(1)
                .allMatch(s -> region.stream().anyMatch(t -> t.index() != anchor.index() && s.fit(sentence, t)
                        && isNear(sentence, anchor, t))))
                .findFirst();
    }

    /** "stop the return of people who have fled": what a relative clause says of a noun is not what happens to that noun. */
    private static boolean isNear(Sentence sentence, Token anchor, Token other) {
        Token at = anchor;
        while (!at.isRoot() && !at.relation().equals("relcl")) {
            at = sentence.token(at.head());
        }
        boolean together = at.isRoot() || sentence.dominates(at, other) || sentence.dominates(sentence.token(at.head()), other);
        return together && !isInCondition(sentence, anchor, other);
    }

    /** "shut the office unless they cross the border": what stands in a clause of condition or time is not what is done. */
    private static boolean isInCondition(Sentence sentence, Token anchor, Token other) {
        Token at = other;
        while (!at.isRoot() && at.index() != anchor.index()) {
            boolean clause = at.relation().equals("advcl") && sentence.has(at, "mark");
            if (clause && !other.relation().equals("mark") && !sentence.dominates(at, anchor)) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }
}
