package org.newsgraph.claim;

import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "X said …, a charge Y denied": Y denies the charge that the sentence has just told. */
record ChargeRule(CueLexicon cues) implements StatementRule {

    private static final double CONFIDENCE = 0.75;

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (Token token : sentence.tokens()) {
            Charge.at(sentence, token.index(), cues).ifPresent(c -> found.accept(draft(sentence, c)));
        }
    }

    private static Draft draft(Sentence sentence, Charge charge) {
        Token verb = charge.verb();
        return new Draft(sentence, verb, charge.cue(), VerbCueRule.cueSpan(sentence, verb, charge.cue()),
                Speakers.party(sentence, charge.source()), List.of(sentence.span(charge.begin(), charge.noun().index() + 1)), charge.noun(),
                List.of(), List.of(), Polarity.isNegated(sentence, verb), Polarity.isPlanned(sentence, verb), "charge", CONFIDENCE);
    }
}
