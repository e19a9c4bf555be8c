package org.newsgraph.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who does what a verb says, also where the subject is left out. */
final class Subjects {

    private static final Set<String> SUBJECT = Set.of("nsubj", "csubj");
    /** How many verbs up a subject is looked for. */
    private static final int DEEPEST = 8;
    /** Tokens between an auxiliary and a participle that the parser has torn apart. */
    private static final int NEAR = 2;

    private Subjects() {
    }

    /** The agent of an active verb, or of a passive one with a by-phrase. */
    static Optional<Token> agentOf(Sentence sentence, Token verb) {
        return agentOf(sentence, verb, DEEPEST);
    }

    private static Optional<Token> agentOf(Sentence sentence, Token verb, int deep) {
        Optional<Token> by = sentence.dependents(verb, "agent").flatMap(a -> sentence.dependents(a, "pobj")).findFirst();
        boolean told = verb.relation().equals("acl") && sentence.has(verb, "dobj") && !sentence.has(verb, "auxpass");
        if (told && by.isPresent() && !verb.isRoot()) {
            return Optional.of(sentence.token(verb.head()));
        }
        if (by.isPresent() && (isPassive(sentence, verb) || sentence.dependents(verb, SUBJECT).findFirst().isEmpty())) {
            return by;
        }
        if (isPerfect(sentence, verb)) {
            return sentence.dependents(verb, "nsubjpass").findFirst();
        }
        if (isPassive(sentence, verb) || deep == 0) {
            return Optional.empty();
        }
        Optional<Token> own = sentence.dependents(verb, SUBJECT).min(Comparator
                .comparing((Token s) -> s.relation().equals("csubj")).thenComparing(s -> isBeforeQuotationEnds(sentence, s, verb)));
        if (own.isPresent()) {
            return inserted(sentence, verb).filter(s -> s.index() > own.get().index()).or(() -> own);
        }
        return verb.isRoot() ? behindAuxiliary(sentence, verb) : inherited(sentence, verb, deep);
    }

    /** ""Those who paid," he told them": the first of two subjects belongs to what is quoted. */
    private static boolean isBeforeQuotationEnds(Sentence sentence, Token subject, Token verb) {
        return subject.index() < verb.index()
                && sentence.tokens().subList(subject.index(), verb.index()).stream().anyMatch(t -> t.tag().equals("''"));
    }

    /** "Voters, Lim said, will stay away", "Voters, Lim told the radio, will …": the name or pronoun between comma and verb, where a comma follows too. */
    static Optional<Token> inserted(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        int behind = sentence.dependents(verb, "dobj").filter(o -> o.index() > verb.index()).mapToInt(o -> sentence.subtree(o)[sentence
                .subtree(o).length - 1]).max().orElse(verb.index()) + 1;
        if (at < 2 || behind >= sentence.size() || !sentence.token(behind).tag().equals(",")) {
            return Optional.empty();
        }
        Token last = sentence.token(at);
        while (at > 0 && (sentence.token(at).isNoun() || sentence.token(at).isPronoun() || sentence.token(at).tag().equals("DT"))) {
            at--;
        }
        boolean apart = sentence.token(at).tag().equals(",") || sentence.token(at).tag().equals("''");
        boolean named = last.isPronoun() || last.entityClass().equals("PERSON") || last.entityClass().equals("ORG");
        return apart && named && at < last.index() ? Optional.of(last) : Optional.empty();
    }

    private static Optional<Token> inherited(Sentence sentence, Token verb, int deep) {
        Token head = sentence.token(verb.head());
        switch (verb.relation()) {
            case "conj", "advcl", "dep" -> {
                return head.isVerb() ? agentOrSubject(sentence, head, deep) : Optional.empty();
            }
            case "xcomp" -> {
                Optional<Token> object = sentence.dependents(head, "dobj").findFirst();
                Token governor = head.relation().equals("acomp") ? sentence.token(head.head()) : head;
                return object.isPresent() ? object : agentOrSubject(sentence, governor, deep);
            }
            case "acl" -> {
                return verb.tag().equals("VBG") && head.isNoun() ? Optional.of(head) : Optional.empty();
            }
            case "pcomp" -> {
                return head.isRoot() ? Optional.empty() : fromPreposition(sentence, head, deep);
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** Of "stopped short of saying" the verb above the adverb; of "criticised Lim for saying" Lim. */
    private static Optional<Token> fromPreposition(Sentence sentence, Token preposition, int deep) {
        Token above = sentence.token(preposition.head());
        boolean adverb = above.relation().equals("advmod") && !above.isRoot();
        Token governor = adverb ? sentence.token(above.head()) : above;
        Optional<Token> object = sentence.dependents(governor, "dobj").filter(o -> o.index() < preposition.index()).findFirst();
        if (preposition.is("for") && object.isPresent() && !isPassive(sentence, governor)) {
            return object;
        }
        return governor.isVerb() ? agentOrSubject(sentence, governor, deep) : Optional.empty();
    }

    /** The subject of a governing verb, also of a passive one: "was arrested after saying …". */
    private static Optional<Token> agentOrSubject(Sentence sentence, Token verb, int deep) {
        if (isPassive(sentence, verb)) {
            return sentence.dependents(verb, "nsubjpass").findFirst();
        }
        return agentOf(sentence, verb, deep - 1);
    }

    /** "has neither confirmed nor denied": the parser takes auxiliary and participle for two sentences. */
    private static Optional<Token> behindAuxiliary(Sentence sentence, Token participle) {
        for (int i = participle.index() - 1; participle.tag().equals("VBN") && i >= 0 && participle.index() - i <= NEAR; i--) {
            if (sentence.token(i).is("have") && sentence.token(i).isRoot()) {
                return sentence.dependents(sentence.token(i), SUBJECT).findFirst();
            }
        }
        return Optional.empty();
    }

    /** "one lawmaker called it a farce", "monks called for talks": a finite verb that the parser hung on its subject as a participle. */
    static Optional<Token> misread(Sentence sentence, Token verb, Cue cue) {
        boolean participle = verb.relation().equals("acl") && verb.tag().equals("VBN") && !sentence.has(verb, "aux")
                && !sentence.has(verb, "auxpass") && !sentence.has(verb, "agent");
        boolean object = sentence.has(verb, "dobj") || sentence.dependents(verb, "oprd").count() > 1;
        boolean clause = !cue.addressee().contains("obj") && sentence.has(verb, "ccomp");
        boolean particle = !cue.particle().isEmpty()
                && sentence.dependents(verb, "prep").anyMatch(d -> d.is(cue.particle()) && sentence.has(d, "pobj"));
        return participle && (object || clause || particle)
                ? Optional.of(sentence.token(verb.head())).filter(Token::isNoun).map(n -> NearbySubjects.outermost(sentence, n))
                : Optional.empty();
    }

    /** "He's said that …": a perfect that the parser took for a passive. */
    private static boolean isPerfect(Sentence sentence, Token verb) {
        boolean shortened = sentence.dependents(verb, "auxpass").anyMatch(a -> a.form().equals("'s") || a.form().equals("’s"));
        boolean been = sentence.dependents(verb, "aux").anyMatch(a -> a.is("be")) || sentence.dependents(verb, "nsubjpass")
                .anyMatch(s -> s.is("it"));
        return shortened && !been && (sentence.has(verb, "ccomp") || sentence.has(verb, "dobj"));
    }

    static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.has(verb, "auxpass") || sentence.has(verb, "nsubjpass")
                || verb.tag().equals("VBN") && verb.relation().equals("acl") && !sentence.has(verb, "aux") || isFronted(sentence, verb);
    }

    /** "Asked whether …, X said", "when asked about it": a participle before the main clause says what happened to its subject. */
    static boolean isFronted(Sentence sentence, Token verb) {
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD") && sentence.subtree(verb)[0] == verb.index();
        return participle && verb.relation().equals("advcl") && !verb.isRoot() && verb.index() < verb.head() && !sentence.has(verb, "aux")
                && sentence.dependents(verb, SUBJECT).findAny().isEmpty() && !sentence.has(verb, "dobj");
    }
}
