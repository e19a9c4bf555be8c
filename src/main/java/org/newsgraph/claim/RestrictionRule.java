package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A measure that somebody has, in passing: "its border restrictions", "the kingdom's travel ban". */
final class RestrictionRule implements PolicyRule {

    @Override
    public void find(Document document, List<Statement> statements, Consumer<Policy> found) {
        for (Sentence sentence : document.sentences()) {
            for (Token noun : sentence.tokens()) {
                if (noun.isNoun() && NounKinds.STANDARD.is("measure", sentence, noun)) {
                    Optional<Token> holder = new Clause(sentence).possessor(noun).filter(h -> Holders.mayHold(sentence, h));
                    holder.ifPresent(h -> at(sentence, noun, h, found));
                }
            }
        }
    }

    private static void at(Sentence sentence, Token noun, Token holder, Consumer<Policy> found) {
        List<Token> region = Region.clause(sentence, noun);
        for (PolicyConcepts.Shown shown : PolicyConcepts.in(sentence, region, new Attitude(sentence, noun))) {
            found.accept(new Policy(new Party(sentence, holder), shown.concept().code(), shown.supports(), "practice",
                    List.of(Region.trimmed(sentence, region)), null, "policy-restriction"));
        }
    }
}
