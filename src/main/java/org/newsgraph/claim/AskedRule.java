package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.claim.CuedSentence.CuedVerb;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "Asked whether …, X said", "when asked to …, X said": a question put to X by somebody who is not named, and so unknown. */
record AskedRule(SpeechGrammar grammar) implements StatementRule {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");
    private static final double CONFIDENCE = 0.6;

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (CuedVerb reporting : cued.verbs()) {
            Token verb = reporting.token();
            if (isAsked(sentence, verb)) {
                reporting.cues().stream().filter(c -> c.allows("fronted")).forEach(c -> draft(sentence, verb, c).ifPresent(found));
            }
        }
    }

    /** A participle before or behind the main clause without a subject or agent of its own. */
    private static boolean isAsked(Sentence sentence, Token verb) {
        boolean behind = verb.tag().equals("VBN") && verb.relation().equals("advcl") && !verb.isRoot()
                && sentence.dependents(verb, Set.of("advmod", "mark")).anyMatch(w -> w.is("when"));
        return (Subjects.isFronted(sentence, verb) || behind) && !sentence.has(verb, "agent") && !sentence.has(verb, "auxpass")
                && !sentence.has(verb, "nsubj") && !sentence.has(verb, "nsubjpass") && !sentence.has(verb, "dobj");
    }

    private Optional<Draft> draft(Sentence sentence, Token verb, Cue cue) {
        return sentence.dependents(verb, COMPLEMENTS).filter(c -> c.index() > verb.index() && fits(c, cue)).findFirst()
                .flatMap(complement -> {
                    List<Span> content = grammar.contents().ofComplement(sentence, verb, complement);
                    return content.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Draft(sentence, verb, cue, verb.span(), List.of(), content, complement,
                                    grammar.addressees().of(sentence, verb, cue, complement), List.of(), false, false, "asked",
                                    CONFIDENCE));
                });
    }

    private static boolean fits(Token complement, Cue cue) {
        return complement.relation().equals("ccomp") ? cue.allows("whether") : cue.allows("inf-object");
    }
}
