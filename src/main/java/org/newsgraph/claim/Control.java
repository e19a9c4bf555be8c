package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Quantities;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who the verb of a clause is said of where another word has it for its subject or object, or the parser put it elsewhere. */
final class Control {

    private static final Set<String> TEMPORAL = WordClasses.of("preposition-or-conjunction");
    private static final Set<String> CONTROLLED_BY_OBJECT = WordClasses.of("object-control-preposition");
    /** Verbs and prepositions behind whose object stands what it is said to have done. */
    private static final Set<String> BLAMING = Table.load("lexicon/blaming-verbs.tsv").rows().stream()
            .filter(row -> row.get("culprit").equals("obj")).map(row -> row.get("lemma") + " " + row.get("event"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BEFORE_ASKED = WordClasses.of("asked-preposition");
    /** How many verbs up a subject is looked for: beyond, the parse is no clause but a cycle or an enumeration. */
    private static final int DEPTH = 8;

    private final Sentence sentence;
    private final Clause clause;

    Control(Sentence sentence, Clause clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** The first of those whom the verb is said of; empty when the sentence does not tell. */
    Optional<Token> subject(Token verb) {
        return subject(verb, 0);
    }

    private Optional<Token> subject(Token verb, int depth) {
        Optional<Token> own = sentence.dependents(verb, Clause.SUBJECTS).findFirst();
        if (own.isPresent()) {
            return Optional.of(clause.antecedent(own.get(), verb).orElse(own.get()));
        }
        Optional<Token> behind = behindQualifier(verb);
        if (behind.isPresent()) {
            return behind;
        }
        Optional<Token> misjoined = behindPreposition(verb);
        if (misjoined.isPresent()) {
            return misjoined;
        }
        Optional<Token> joined = beforeHyphen(verb);
        if (joined.isPresent()) {
            return joined;
        }
        if (verb.isRoot() || depth > DEPTH) {
            return Optional.empty();
        }
        Token governor = sentence.token(verb.head());
        return switch (verb.relation()) {
            case "xcomp", "ccomp", "oprd" -> controller(governor, depth + 1);
            case "advcl" -> governor.isVerb()
                    ? (VerbForm.isInfinitive(sentence, verb) ? calledOn(governor) : Optional.<Token>empty())
                            .or(() -> subject(governor, depth + 1))
                    : ofNoun(governor, verb, depth + 1);
            case "conj", "acomp", "dep" -> governor.isVerb() || verb.relation().equals("acomp")
                    ? subject(governor, depth + 1)
                    : ofNoun(governor, verb, depth + 1);
            case "pcomp" -> ofGerund(governor, verb).or(() -> ofPreposition(governor, depth + 1));
            case "acl", "relcl" -> ofNoun(governor, verb, depth + 1);
            default -> Optional.empty();
        };
    }

    /** "police fired after a crowd of youths threw bottles": the parser joins the second verb to the first and takes its subject for an adjunct. */
    private Optional<Token> behindPreposition(Token verb) {
        if (!verb.relation().equals("conj") || !verb.tag().equals("VBD") || verb.index() == 0) {
            return Optional.empty();
        }
        return sentence.dependents(sentence.token(verb.head()), "prep")
                .filter(p -> p.index() < verb.index() && TEMPORAL.contains(p.lemma()))
                .flatMap(p -> sentence.dependents(p, "pobj")).filter(o -> {
                    int[] below = sentence.subtree(o);
                    return below[below.length - 1] == verb.index() - 1;
                }).findFirst();
    }

    /** "Corlandia test-fired a rocket": the parser takes the first half of the verb for a noun that the subject belongs to. */
    private Optional<Token> beforeHyphen(Token verb) {
        boolean hyphen = verb.index() > 1 && sentence.token(verb.index() - 1).tag().equals("HYPH")
                && sentence.token(verb.index() - 2).head() == verb.index();
        return hyphen
                ? sentence.dependents(sentence.token(verb.index() - 2), "compound").filter(Token::isProperNoun).findFirst()
                : Optional.empty();
    }

    /** "around hundreds of people were held": the parser takes the first word for a preposition. */
    private Optional<Token> behindQualifier(Token verb) {
        boolean finite = sentence.has(verb, "auxpass") || sentence.has(verb, "aux") || verb.tag().equals("VBD");
        return finite
                ? sentence.dependents(verb, "prep").filter(p -> p.index() < verb.index() && Quantities.isQualifier(p))
                        .flatMap(p -> sentence.dependents(p, "pobj")).filter(Quantities::isPartitive).findFirst()
                : Optional.empty();
    }

    /** "asked Corlandia to release them": the object; "vowed to release them": the subject. */
    private Optional<Token> controller(Token governor, int depth) {
        if (!governor.isVerb()) {
            return governor.isRoot()
                    ? Optional.empty()
                    : subject(governor.relation().equals("acomp") ? sentence.token(governor.head()) : governor, depth);
        }
        Optional<Token> object = clause.isPassive(governor) ? Optional.empty() : sentence.dependents(governor, "dobj").findFirst();
        return object.isPresent() ? object : calledOn(governor).or(() -> subject(governor, depth));
    }

    /** "called on the ministry to release them": whoever is asked stands behind a preposition. */
    private Optional<Token> calledOn(Token verb) {
        boolean asks = !clause.isPassive(verb) && ModalityWords.STANDARD.read("verb", verb).filter(e -> e == Effect.REQUESTED).isPresent();
        return sentence.dependents(verb, Set.of("prep", "dative")).filter(p -> asks && p.index() > verb.index())
                .filter(p -> BEFORE_ASKED.contains(p.lemma())).flatMap(p -> sentence.dependents(p, "pobj"))
                .filter(o -> NounKinds.STANDARD.isActor(sentence, o)).findFirst();
    }

    /** "with most of the quarrels involving Orvania closing the canal": the noun right before a gerund that stands far from its preposition. */
    Optional<Token> ofGerund(Token preposition, Token verb) {
        if (verb.index() == 0) {
            return Optional.empty();
        }
        Token before = sentence.token(verb.index() - 1);
        boolean between = verb.tag().equals("VBG") && preposition.index() < before.index() && before.isNoun();
        return between && (before.relation().equals("dobj") || before.relation().equals("pobj")) ? Optional.of(before) : Optional.empty();
    }

    private Optional<Token> ofPreposition(Token preposition, int depth) {
        if (preposition.isRoot()) {
            return Optional.empty();
        }
        Token governor = sentence.token(preposition.head());
        if (!governor.isVerb()) {
            return isBlamed(governor, preposition)
                    ? Optional.of(governor)
                    : governor.isNoun() ? clause.possessor(governor) : Optional.empty();
        }
        Optional<Token> object = CONTROLLED_BY_OBJECT.contains(preposition.lemma()) && !clause.isPassive(governor)
                ? sentence.dependents(governor, "dobj").findFirst()
                : Optional.empty();
        return object.isPresent() ? object : subject(governor, depth);
    }

    /** "accused the army of deporting them": the parser joins the preposition to the army. */
    private boolean isBlamed(Token noun, Token preposition) {
        return noun.relation().equals("dobj") && !noun.isRoot()
                && BLAMING.contains(sentence.token(noun.head()).lemma() + " " + preposition.lemma());
    }

    /** "the men arrested", "the men waiting"; of "efforts to arrest" whoever makes them. */
    private Optional<Token> ofNoun(Token noun, Token verb, int depth) {
        boolean infinitive = VerbForm.isInfinitive(sentence, verb);
        if (!infinitive && verb.relation().equals("acl") && verb.tag().equals("VBN") && sentence.has(verb, "dobj")) {
            return Optional.of(outermost(noun));
        }
        if (!infinitive) {
            return noun.isNoun() || noun.tag().equals("CD") || noun.isPronoun() || noun.tag().equals("DT")
                    ? Optional.of(noun)
                    : Optional.empty();
        }
        Optional<Token> possessor = clause.possessor(noun);
        if (possessor.isPresent() || noun.isRoot()) {
            return possessor;
        }
        Token governor = sentence.token(noun.head());
        return noun.relation().equals("dobj") && governor.isVerb() ? subject(governor, depth) : Optional.empty();
    }

    /** "gunmen on motorcycles killed nine": the parser takes the past tense for a participle of the noun next to it. */
    private Token outermost(Token noun) {
        Token at = noun;
        while (at.relation().equals("pobj") && !at.isRoot()) {
            Token preposition = sentence.token(at.head());
            if (preposition.isRoot() || !sentence.token(preposition.head()).isNoun()) {
                break;
            }
            at = sentence.token(preposition.head());
        }
        return at;
    }
}
