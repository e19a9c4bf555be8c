package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "As X noted, …", "…, as X reported on Monday", "as first reported by X": the clause that it stands beside. */
final class AsRule extends VerbCueRule {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "dobj", "oprd", "attr", "acomp");
    private static final Set<String> MARKS = Set.of("mark", "advmod", "prep");

    AsRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        boolean fits = cue.allows("that") && !cue.attitude() && cue.particle().isEmpty() && !cue.addressee().contains("obj")
                && !cue.allows("obj-record");
        if (!fits || !verb.relation().equals("advcl") || verb.isRoot() || !isOpenedByAs(sentence, verb)
                || sentence.dependents(verb, COMPLEMENTS).findAny().isPresent()) {
            return Optional.empty();
        }
        Token clause = sentence.token(verb.head());
        if (!clause.isVerb() || !isApart(sentence, verb)) {
            return Optional.empty();
        }
        return beside(sentence, verb, clause).map(content -> new Complement(clause, List.of(content), null));
    }

    /** The clause from the comma that closes "as X noted" on, or up to the one that opens it. */
    private static Optional<Span> beside(Sentence sentence, Token verb, Token clause) {
        int[] own = sentence.subtree(verb);
        int[] whole = sentence.subtree(clause);
        boolean leads = verb.index() < clause.index();
        int begin = leads ? own[own.length - 1] + 1 : whole[0];
        int end = leads ? whole[whole.length - 1] + 1 : own[0];
        while (begin < end && isPunctuation(sentence.token(begin))) {
            begin++;
        }
        while (begin < end && isPunctuation(sentence.token(end - 1))) {
            end--;
        }
        return begin <= clause.index() && clause.index() < end ? Optional.of(sentence.span(begin, end)) : Optional.empty();
    }

    private static boolean isPunctuation(Token token) {
        return token.tag().equals(",") || token.tag().equals(".") || token.tag().equals(":");
    }

    private static boolean isOpenedByAs(Sentence sentence, Token verb) {
        return sentence.dependents(verb, MARKS).anyMatch(m -> m.is("as") && m.index() < verb.index());
    }

    /** At the begin of the sentence, or behind a comma or dash. */
    private static boolean isApart(Sentence sentence, Token verb) {
        int first = sentence.subtree(verb)[0];
        if (first == 0) {
            return true;
        }
        String before = sentence.token(first - 1).tag();
        return before.equals(",") || before.equals(":") || before.equals("CC") || sentence.token(first).tag().equals(",");
    }

    @Override
    String name() {
        return "as";
    }

    @Override
    double confidence() {
        return 0.8;
    }
}
