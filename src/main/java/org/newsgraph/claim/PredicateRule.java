package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** An object with what is said of it: "X called the test a provocation", "X described it as a success", "X put the toll at 43". */
final class PredicateRule extends VerbCueRule {

    PredicateRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        Optional<Token> object = sentence.dependents(verb, "dobj").findFirst();
        return predicate(sentence, verb, cue).filter(p -> object.isEmpty() || p.index() > object.get().index()).flatMap(predicate -> {
            boolean named = object.isPresent() && object.get().index() > verb.index();
            List<Span> said = Aside.without(sentence, contents.ofComplement(sentence, verb, predicate));
            List<Span> whole = named && !said.isEmpty() ? List.of(sentence.subtreeSpan(object.get()).union(said.getLast())) : said;
            return whole.isEmpty() ? Optional.empty() : Optional.of(new Complement(predicate, whole, null));
        }).or(() -> object.filter(o -> cue.allows("object-predicate") && isJudged(sentence, verb, o))
                .map(o -> new Complement(o, contents.ofComplement(sentence, verb, o), null)).filter(c -> !c.content().isEmpty()));
    }

    /** "called the marchers "a mob"", "called Lim a liar": the parser may take both for one phrase. */
    private static boolean isJudged(Sentence sentence, Token verb, Token object) {
        if (object.index() < verb.index()) {
            return false;
        }
        boolean quoted = object.isNoun() && sentence.tokens().subList(verb.index() + 2, sentence.size()).stream()
                .anyMatch(t -> (t.tag().equals("``") || t.tag().equals("''")) && sentence.dominates(object, t));
        boolean named = object.isNoun() && sentence.dependents(object, "appos")
                .anyMatch(a -> a.isNoun() && !sentence.token(sentence.subtree(a)[0] - 1).tag().equals(","));
        return quoted || named || object.tag().startsWith("JJ");
    }

    private static Optional<Token> predicate(Sentence sentence, Token verb, Cue cue) {
        return sentence.dependents(verb).stream().filter(d -> d.index() > verb.index() && switch (d.relation()) {
            case "oprd" -> cue.allows("object-predicate");
            case "ccomp" -> cue.allows("object-predicate") && !d.isVerb();
            case "prep" -> cue.allows("as") && d.is("as")
                    || cue.allows("object-at") && d.is("at") && sentence.dependents(d, "pobj").anyMatch(n -> n.tag().equals("CD"));
            default -> false;
        }).findFirst();
    }

    @Override
    String name() {
        return "predicate";
    }

    @Override
    double confidence() {
        return 0.8;
    }
}
