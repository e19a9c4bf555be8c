package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.mention.Coordination;
import org.newsgraph.mention.Quantities;
import org.newsgraph.mention.Quantity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The arguments of a verb, also those that stand elsewhere: with a conjoined or controlling verb, or before a relative clause. */
final class Clause {

    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

    private final Sentence sentence;
    private final Control controls;

    Clause(Sentence sentence) {
        this.sentence = sentence;
        this.controls = new Control(sentence, this);
    }

    /** Who the verb is said of; several when they are joined. Empty when the sentence does not tell. */
    List<Token> subjects(Token verb) {
        return controls.subject(verb).map(s -> Coordination.of(sentence, s)).orElse(List.of());
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

    /** Which part of a whole a gerund tells of: "some 80 % of the quarrels involving Orvania closing the canal". */
    Optional<Quantity> share(Token verb) {
        Optional<Token> at = verb.relation().equals("pcomp") && !verb.isRoot()
                ? controls.ofGerund(sentence.token(verb.head()), verb)
                : Optional.empty();
        while (at.isPresent() && !at.get().isRoot() && !Quantities.isShare(at.get())) {
            at = Optional.of(sentence.token(at.get().head()));
        }
        return at.filter(Quantities::isShare).flatMap(s -> Quantities.of(sentence, s));
    }

    Optional<Token> possessor(Token noun) {
        return sentence.dependents(noun, "poss").findFirst();
    }

    /** The noun that "who", "which" or "that" stands for. */
    Optional<Token> antecedent(Token pronoun, Token verb) {
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
