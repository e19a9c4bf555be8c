package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A noun phrase or gerund: "X denied the report that …", "X stressed the importance of …", "X denied doing …". */
final class ObjectRule extends VerbCueRule {

    private static final Set<String> TIME_CLAUSE = Set.of("as", "when", "while", "after", "before", "until", "once");
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
                    List<Span> content = before(circumstance(sentence, verb, object), contents.ofComplement(sentence, verb, object));
                    return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(object, content, null));
                });
    }

    /** "praised the plan in an interview", "as he left": where and when it was said is not what was said. */
    private static Optional<Token> circumstance(Sentence sentence, Token verb, Token object) {
        return sentence.dependents(verb, Set.of("prep", "advcl")).filter(d -> d.index() > object.index())
                .filter(d -> d.relation().equals("prep")
                        ? sentence.dependents(d, Set.of("pobj")).anyMatch(o -> NounKinds.STANDARD.is("occasion", sentence, o))
                        : sentence.dependents(d, Set.of("mark", "advmod")).anyMatch(m -> TIME_CLAUSE.contains(m.lemma())))
                .findFirst().map(d -> sentence.token(sentence.subtree(d)[0]));
    }

    private static List<Span> before(Optional<Token> end, List<Span> content) {
        return end.isEmpty() || content.size() != 1 || end.get().span().start() <= content.getFirst().start()
                || end.get().span().start() >= content.getFirst().end()
                        ? content
                        : List.of(new Span(content.getFirst().start(), end.get().span().start() - 1));
    }

    private boolean fits(Sentence sentence, Token dependent, Cue cue) {
        return switch (dependent.relation()) {
            case "dobj" -> dependent.isNoun()
                    && (cue.allows("obj") || cue.allows("obj-record") && isOfRecord(sentence, dependent)
                            || cue.allows("obj-noun") && isReported(sentence, dependent))
                    || cue.allows("obj-pronoun") && (dependent.isPronoun() || dependent.tag().equals("DT") || dependent.is("that"));
            case "xcomp" -> dependent.tag().equals("VBG") && cue.allows("ger");
            default -> false;
        };
    }

    /** "polls show a tie": what a document or a study has for its subject. */
    private static boolean isOfRecord(Sentence sentence, Token object) {
        return Subjects.agentOf(sentence, sentence.token(object.head())).filter(s -> NounKinds.STANDARD.is("record", sentence, s))
                .isPresent();
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
