package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Coordination;
import org.newsgraph.mention.Quantities;
import org.newsgraph.mention.Quantity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The arguments of a verb, also those that stand elsewhere: with a conjoined or controlling verb, or before a relative clause. */
final class Clause {

    private static final Set<String> TEMPORAL = WordClasses.of("preposition-or-conjunction");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");
    private static final Set<String> CONTROLLED_BY_OBJECT = WordClasses.of("object-control-preposition");
    private static final Set<String> BEFORE_ASKED = WordClasses.of("asked-preposition");
    /** How many verbs up a subject is looked for: beyond, the parse is no clause but a cycle or an enumeration. */
    private static final int DEPTH = 8;

    private final Sentence sentence;

    Clause(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Who the verb is said of; several when they are joined. Empty when the sentence does not tell. */
    List<Token> subjects(Token verb) {
        return subject(verb, 0).map(s -> Coordination.of(sentence, s)).orElse(List.of());
    }

    /** The direct objects, with the noun before a relative clause that lacks its object. */
    List<Token> objects(Token verb) {
        Optional<Token> own = sentence.dependents(verb, "dobj").findFirst();
        if (own.isPresent()) {
            return Coordination.of(sentence, antecedent(own.get(), verb).orElse(own.get()));
        }
        if (isPassive(verb)) {
            return List.of();
        }
        Optional<Token> predicated = predicated(verb);
        if (predicated.isPresent()) {
            return Coordination.of(sentence, predicated.get());
        }
        boolean gap = verb.relation().equals("relcl") && hasOwnSubject(verb) && sentence.dependents(verb).stream()
                .noneMatch(d -> d.tag().equals("WRB") || d.relation().equals("prep") && sentence.has(d, "pobj")
                        && sentence.dependents(d, "pobj").anyMatch(o -> o.tag().startsWith("W")));
        boolean subjectIsRelative = sentence.dependents(verb, SUBJECTS).anyMatch(s -> s.tag().startsWith("W"));
        if (gap && !subjectIsRelative) {
            return List.of(sentence.token(verb.head()));
        }
        return List.of();
    }

    /** "found the minister guilty": the parser takes the object for the subject of a clause that has no verb. */
    private Optional<Token> predicated(Token verb) {
        return sentence.dependents(verb, Set.of("ccomp", "xcomp", "oprd")).filter(p -> p.tag().startsWith("JJ"))
                .filter(p -> sentence.dependents(p, Set.of("aux", "cop", "mark")).findAny().isEmpty())
                .flatMap(p -> sentence.dependents(p, "nsubj")).findFirst();
    }

    /** Who does it in a passive: what follows "by". */
    List<Token> agents(Token verb) {
        return sentence.dependents(verb, Set.of("agent", "prep")).filter(p -> p.is("by"))
                .flatMap(p -> sentence.dependents(p, "pobj")).flatMap(o -> Coordination.of(sentence, o).stream()).toList();
    }

    /** What follows a preposition of the verb. */
    List<Token> complements(Token verb, String preposition) {
        return sentence.dependents(verb, Set.of("prep", "dative")).filter(p -> p.is(preposition))
                .flatMap(p -> sentence.dependents(p, "pobj")).flatMap(o -> Coordination.of(sentence, o).stream()).toList();
    }

    /** Whether the surface subject undergoes what the verb says. */
    boolean isPassive(Token verb) {
        if (sentence.has(verb, "auxpass") || sentence.has(verb, "nsubjpass")) {
            return true;
        }
        boolean auxiliary = sentence.has(verb, "aux");
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD") || auxiliary || sentence.has(verb, "dobj")) {
            return false;
        }
        if (verb.tag().equals("VBN") && verb.relation().equals("conj") && !hasOwnSubject(verb)) {
            Token head = sentence.token(verb.head());
            return head.isVerb() && isPassive(head);
        }
        return verb.tag().equals("VBN") && !hasOwnSubject(verb) && !verb.isRoot();
    }

    boolean hasOwnSubject(Token verb) {
        return sentence.dependents(verb, SUBJECTS).findAny().isPresent();
    }

    private Optional<Token> subject(Token verb, int depth) {
        Optional<Token> own = sentence.dependents(verb, SUBJECTS).findFirst();
        if (own.isPresent()) {
            return Optional.of(antecedent(own.get(), verb).orElse(own.get()));
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
            case "conj", "advcl", "acomp", "dep" -> governor.isVerb() || verb.relation().equals("acomp")
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
        Optional<Token> object = isPassive(governor) ? Optional.empty() : sentence.dependents(governor, "dobj").findFirst();
        return object.isPresent() ? object : calledOn(governor).or(() -> subject(governor, depth));
    }

    /** "called on the ministry to release them": whoever is asked stands behind a preposition. */
    private Optional<Token> calledOn(Token verb) {
        boolean asks = !isPassive(verb) && ModalityWords.STANDARD.read("verb", verb).filter(e -> e == Effect.REQUESTED).isPresent();
        return sentence.dependents(verb, Set.of("prep", "dative")).filter(p -> asks && p.index() > verb.index())
                .filter(p -> BEFORE_ASKED.contains(p.lemma())).flatMap(p -> sentence.dependents(p, "pobj")).findFirst();
    }

    /** "with most of the quarrels involving Orvania closing the canal": the noun right before a gerund that stands far from its preposition. */
    private Optional<Token> ofGerund(Token preposition, Token verb) {
        if (verb.index() == 0) {
            return Optional.empty();
        }
        Token before = sentence.token(verb.index() - 1);
        boolean between = verb.tag().equals("VBG") && preposition.index() < before.index() && before.isNoun();
        return between && (before.relation().equals("dobj") || before.relation().equals("pobj")) ? Optional.of(before) : Optional.empty();
    }

    /** Which part of a whole a gerund tells of: "some 80 % of the quarrels involving Orvania closing the canal". */
    Optional<Quantity> share(Token verb) {
        Optional<Token> at = verb.relation().equals("pcomp") && !verb.isRoot()
                ? ofGerund(sentence.token(verb.head()), verb)
                : Optional.empty();
        while (at.isPresent() && !at.get().isRoot() && !Quantities.isShare(at.get())) {
            at = Optional.of(sentence.token(at.get().head()));
        }
        return at.filter(Quantities::isShare).flatMap(s -> Quantities.of(sentence, s));
    }

    private Optional<Token> ofPreposition(Token preposition, int depth) {
        if (preposition.isRoot()) {
            return Optional.empty();
        }
        Token governor = sentence.token(preposition.head());
        if (!governor.isVerb()) {
            return governor.isNoun() ? possessor(governor) : Optional.empty();
        }
        Optional<Token> object = CONTROLLED_BY_OBJECT.contains(preposition.lemma()) && !isPassive(governor)
                ? sentence.dependents(governor, "dobj").findFirst()
                : Optional.empty();
        return object.isPresent() ? object : subject(governor, depth);
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
        Optional<Token> possessor = possessor(noun);
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

    Optional<Token> possessor(Token noun) {
        return sentence.dependents(noun, "poss").findFirst();
    }

    /** The noun that "who", "which" or "that" stands for. */
    private Optional<Token> antecedent(Token pronoun, Token verb) {
        if (!pronoun.tag().startsWith("W")) {
            return Optional.empty();
        }
        if (verb.relation().equals("relcl") && !verb.isRoot()) {
            return Optional.of(sentence.token(verb.head()));
        }
        List<Token> before = new ArrayList<>(sentence.tokens().subList(0, pronoun.index()));
        for (int i = before.size() - 1; i >= 0 && i >= pronoun.index() - 3; i--) {
            if (before.get(i).isNoun()) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }
}
