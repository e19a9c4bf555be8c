package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.claim.CuedSentence.CuedVerb;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "…, said Ana Brel, a director of the bank": a tag behind a comma that the parser did not connect with the clause before it. */
final class InvertedTagRule implements StatementRule {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");
    /** Tokens before the tag: fewer are no clause. */
    private static final int SHORTEST_CONTENT = 3;
    private static final double CONFIDENCE = 0.7;

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (CuedVerb reporting : cued.verbs()) {
            Token verb = reporting.token();
            Cue cue = reporting.cues().getFirst();
            if (!cue.attitude() && cue.allows("that") && !cue.allows("obj") && !cue.addressee().contains("obj") && stands(sentence, verb)) {
                draft(sentence, verb, cue).ifPresent(found);
            }
        }
    }

    /** In the past or present tense behind a comma, with a finite verb somewhere before it and no clause of its own. */
    private static boolean stands(Sentence sentence, Token verb) {
        return verb.isTensed() && verb.index() > SHORTEST_CONTENT && sentence.token(verb.index() - 1).tag().equals(",")
                && sentence.dependents(verb, CLAUSES).findAny().isEmpty()
                && sentence.dependents(verb, "nsubj").noneMatch(s -> s.index() < verb.index())
                && sentence.tokens().subList(0, verb.index()).stream().anyMatch(InvertedTagRule::isFinite);
    }

    private static boolean isFinite(Token token) {
        return token.isTensed() || token.tag().equals("MD");
    }

    private static Optional<Draft> draft(Sentence sentence, Token verb, Cue cue) {
        Span content = sentence.span(0, verb.index() - 1);
        return source(sentence, verb)
                .map(source -> new Draft(sentence, verb, cue, VerbCueRule.cueSpan(sentence, verb, cue), Speakers.party(sentence, source),
                        List.of(content), null, List.of(), List.of(), false, false, "tag", CONFIDENCE));
    }

    /** The last noun of the phrase right behind the verb. */
    private static Optional<Token> source(Sentence sentence, Token verb) {
        int at = verb.index() + 1;
        while (at < sentence.size() && isNominal(sentence.token(at))) {
            at++;
        }
        Token last = sentence.token(at - 1);
        boolean open = at < sentence.size() && (sentence.token(at).isVerb() || sentence.token(at).tag().equals("MD"));
        return last.index() > verb.index() && !open && (last.isNoun() || last.isPronoun()) && !last.isTime()
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean isNominal(Token token) {
        return Speakers.isNominal(token) || token.isPronoun() || token.tag().equals("CD");
    }
}
