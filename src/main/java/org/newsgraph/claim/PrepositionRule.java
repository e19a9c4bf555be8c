package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Words behind a preposition, for a judgement with who is judged: "X called for …", "X warned against …", "X accused Y of …". */
final class PrepositionRule extends VerbCueRule {

    private static final Set<String> PARTICIPLE = Set.of("advcl", "prep");
    private static final Set<String> NOT_ALONE = Set.of("aux", "auxpass", "nsubj", "nsubjpass", "agent", "dobj");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "parataxis");

    PrepositionRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        Optional<Token> mark = CueLexicon.forInfinitive(sentence, verb).filter(f -> cue.allows("for"));
        if (mark.isPresent()) {
            Token wanted = sentence.token(mark.get().head());
            List<Span> content = contents.ofComplement(sentence, mark.get(), wanted);
            return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(wanted, content, null));
        }
        boolean undergone = verb.tag().equals("VBN") && PARTICIPLE.contains(verb.relation())
                && sentence.dependents(verb, NOT_ALONE).findAny().isEmpty();
        if (undergone || sentence.dependents(verb, CLAUSES).findAny().isPresent() || verb.relation().equals("parataxis")) {
            return Optional.empty();
        }
        Optional<Token> object = sentence.dependents(verb, "dobj").findFirst();
        if (object.filter(o -> cue.allows("obj-matter") && NounKinds.STANDARD.is("matter", sentence, o)).isPresent()) {
            return Optional.empty();
        }
        if (object.isEmpty() && isBlamed(sentence, verb, cue)) {
            return Optional.empty();
        }
        return Stream
                .concat(sentence.dependents(verb).stream(), object.stream().flatMap(o -> sentence.dependents(o).stream()))
                .filter(p -> p.relation().equals("prep") && p.index() > verb.index() && (cue.allows(p.lemma())
                        || cue.allows("not-" + p.lemma()) && Polarity.isNegated(sentence, verb) && sentence
                                .dependents(p, "pobj").anyMatch(o -> cues.noun(o).isPresent()))
                        && sentence.dependents(p, Set.of("pobj", "pcomp")).findAny().isPresent())
                .findFirst().flatMap(p -> {
                    Token said = sentence.dependents(p, Set.of("pobj", "pcomp")).findFirst().orElseThrow();
                    List<Span> content = Aside.without(sentence,
                            Circumstance.without(sentence, verb, said, contents.ofComplement(sentence, p, said)));
                    boolean judged = cue.addressee().contains("obj") || cue.allows("obj");
                    if (object.isPresent() && object.get().index() < p.index() && judged && !content.isEmpty()) {
                        content = List.of(sentence.subtreeSpan(object.get()).union(content.getLast()));
                    }
                    return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(said, content, null));
                });
    }

    /** "Glut blamed for price drop": a headline's passive of a verb that needs an object. */
    private static boolean isBlamed(Sentence sentence, Token verb, Cue cue) {
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        return past && Headlines.are(sentence) && cue.addressee().isEmpty() && cue.allows("obj") && cue.allows("for")
                && sentence.dependents(verb, Set.of("prep")).anyMatch(p -> p.is("for"))
                && sentence.dependents(verb, Set.of("aux", "auxpass")).findAny().isEmpty();
    }

    @Override
    String name() {
        return "preposition";
    }

    @Override
    double confidence() {
        return 0.8;
    }
}
