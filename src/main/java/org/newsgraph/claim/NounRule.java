package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A noun of speech with its content: "X expressed concern that …", "X sought cooperation from Y to …", "claims, raised by X, that …",
 * "X's claim that …".
 */
final class NounRule implements StatementRule {

    private static final Set<String> CLAUSES = Set.of("acl", "ccomp", "relcl", "advcl", "xcomp");

    private final CueLexicon cues;
    private final OutletNames outlets = OutletNames.load();
    private final Content contents;
    private final Addressees addressees;

    NounRule(SpeechGrammar grammar) {
        this.cues = grammar.cues();
        this.contents = grammar.contents();
        this.addressees = grammar.addressees();
    }

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (Token noun : sentence.tokens()) {
            cues.noun(noun)
                    .ifPresent(cue -> content(sentence, noun, cue).ifPresent(head -> speaker(sentence, noun).filter(Speakers::canSpeak)
                            .filter(who -> !sentence.dominates(head, who))
                            .ifPresent(who -> found.accept(draft(sentence, noun, cue, who, head)))));
        }
    }

    private Draft draft(Sentence sentence, Token noun, Cue cue, Token who, Token head) {
        Optional<Token> verb = supportVerb(sentence, noun);
        Optional<Performance.Reading> performed = verb.map(v -> Performance.STANDARD.of(sentence, v));
        Span cueSpan = verb.map(v -> v.span().union(noun.span())).orElse(noun.span());
        List<Span> content = sentence.dependents(head, Set.of("pobj", "pcomp")).findFirst().filter(o -> head.relation().equals("prep"))
                .map(object -> contents.ofComplement(sentence, head, object)).orElseGet(() -> contents.ofComplement(sentence, noun, head));
        boolean negated = performed.filter(Performance.Reading::negated).isPresent()
                || verb.isPresent() && sentence.dependents(noun, Set.of("det")).anyMatch(d -> d.is("no"));
        boolean planned = performed.filter(Performance.Reading::planned).isPresent();
        return new Draft(sentence, verb.orElse(noun), verb.map(v -> cues.carried(cue, v)).orElse(cue), cueSpan,
                Speakers.party(sentence, who), content, head,
                addressees.ofNoun(sentence, noun, verb), List.of(), negated, planned, "noun", 0.8);
    }

    private Optional<Token> supportVerb(Sentence sentence, Token noun) {
        return noun.relation().equals("dobj") ? Optional.of(sentence.token(noun.head())).filter(cues::isSupportVerb) : Optional.empty();
    }

    private Optional<Token> content(Sentence sentence, Token noun, Cue cue) {
        Optional<Token> own = sentence.dependents(noun).stream().filter(d -> d.index() > noun.index() && fits(sentence, d, cue))
                .findFirst();
        return own.or(() -> supportVerb(sentence, noun).flatMap(
                v -> sentence.dependents(v).stream().filter(d -> d.index() > noun.index() && fits(sentence, d, cue)).findFirst()))
                .or(() -> detached(sentence, noun, cue));
    }

    /** "claims, raised by X, that …": the parser may hang the clause on the verb above. */
    private static Optional<Token> detached(Sentence sentence, Token noun, Cue cue) {
        if (noun.isRoot() || !cue.allows("that") || raisedBy(sentence, noun).isEmpty()) {
            return Optional.empty();
        }
        return sentence.dependents(sentence.token(noun.head())).stream().filter(d -> d.index() > noun.index() && isThatClause(sentence, d))
                .findFirst();
    }

    private static Optional<Token> raisedBy(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "acl").filter(a -> a.tag().equals("VBN"))
                .flatMap(a -> sentence.dependents(a, "agent")).flatMap(b -> sentence.dependents(b, "pobj")).findFirst();
    }

    private static boolean isThatClause(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "mark").anyMatch(m -> m.is("that"));
    }

    private boolean fits(Sentence sentence, Token dependent, Cue cue) {
        if (dependent.relation().equals("prep")) {
            return cue.allows(dependent.lemma()) && sentence.dependents(dependent, Set.of("pobj", "pcomp")).findAny().isPresent();
        }
        if (!CLAUSES.contains(dependent.relation())) {
            return false;
        }
        boolean infinitive = VerbForm.isInfinitive(sentence, dependent);
        return isThatClause(sentence, dependent) && cue.allows("that") || infinitive && cue.allows("inf");
    }

    private Optional<Token> speaker(Sentence sentence, Token noun) {
        Optional<Token> verb = supportVerb(sentence, noun);
        if (verb.isPresent()) {
            return Subjects.agentOf(sentence, verb.get());
        }
        Optional<Token> raised = raisedBy(sentence, noun);
        if (raised.isPresent()) {
            return raised;
        }
        Optional<Token> by = sentence.dependents(noun, "prep").filter(p -> p.is("by") || p.is("from"))
                .flatMap(p -> sentence.dependents(p, "pobj")).findFirst();
        return by.or(() -> sentence.dependents(noun, "poss").findFirst())
                .or(() -> sentence.dependents(noun, Set.of("compound", "nmod"))
                        .filter(c -> c.isNoun() && outlets.isOutlet(sentence, c)).findFirst());
    }
}
