package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** An infinitive: "X urged Y (not) to …", "X vowed to …", "X called on Y to …". Who only "asked not to be named" asked nobody. */
final class InfinitiveRule extends VerbCueRule {

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl");

    InfinitiveRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        boolean withObject = cue.allows("inf-object");
        boolean participle = verb.tag().equals("VBG") || verb.tag().equals("VBN");
        boolean goesOn = sentence.has(verb, "aux") || verb.tag().equals("VBG") && verb.relation().equals("advcl");
        boolean finite = cue.allows("inf-finite") && (!participle || goesOn) || cue.allows("inf-tensed") && !participle;
        if (!withObject && !finite && !cue.allows("inf")) {
            return Optional.empty();
        }
        Optional<Token> object = addressed(sentence, verb, cue);
        return sentence.dependents(verb, CLAUSES).filter(c -> c.index() > verb.index() && VerbForm.isInfinitive(sentence, c))
                .filter(c -> !c.relation().equals("advcl") || withObject && object.isPresent()).findFirst().flatMap(clause -> {
                    Optional<Token> subject = sentence.dependents(clause, Set.of("nsubj", "nsubjpass")).findFirst();
                    Optional<Token> addressee = object.or(() -> subject);
                    boolean unnamed = addressee.isEmpty() && sentence.has(clause, "auxpass") && cues.isNaming(clause);
                    if (unnamed || withObject && !cue.allows("inf") && addressee.isEmpty()) {
                        return Optional.empty();
                    }
                    List<Span> content = contents.ofComplement(sentence, verb,
                            object.filter(o -> belongs(sentence, o, cue)).orElse(clause));
                    content = content.isEmpty()
                            ? content
                            : Circumstance.withoutPast(sentence, clause,
                                    extended(content, contents.ofComplement(sentence, verb, clause).getLast()));
                    return content.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Complement(clause, content, withObject ? addressee.orElse(null) : null));
                });
    }

    /** Whom a verb has as its object, or behind the particle that is part of it, takes part in what is asked for: "called on Lim to go". */
    private static boolean belongs(Sentence sentence, Token object, Cue cue) {
        return object.relation().equals("dobj")
                || object.relation().equals("pobj") && !cue.particle().isEmpty() && sentence.token(object.head()).is(cue.particle());
    }

    /** The same with its last stretch up to the end of another. */
    private static List<Span> extended(List<Span> content, Span last) {
        List<Span> out = new ArrayList<>(content.subList(0, content.size() - 1));
        out.add(content.getLast().union(last));
        return out;
    }

    private Optional<Token> addressed(Sentence sentence, Token verb, Cue cue) {
        return addressees.named(sentence, verb, cue);
    }

    @Override
    boolean modifierSuffices() {
        return false;
    }

    @Override
    String name() {
        return "infinitive";
    }
}
