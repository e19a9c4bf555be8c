package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A relayed statement: "V quoted X as saying …", "X was quoted by V as saying …", "…, V cited X as saying". */
final class QuotedAsRule implements StatementRule {

    private static final Cue CUE = new Cue("quote", "as", false, "state", Set.of("that"), List.of());

    private final CueLexicon cues;
    private final Content contents;

    QuotedAsRule(CueLexicon cues) {
        this.cues = cues;
        this.contents = new Content(cues);
    }

    @Override
    public void find(Sentence sentence, Consumer<Draft> found) {
        for (Token verb : sentence.tokens()) {
            if (cues.verb(sentence, verb).filter(c -> c.allows("as-saying")).isPresent()) {
                saying(sentence, verb).ifPresent(saying -> speaker(sentence, verb).filter(Speakers::canSpeak)
                        .ifPresent(speaker -> draft(sentence, verb, saying, speaker, found)));
            }
        }
    }

    private void draft(Sentence sentence, Token verb, Token saying, Token speaker, Consumer<Draft> found) {
        Optional<Token> below = sentence.dependents(saying, Set.of("ccomp")).findFirst();
        Optional<Token> clause = below.isPresent() ? below : sentence.dependents(verb, Set.of("ccomp")).findFirst();
        List<Span> content = clause.map(c -> contents.ofClause(sentence, below.isPresent() ? saying : verb, c)).orElse(List.of());
        if (!content.isEmpty()) {
            List<Party> via = Subjects.agentOf(sentence, verb).filter(v -> v.index() != speaker.index())
                    .map(v -> Speakers.party(sentence, v)).orElse(List.of());
            found.accept(new Draft(sentence, verb, CUE, verb.span().union(saying.span()), Speakers.party(sentence, speaker), content,
                    clause.orElse(null), List.of(), via, Polarity.isNegated(sentence, verb), false, "quoted-as", 0.9));
        }
    }

    private static Optional<Token> saying(Sentence sentence, Token verb) {
        return sentence.dependents(verb).stream().filter(p -> p.is("as")).flatMap(p -> sentence.dependents(p, Set.of("pcomp"))).findFirst();
    }

    private static Optional<Token> speaker(Sentence sentence, Token verb) {
        return sentence.dependents(verb, Subjects.isPassive(sentence, verb) ? Set.of("nsubjpass") : Set.of("dobj")).findFirst();
    }
}
