package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** A row of {@code lexicon/content-acts.tsv}: a word of the content, and the act that it makes of "said". */
record ContentRule(String lemma, Part part, Person person, Negation negation, String act) {

    private static final String ANY = "*";
    private static final Set<String> FUTURE = WordClasses.of("future-auxiliary-negatable");
    /** In indirect speech also the past of "will". */
    private static final Set<String> FUTURE_IN_PAST = WordClasses.of("future-in-past-auxiliary");
    private static final Set<String> NOMINAL = Set.of("attr", "dobj", "nsubj", "oprd");

    /** Where the word stands. */
    enum Part {
        VERB, FUTURE, ULTIMATUM, IMPERATIVE, ADJECTIVE, MODAL, NOUN, OPENING
    }

    /** Of whom the clause is said: of the speaker, or of anybody. */
    enum Person {
        OWN, ANY
    }

    /** Whether the clause is negated. */
    enum Negation {
        YES, NO, ANY
    }

    static ContentRule of(Row row) {
        return new ContentRule(row.get("lemma"), row.oneOf(Part.class, "part"), row.oneOf(Person.class, "person"),
                row.oneOf(Negation.class, "negated"), row.get("act"));
    }

    /**
     * @param subject of whom the clause is said
     * @param reported whether the clause is one of indirect speech, where a past tense may stand for the present
     */
    boolean applies(Sentence sentence, Token head, Self.Subject subject, boolean reported) {
        boolean acting = part != Part.VERB || !reported || subject == Self.Subject.SPEAKER;
        boolean own = subject != Self.Subject.OTHER && acting;
        return (person == Person.ANY || own) && fits(Polarity.isDenied(sentence, head)) && holds(sentence, head, reported);
    }

    /** @param lemmas those of the head and of what hangs on it, in lower case: a rule asks for one of them */
    boolean asksFor(Set<String> lemmas) {
        return lemma.equals(ANY) || lemmas.contains(lemma);
    }

    private boolean fits(boolean negated) {
        return switch (negation) {
            case YES -> negated;
            case NO -> !negated;
            case ANY -> true;
        };
    }

    private boolean holds(Sentence sentence, Token head, boolean reported) {
        List<Token> below = sentence.dependents(head);
        return switch (part) {
            case VERB -> isDoneBySaying(sentence, head, reported) && (is(head)
                    || below.stream().anyMatch(c -> c.relation().equals("conj") && c.isVerb() && is(c)));
            case FUTURE -> is(head) && isFuture(sentence, head, reported);
            case ULTIMATUM -> is(head) && isFuture(sentence, head, reported) && below.stream().anyMatch(c -> isUnmetCondition(sentence, c));
            case IMPERATIVE -> is(head) && isImperative(sentence, head, reported);
            case ADJECTIVE -> below.stream().anyMatch(t -> is(t) && (t.relation().equals("acomp") || t.relation().equals("oprd")));
            case MODAL -> below.stream().anyMatch(t -> is(t) && t.tag().equals("MD") && t.relation().equals("aux"))
                    && below.stream().noneMatch(t -> t.relation().equals("aux") && t.is("have"));
            case NOUN -> head.isNoun() && is(head)
                    || head.isVerb() && below.stream().anyMatch(t -> t.isNoun() && is(t) && NOMINAL.contains(t.relation()));
            case OPENING -> false;
        };
    }

    private boolean is(Token token) {
        return lemma.equals(ANY) || token.lemma().toLowerCase(Locale.ROOT).equals(lemma);
    }

    /** "We urge", "we have urged", "we are urging"; in indirect speech only "it urged". "We urged" and "it had urged" tell of another time. */
    private static boolean isDoneBySaying(Sentence sentence, Token head, boolean reported) {
        Predicate<String> auxiliary = form -> sentence.dependents(head, "aux").anyMatch(a -> a.form().equalsIgnoreCase(form));
        boolean before = auxiliary.test("had") || auxiliary.test("did")
                || reported && sentence.dependents(head, "aux").anyMatch(a -> a.is("have"));
        return head.isVerb() && !before && !isFuture(sentence, head, reported) && (reported || !head.tag().equals("VBD"));
    }

    private static boolean isFuture(Sentence sentence, Token head, boolean reported) {
        List<Token> auxiliaries = sentence.dependents(head, Set.of("aux", "auxpass")).toList();
        boolean will = auxiliaries.stream().map(a -> a.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(a -> FUTURE.contains(a) || reported && FUTURE_IN_PAST.contains(a));
        return head.isVerb() && will && auxiliaries.stream().noneMatch(a -> a.is("have") || a.relation().equals("auxpass"));
    }

    /** "unless …", "if … not …". */
    private static boolean isUnmetCondition(Sentence sentence, Token clause) {
        return clause.relation().equals("advcl") && sentence.dependents(clause, Set.of("mark", "advmod"))
                .anyMatch(m -> m.is("unless") || m.is("if") && Polarity.isDenied(sentence, clause));
    }

    private static boolean isImperative(Sentence sentence, Token head, boolean reported) {
        return !reported && head.tag().equals("VB") && !sentence.has(head, "nsubj") && !sentence.has(head, "aux");
    }
}
