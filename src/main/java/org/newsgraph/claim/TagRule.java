package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.claim.CuedSentence.CuedVerb;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A reporting tag behind a comma that the parser did not connect: "…, the ministry confirmed on Friday." Read from the surface: comma,
 * noun phrase, reporting verb, perhaps a time, and the end or another comma.
 */
final class TagRule implements StatementRule {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "dobj");
    /** Tokens of the longest source in a tag. */
    private static final int LONGEST_SOURCE = 12;
    /** Tokens before the tag: fewer are no clause. */
    private static final int SHORTEST_CONTENT = 3;

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (CuedVerb reporting : cued.verbs()) {
            Token verb = reporting.token();
            Cue cue = reporting.cues().getFirst();
            boolean fits = !cue.attitude() && cue.allows("that") && (verb.isTensed() || verb.tag().equals("VBN"));
            if (fits && !Polarity.isHypothetical(sentence, verb) && sentence.dependents(verb, CLAUSES).findAny().isEmpty()
                    && closes(sentence, verb.index() + 1)) {
                draft(sentence, verb, cue).ifPresent(found);
            }
        }
    }

    private static Optional<Draft> draft(Sentence sentence, Token verb, Cue cue) {
        int comma = comma(sentence, verb);
        Token source = sentence.token(Math.max(0, verb.index() - 1));
        if (comma < SHORTEST_CONTENT || !Speakers.canSpeak(source) || source.entityClass().equals("DATE")) {
            return Optional.empty();
        }
        Span content = sentence.span(0, comma);
        return Optional.of(
                new Draft(sentence, verb, cue, VerbCueRule.cueSpan(sentence, verb, cue), Speakers.party(sentence, head(sentence, source)),
                        List.of(content), null, List.of(), List.of(), Polarity.isNegated(sentence, verb), false, "tag", 0.7));
    }

    /** The comma in front of the noun phrase before the verb; -1 when there is something else between them. */
    private static int comma(Sentence sentence, Token verb) {
        for (int i = verb.index() - 1; i > 0 && verb.index() - i <= LONGEST_SOURCE; i--) {
            Token token = sentence.token(i);
            if (token.tag().equals(",")) {
                return verb.index() - i > 1 ? i : -1;
            }
            if (token.isVerb() || token.tag().equals("CC") || token.tag().startsWith("W")) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind the verb: the end, a comma, or a time and then these. */
    private static boolean closes(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && (sentence.token(at).isTime()
                || sentence.token(at).is("on") && at + 1 < sentence.size() && sentence.token(at + 1).entityClass().equals("DATE"))) {
            at++;
        }
        return at >= sentence.size() || sentence.token(at).tag().equals(",") || sentence.token(at).tag().equals(".");
    }

    /** The noun that a last noun of a compound or "of" phrase belongs to, within the phrase. */
    private static Token head(Sentence sentence, Token last) {
        Token at = last;
        while (!at.isRoot() && (at.relation().equals("pobj") || at.relation().equals("prep") || at.relation().equals("compound"))
                && Math.abs(at.head() - at.index()) < LONGEST_SOURCE && sentence.token(at.head()).index() < last.index()
                && !sentence.token(at.head()).isVerb()) {
            at = sentence.token(at.head());
        }
        return Speakers.canSpeak(at) ? at : last;
    }
}
