package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A noun phrase or gerund: "X denied the report that …", "X stressed the importance of …", "X denied doing …". */
final class ObjectRule extends VerbCueRule {

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");

    ObjectRule(CueLexicon cues) {
        super(cues);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        if (sentence.dependents(verb, CLAUSES).findAny().isPresent() || verb.relation().equals("parataxis")) {
            return Optional.empty();
        }
        return sentence.dependents(verb).stream().filter(d -> d.index() > verb.index() && fits(sentence, d, cue)).findFirst()
                .flatMap(object -> {
                    List<Span> content = contents.ofComplement(sentence, verb, object);
                    return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(object, content, null));
                });
    }

    private boolean fits(Sentence sentence, Token dependent, Cue cue) {
        return switch (dependent.relation()) {
            case "dobj" -> dependent.isNoun() && (cue.allows("obj") || cue.allows("obj-noun") && isReported(sentence, dependent))
                    || cue.allows("obj-pronoun") && (dependent.isPronoun() || dependent.tag().equals("DT") || dependent.is("that"));
            case "xcomp" -> dependent.tag().equals("VBG") && cue.allows("ger");
            default -> false;
        };
    }

    /** A noun that can be the matter of what is said: one of speech, or one with a complement. */
    private boolean isReported(Sentence sentence, Token noun) {
        return cues.noun(noun).isPresent() || sentence.dependents(noun, Set.of("acl", "prep", "poss", "relcl")).findAny().isPresent();
    }

    @Override
    boolean modifierSuffices() {
        return false;
    }

    @Override
    String name() {
        return "object";
    }

    @Override
    double confidence() {
        return 0.75;
    }
}
