package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A noun phrase or gerund: "X denied the report that …", "X stressed the importance of …", "X denied doing …". */
final class ObjectRule extends VerbCueRule {

    private static final ActorNouns NOUNS = ActorNouns.load();
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");

    ObjectRule(SpeechGrammar grammar) {
        super(grammar);
    }

    @Override
    Optional<Complement> complement(Sentence sentence, Token verb, Cue cue) {
        if (sentence.dependents(verb, CLAUSES).findAny().isPresent() || verb.relation().equals("parataxis")) {
            return Optional.empty();
        }
        return sentence.dependents(verb).stream().filter(d -> d.index() > verb.index() && fits(sentence, d, cue)).findFirst()
                .flatMap(object -> {
                    List<Span> content = withReport(sentence, object, goingOn(sentence, verb, Aside.without(sentence,
                            Circumstance.without(sentence, verb, object, contents.ofComplement(sentence, verb, object)))));
                    return content.isEmpty() ? Optional.empty() : Optional.of(new Complement(object, content, null));
                });
    }

    /** "reported nine deaths, with most of them involving …": a phrase with a gerund of its own is said with it. */
    private static List<Span> goingOn(Sentence sentence, Token verb, List<Span> content) {
        Optional<Span> more = sentence.dependents(verb, "prep")
                .filter(p -> p.is("with") && p.index() > 1 && sentence.token(p.index() - 1).tag().equals(","))
                .filter(p -> sentence.dependents(p, "pcomp").anyMatch(c -> c.tag().equals("VBG") && sentence.has(p, "pobj")))
                .filter(p -> content.size() == 1 && sentence.token(p.index() - 2).span().end() == content.getFirst().end())
                .map(sentence::subtreeSpan).findFirst();
        return more.map(m -> List.of(content.getFirst().union(m))).orElse(content);
    }

    /** "denied reports in the press that …": the parser may hang the clause elsewhere than on the report. */
    private List<Span> withReport(Sentence sentence, Token object, List<Span> content) {
        if (content.size() != 1 || cues.noun(object).filter(c -> c.allows("that")).isEmpty()) {
            return content;
        }
        return sentence.tokens().stream().filter(t -> t.index() > object.index() + 1 && t.is("that") && !t.isRoot())
                .filter(t -> sentence.token(t.index() - 1).span().end() == content.getFirst().end())
                .filter(t -> sentence.token(t.head()).isVerb() && t.head() > t.index() && hasSubject(sentence, t))
                .findFirst().map(t -> List.of(content.getFirst().union(lastOf(sentence, sentence.token(t.head()))))).orElse(content);
    }

    private static boolean hasSubject(Sentence sentence, Token that) {
        return sentence.dependents(sentence.token(that.head()), Set.of("nsubj", "nsubjpass")).anyMatch(s -> s.index() > that.index());
    }

    private static Span lastOf(Sentence sentence, Token clause) {
        int[] below = sentence.subtree(clause);
        int last = below.length - 1;
        while (last > 0 && sentence.token(below[last]).relation().equals("punct")) {
            last--;
        }
        return sentence.token(below[last]).span();
    }

    private boolean fits(Sentence sentence, Token dependent, Cue cue) {
        return switch (dependent.relation()) {
            case "dobj" -> dependent.isNoun()
                    && (cue.allows("obj") || cue.allows("obj-record") && isOfRecord(sentence, dependent)
                            || cue.allows("obj-noun") && isReported(sentence, dependent)
                            || cue.allows("obj-matter") && NounKinds.STANDARD.is("matter", sentence, dependent)
                            || cue.allows("obj-work") && isNobody(dependent))
                    || cue.allows("obj-matter") && dependent.is("same")
                    || cue.allows("obj-pronoun") && (dependent.isPronoun() || dependent.tag().equals("DT") || dependent.is("that"));
            case "discourse" -> cue.allows("obj-matter");
            case "advmod" ->
                cue.allows("obj-matter") && dependent.is("so") && dependent.index() == sentence.token(dependent.head()).index() + 1;
            case "xcomp" -> dependent.tag().equals("VBG") && cue.allows("ger");
            default -> false;
        };
    }

    /** "posted a photograph", "claimed a third victory": nobody who could be meant, no sum and no time. */
    private static boolean isNobody(Token object) {
        return object.entityClass().isEmpty() && NOUNS.kind(object).filter(k -> k != ActorNouns.Kind.DOCUMENT).isEmpty();
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
