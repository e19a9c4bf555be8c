package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody asks for, promises, supports or opposes, or calls needed, right or wrong. */
final class PolicyStatementRule implements PolicyRule {

    /** Tokens of the longest content that is shown whole, two lines of print; set by hand, as is the next. */
    private static final int SHORT = 24;
    /** Tokens of a content that says nothing without the verb above it ("rejects sanctions"). */
    private static final int BARE = 2;
    /** Tokens of the shortest clause that is understood by itself. */
    private static final int WHOLE = 8;
    private static final Set<String> WANTING = Table.load("lexicon/policy-acts.tsv").rows().stream().filter(r -> !r.get("effect").isEmpty())
            .map(r -> r.get("act")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COMMITTING = CodeClasses.of("committing");
    private static final Set<String> OPPOSING = Table.load("lexicon/policy-acts.tsv").rows().stream()
            .filter(r -> r.get("effect").equals("against")).map(r -> r.get("act")).collect(Collectors.toUnmodifiableSet());

    @Override
    public void find(Document document, List<Statement> statements, Consumer<Policy> found) {
        for (Statement statement : statements) {
            Optional<Party> speaker = statement.speakers().stream().filter(p -> Holders.mayHold(p.sentence(), p.head())).findFirst();
            if (speaker.isEmpty() || statement.negated()) {
                continue;
            }
            for (Sentence sentence : document.sentences()) {
                List<Token> region = Region.inside(sentence, statement.content());
                if (!region.isEmpty()) {
                    at(sentence, region, statement, speaker.get(), found);
                }
            }
        }
    }

    private static void at(Sentence sentence, List<Token> region, Statement statement, Party speaker, Consumer<Policy> found) {
        @Nullable
        Token cue = statement.cueToken();
        boolean here = statement.sentence().index() == sentence.index() && cue != null;
        Attitude attitude = new Attitude(sentence, here ? cue : null);
        boolean wanting = WANTING.contains(statement.act());
        for (PolicyConcepts.Shown shown : PolicyConcepts.in(sentence, region, attitude)) {
            Optional<Token> promiser = wanting ? Optional.empty() : promiser(sentence, shown.anchor(), region);
            boolean mention = shown.concept().when() == PolicyConcept.When.MENTION;
            if (isConditional(sentence, shown.anchor(), region)
                    || !wanting && !shown.reading().shown() && promiser.isEmpty() && !(mention && statement.act().equals("deny"))) {
                continue;
            }
            boolean turned = OPPOSING.contains(statement.act()) && !mention && shown.reading().opposed() == 0
                    && shown.reading().negated() == 0;
            boolean supports = turned != shown.supports();
            Token anchor = shown.anchor();
            Party holder = possessorOfAttitude(sentence, anchor).or(() -> promiser.filter(h -> !h.isPronoun()))
                    .map(t -> new Party(sentence, t)).orElse(speaker);
            found.accept(new Policy(holder, shown.concept().code(), supports, "statement",
                    List.of(evidence(sentence, anchor, region, here ? cue : null)),
                    statement,
                    rule(statement.act())));
        }
    }

    /** "if they lift the restrictions": no attitude. */
    private static boolean isConditional(Sentence sentence, Token anchor, List<Token> region) {
        Token at = anchor;
        while (region.contains(at)) {
            if (at.isVerb() && sentence.dependents(at, "mark").anyMatch(ModalityWords.STANDARD::isConditional)) {
                return true;
            }
            if (at.isRoot()) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static String rule(String act) {
        return COMMITTING.contains(act) ? "policy-commitment" : "policy-request";
    }

    /** "Corlandia's willingness to accept them" is Corlandia's, whoever stresses it. */
    private static Optional<Token> possessorOfAttitude(Sentence sentence, Token anchor) {
        Token at = anchor;
        while (!at.isRoot()) {
            at = sentence.token(at.head());
            if (Attitude.isStandpoint(at)) {
                Clause clause = new Clause(sentence);
                Token standpoint = at;
                return clause.possessor(at).or(() -> placedBy(sentence, clause, standpoint)).filter(p -> Holders.mayHold(sentence, p));
            }
        }
        return Optional.empty();
    }

    /** "the importance placed by the state on it" */
    private static Optional<Token> placedBy(Sentence sentence, Clause clause, Token standpoint) {
        return sentence.dependents(standpoint, "acl").flatMap(v -> clause.agents(v).stream()).findFirst();
    }

    /** "said that the state will handle them by law": whoever will do so, unless on a condition. */
    private static Optional<Token> promiser(Sentence sentence, Token anchor, List<Token> region) {
        Token at = anchor;
        while (true) {
            if (sentence.dependents(at, "aux").anyMatch(ModalityWords.STANDARD::isFuture)) {
                boolean condition = sentence.dependents(at, "advcl").flatMap(c -> sentence.dependents(c, "mark"))
                        .anyMatch(ModalityWords.STANDARD::isConditional);
                return condition
                        ? Optional.empty()
                        : new Clause(sentence).subjects(at).stream().filter(s -> Holders.mayHold(sentence, s)).findFirst();
            }
            if (at.isRoot() || !region.contains(at)) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
    }

    /** The content, when it is short and one clause, or with its verb when it is a word or two; else the clause of the word itself. */
    private static Span evidence(Sentence sentence, Token anchor, List<Token> region, @Nullable Token cue) {
        if (cue != null && region.size() <= BARE) {
            Span clause = new Evidence(sentence).clause(cue);
            if (clause.contains(Region.trimmed(sentence, region))) {
                return clause;
            }
        }
        if (region.size() <= SHORT) {
            return Region.trimmed(sentence, region);
        }
        Token at = anchor;
        while (!at.isRoot() && region.contains(sentence.token(at.head()))
                && !(at.isVerb() && Region.clause(sentence, at).size() >= WHOLE)) {
            at = sentence.token(at.head());
        }
        List<Token> clause = Region.clause(sentence, at).stream().filter(region::contains).toList();
        return Region.trimmed(sentence, clause.isEmpty() ? region : clause);
    }
}
