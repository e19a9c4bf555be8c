package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody does as a rule: "does not recognise them as refugees", "has always handled such cases by law", "has allowed some to leave". */
final class PracticeRule implements PolicyRule {

    @Override
    public void find(Document document, List<Statement> statements, Consumer<Policy> found) {
        for (Sentence sentence : document.sentences()) {
            FactualityReader reader = new FactualityReader(sentence);
            for (Token verb : sentence.tokens()) {
                if (verb.isVerb() && !verb.relation().startsWith("aux") && new VerbForm(sentence).isFinite(verb)
                        && isStanding(sentence, verb, reader)) {
                    @Nullable
                    Statement around = statements.stream().filter(s -> s.says(verb.span())).findFirst().orElse(null);
                    if (!isCue(verb, sentence, statements) && !isRequest(verb)) {
                        at(sentence, verb, statements, around, found);
                    }
                }
            }
        }
    }

    private static boolean isRequest(Token verb) {
        return ModalityWords.STANDARD.read("verb", verb).filter(e -> e == ModalityWords.Effect.REQUESTED).isPresent();
    }

    /** Of a speech; an intention or belief may be the standing line itself ("has long preferred quiet diplomacy"). */
    private static boolean isCue(Token verb, Sentence sentence, List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.sentence().index() == sentence.index() && verb.equals(s.cueToken())
                && !s.negated() && !Cue.MENTAL.contains(s.act()));
    }

    /** Habitual by tense or adverb, or the perfect of a state that lasts. */
    private static boolean isStanding(Sentence sentence, Token verb, FactualityReader reader) {
        Modality modality = reader.ofVerb(verb).modality();
        boolean past = verb.tag().equals("VBD") || sentence.dependents(verb, Set.of("aux", "auxpass")).anyMatch(a -> a.tag().equals("VBD"));
        if (modality == Modality.HABITUAL) {
            return true;
        }
        boolean perfect = sentence.dependents(verb, "aux").anyMatch(a -> a.is("have"));
        boolean never = sentence.dependents(verb, Set.of("neg", "advmod"))
                .anyMatch(a -> a.relation().equals("neg") && ModalityWords.STANDARD.read("modifier", a).isPresent()
                        || ModalityWords.STANDARD.read("modifier", a).filter(e -> e == ModalityWords.Effect.NEGATED).isPresent());
        boolean present = !past && (sentence.dependents(verb, "aux").anyMatch(a -> a.is("do") || a.is("have") || a.is("be"))
                || verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
        if (modality == Modality.NEGATED) {
            return never || present && !perfect;
        }
        return modality == Modality.REPORTED && perfect && present && !isSingle(sentence, verb);
    }

    /** "has deported 19 men": what is counted happened once. */
    private static boolean isSingle(Sentence sentence, Token verb) {
        return Stream.concat(sentence.dependents(verb, Set.of("dobj", "nsubjpass")),
                sentence.dependents(verb, "dobj").flatMap(o -> sentence.dependents(o, "prep"))
                        .flatMap(p -> sentence.dependents(p, "pobj")))
                .anyMatch(o -> o.tag().equals("CD") || sentence.dependents(o).stream().anyMatch(n -> n.tag().equals("CD")));
    }

    private static void at(Sentence sentence, Token verb, List<Statement> statements, @Nullable Statement around, Consumer<Policy> found) {
        Optional<Token> holder = holder(sentence, verb);
        if (holder.isEmpty() || !Holders.mayHold(sentence, holder.get())) {
            return;
        }
        List<Token> region = Region.clause(sentence, verb).stream().filter(t -> isOwn(sentence, t, verb)).toList();
        Span evidence = Region.trimmed(sentence, withoutOpening(sentence, region, verb));
        for (PolicyConcepts.Shown shown : PolicyConcepts.in(sentence, region, new Attitude(sentence, verb))) {
            if (isAbout(sentence, shown.anchor(), verb, holder.get()) && !isSaidWithin(statements, verb, region, shown.anchor())) {
                found.accept(new Policy(new Party(sentence, holder.get()), shown.concept().code(), shown.supports(), "practice",
                        List.of(evidence), around, "policy-practice"));
            }
        }
    }

    /** "it is unusual for the board to answer in public": whoever would speak. */
    private static Optional<Token> holder(Sentence sentence, Token verb) {
        Optional<Token> subject = new Clause(sentence).subjects(verb).stream().findFirst();
        if (subject.filter(s -> s.is("it")).isPresent() && sentence.has(verb, "acomp")) {
            Optional<Token> inner = sentence.dependents(verb, Set.of("advcl", "ccomp", "xcomp"))
                    .flatMap(c -> sentence.dependents(c, "nsubj")).findFirst();
            return inner.or(() -> subject);
        }
        return subject;
    }

    /** Leaves out finite clauses of time and reason, and what is said by others. */
    private static boolean isOwn(Sentence sentence, Token token, Token verb) {
        Token at = token;
        while (!at.isRoot() && at.index() != verb.index()) {
            boolean aside = at.relation().equals("advcl") && sentence.has(at, "mark")
                    && !sentence.dependents(at, "mark").anyMatch(m -> m.is("for"));
            if (aside || at.relation().equals("prep") && at.is("accord") && sentence.dependents(at).stream()
                    .flatMap(p -> sentence.dependents(p).stream())
                    .anyMatch(o -> o.tag().equals("NNS") && NounKinds.STANDARD.is("person", sentence, o))) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return true;
    }

    /** Leaves out what a comma parts from the subject ("still,"). */
    private static List<Token> withoutOpening(Sentence sentence, List<Token> region, Token verb) {
        int from = sentence.dependents(verb, Set.of("nsubj", "nsubjpass", "expl")).mapToInt(s -> sentence.subtree(s)[0]).min().orElse(0);
        boolean parted = from > 0 && sentence.token(from - 1).form().equals(",");
        return parted ? region.stream().filter(t -> t.index() >= from).toList() : region;
    }

    /** "warned them, saying the vote would not be free": what is said on the way is no practice. */
    private static boolean isSaidWithin(List<Statement> statements, Token verb, List<Token> region, Token anchor) {
        return statements.stream().filter(s -> s.says(anchor.span())).map(Statement::cueToken)
                .anyMatch(cue -> cue != null && !cue.equals(verb) && region.contains(cue));
    }

    /** The concept must be what the verb does, not stand inside its subject. */
    private static boolean isAbout(Sentence sentence, Token anchor, Token verb, Token holder) {
        Token at = anchor;
        while (!at.isRoot() && at.index() != verb.index()) {
            if (at.relation().startsWith("nsubj") && at.head() == verb.index() || at.index() == holder.index()
                    || at.isNoun() && PolicyNounRule.isPolicy(at)) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return true;
    }
}
