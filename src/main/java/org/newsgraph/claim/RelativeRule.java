package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "the tax that X opposed", "everything X said": a relative clause without its object, which is the noun in front of it. */
final class RelativeRule extends VerbCueRule {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "oprd", "attr", "advcl");

    RelativeRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        boolean takesObject = cue.allows("obj") || cue.allows("obj-matter") || cue.allows("obj-work") || cue.allows("obj-noun");
        if (!takesObject || !verb.relation().equals("relcl") || verb.isRoot() || !hasGap(sentence, verb)) {
            return Optional.empty();
        }
        Token noun = sentence.token(verb.head());
        if (isNamed(sentence, noun, verb)) {
            return Optional.empty();
        }
        int begin = sentence.subtree(noun)[0];
        int end = sentence.subtree(verb)[0];
        while (end > noun.index() + 1 && sentence.token(end - 1).tag().equals(",")) {
            end--;
        }
        return begin < end && noun.index() < end
                ? Optional.of(new Complement(noun, List.of(sentence.span(begin, end)), null))
                : Optional.empty();
    }

    /** A subject of its own in front, and for an object nothing or a relative pronoun. */
    private static boolean hasGap(Sentence sentence, Token verb) {
        boolean subject = sentence.dependents(verb, "nsubj").anyMatch(s -> s.index() < verb.index() && !s.tag().startsWith("W"));
        boolean object = sentence.dependents(verb, "dobj").anyMatch(o -> o.index() > verb.index());
        return subject && !object && sentence.dependents(verb, COMPLEMENTS).findAny().isEmpty()
                && sentence.dependents(verb).stream().noneMatch(d -> d.tag().equals("WRB"));
    }

    /** "As the auditor Mia Kern noted, …": what looks like a noun with its clause is a title with its name. */
    private static boolean isNamed(Sentence sentence, Token noun, Token verb) {
        return !noun.isRoot() && sentence.token(noun.head()).is("as") && sentence.dependents(verb, "nsubj")
                .anyMatch(subject -> subject.isProperNoun() && sentence.subtree(subject)[0] == noun.index() + 1);
    }

    @Override
    boolean modifierSuffices() {
        return false;
    }

    @Override
    String name() {
        return "relative";
    }

    @Override
    double confidence() {
        return 0.7;
    }
}
