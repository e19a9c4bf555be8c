package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** An adjective of attitude with what it is about: "X is confident that …", "X was reluctant to …", "X remains opposed to …". */
record AdjectiveRule(SpeechGrammar grammar) implements StatementRule {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl");

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (Token adjective : sentence.tokens()) {
            Optional<Cue> cue = grammar.cues().adjective(adjective);
            Optional<Token> verb = cue.isEmpty() ? Optional.empty() : verb(sentence, adjective);
            Optional<Token> holder = verb.flatMap(v -> holder(sentence, v)).filter(Speakers::canSpeak).filter(h -> !h.is("it"));
            if (holder.isPresent() && !Polarity.isHypothetical(sentence, verb.get())) {
                sentence.dependents(adjective).stream().filter(d -> d.index() > adjective.index() && fits(sentence, d, cue.get()))
                        .findFirst()
                        .map(c -> draft(sentence, verb.get(), adjective, cue.get(), holder.get(), c)).filter(d -> !d.content().isEmpty())
                        .ifPresent(found);
            }
        }
    }

    /** The verb that says it of somebody; a participle may be that verb itself ("is opposed to"). */
    private static Optional<Token> verb(Sentence sentence, Token adjective) {
        if (adjective.tag().equals("VBN") && sentence.has(adjective, "auxpass")) {
            return Optional.of(adjective);
        }
        return adjective.relation().equals("acomp")
                ? Optional.of(sentence.token(adjective.head())).filter(Token::isVerb)
                : Optional.empty();
    }

    private static Optional<Token> holder(Sentence sentence, Token verb) {
        return sentence.dependents(verb, Set.of("nsubj", "nsubjpass")).findFirst().or(() -> Subjects.agentOf(sentence, verb));
    }

    private Draft draft(Sentence sentence, Token verb, Token adjective, Cue cue, Token holder, Token complement) {
        List<Span> content = sentence.dependents(complement, Set.of("pobj", "pcomp")).findFirst()
                .filter(o -> complement.relation().equals("prep"))
                .map(object -> grammar.contents().ofComplement(sentence, complement, object))
                .orElseGet(() -> grammar.contents().ofComplement(sentence, adjective, complement));
        return new Draft(sentence, adjective, cue, adjective.span(), Speakers.party(sentence, holder), content, complement, List.of(),
                List.of(), Polarity.isNegated(sentence, verb), Polarity.isPlanned(sentence, verb), "adjective", 0.7);
    }

    private static boolean fits(Sentence sentence, Token dependent, Cue cue) {
        if (dependent.relation().equals("prep")) {
            return cue.allows(dependent.lemma()) && sentence.dependents(dependent, Set.of("pobj", "pcomp")).findAny().isPresent();
        }
        if (!CLAUSES.contains(dependent.relation()) || !dependent.isVerb()) {
            return false;
        }
        boolean infinitive = VerbForm.isInfinitive(sentence, dependent);
        return infinitive ? cue.allows("inf") : cue.allows("that") && dependent.relation().equals("ccomp");
    }
}
