package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.claim.CuedSentence.CuedVerb;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A relayed statement: "V quoted X as saying …", "…, X was quoted by V as saying", "X is quoted as warning V's readers that …". */
record QuotedAsRule(SpeechGrammar grammar) implements StatementRule {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "dobj");

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (CuedVerb reporting : cued.verbs()) {
            Token verb = reporting.token();
            if (reporting.cues().getFirst().allows("as-saying")) {
                saying(sentence, verb).ifPresent(saying -> speaker(sentence, verb).filter(Speakers::canSpeak)
                        .ifPresent(speaker -> draft(sentence, verb, saying, speaker, found)));
            }
        }
    }

    private void draft(Sentence sentence, Token verb, Token saying, Token speaker, Consumer<Draft> found) {
        Cue said = grammar.cues().verb(sentence, saying).orElseThrow();
        Optional<Token> below = sentence.dependents(saying, CLAUSES)
                .filter(c -> !c.relation().equals("dobj") || said.allows("obj") && !sentence.has(saying, "ccomp"))
                .findFirst();
        Optional<Token> clause = below.or(() -> beside(sentence, verb));
        List<Span> content = below.isPresent() && !below.get().relation().equals("ccomp")
                ? grammar.contents().ofComplement(sentence, saying, below.get())
                : clause.map(c -> grammar.contents().ofClause(sentence, below.isPresent() ? saying : verb, c)).orElse(List.of());
        if (!content.isEmpty()) {
            List<Party> via = relay(sentence, verb, saying).filter(v -> v.index() != speaker.index())
                    .map(v -> Speakers.party(sentence, v)).orElse(List.of());
            Cue cue = new Cue("quote", "as", false, said.act(), Set.of("that"), List.of());
            found.accept(new Draft(sentence, verb, cue, verb.span().union(saying.span()), Speakers.party(sentence, speaker), content,
                    clause.orElse(null), grammar.addressees().of(sentence, saying, said, clause.orElse(null)), via,
                    Polarity.isNegated(sentence, verb), false, "quoted-as", 0.9));
        }
    }

    private Optional<Token> saying(Sentence sentence, Token verb) {
        return sentence.dependents(verb).stream().filter(p -> p.is("as")).flatMap(p -> sentence.dependents(p, "pcomp"))
                .filter(s -> grammar.cues().verb(sentence, s).isPresent()).findFirst();
    }

    /** The clause in front of the cue, or into which it is inserted. */
    private static Optional<Token> beside(Sentence sentence, Token verb) {
        Optional<Token> clause = sentence.dependents(verb, "ccomp").findFirst();
        boolean inserted = verb.relation().equals("parataxis") && sentence.token(verb.head()).isVerb();
        return clause.isPresent() || !inserted ? clause : Optional.of(sentence.token(verb.head()));
    }

    /** Who quotes; in a passive whoever follows "by", also behind the verb of speech. */
    private static Optional<Token> relay(Sentence sentence, Token verb, Token saying) {
        return Subjects.agentOf(sentence, verb)
                .or(() -> sentence.dependents(saying, Set.of("prep", "agent")).filter(p -> p.is("by"))
                        .flatMap(p -> sentence.dependents(p, "pobj")).filter(Speakers::canSpeak).findFirst());
    }

    private static Optional<Token> speaker(Sentence sentence, Token verb) {
        return sentence.dependents(verb, Subjects.isPassive(sentence, verb) ? Set.of("nsubjpass") : Set.of("dobj")).findFirst();
    }
}
