package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** "has a longstanding policy to accept refugees", "our position is that nobody should be deported", "its policy of sending them back". */
final class PolicyNounRule implements PolicyRule {

    private static final Set<String> NOUNS = Table.column("lexicon/policy-nouns.tsv", "noun");

    static boolean isPolicy(Token noun) {
        return NOUNS.contains(noun.lemma());
    }

    @Override
    public void find(Document document, List<Statement> statements, Consumer<Policy> found) {
        for (Sentence sentence : document.sentences()) {
            for (Token noun : sentence.tokens()) {
                if (noun.isNoun() && NOUNS.contains(noun.lemma()) && !noun.relation().equals("compound")) {
                    holder(sentence, noun).filter(h -> Holders.mayHold(sentence, h)).ifPresent(h -> at(sentence, noun, h, found));
                }
            }
        }
    }

    private static Optional<Token> holder(Sentence sentence, Token noun) {
        Clause clause = new Clause(sentence);
        Optional<Token> possessor = clause.possessor(noun);
        if (possessor.isPresent() || noun.isRoot()) {
            return possessor;
        }
        Token verb = sentence.token(noun.head());
        return noun.relation().equals("dobj") && verb.isVerb() && isReal(sentence, verb)
                ? clause.subjects(verb).stream().findFirst()
                : Optional.empty();
    }

    /** "asked them to respect the principle" tells what is asked for, not what they do. */
    private static boolean isReal(Sentence sentence, Token verb) {
        return switch (new FactualityReader(sentence).ofVerb(verb).modality()) {
            case REPORTED, HABITUAL, PLANNED, NEGATED -> true;
            case REQUESTED, HYPOTHETICAL -> false;
        };
    }

    private static void at(Sentence sentence, Token noun, Token holder, Consumer<Policy> found) {
        Optional<Token> below = content(sentence, noun);
        if (below.isEmpty()) {
            return;
        }
        Token content = below.get();
        List<Token> region = Region.clause(sentence, content);
        boolean whole = !noun.isRoot() && noun.relation().equals("dobj") && sentence.token(noun.head()).is("have");
        Span said = Region.trimmed(sentence, region);
        Span evidence = whole ? Region.trimmed(sentence, Region.clause(sentence, sentence.token(noun.head()))).union(said) : said;
        for (PolicyConcepts.Shown shown : PolicyConcepts.in(sentence, region, new Attitude(sentence, content))) {
            found.accept(
                    new Policy(new Party(sentence, holder), shown.concept().code(), shown.supports(), "policy", List.of(evidence), null,
                            "policy-noun"));
        }
    }

    /** What the policy is: a clause below the noun, or the complement of "is". */
    private static Optional<Token> content(Sentence sentence, Token noun) {
        Optional<Token> below = sentence.dependents(noun, Set.of("acl", "relcl")).filter(Token::isVerb).findFirst()
                .or(() -> sentence.dependents(noun, "prep").filter(p -> p.is("of") || p.is("on") || p.is("against"))
                        .flatMap(p -> sentence.dependents(p, Set.of("pcomp", "pobj"))).findFirst());
        if (below.isPresent() || noun.isRoot()) {
            return below;
        }
        Token verb = sentence.token(noun.head());
        return noun.relation().equals("nsubj") && verb.is("be")
                ? sentence.dependents(verb, Set.of("ccomp", "xcomp")).filter(c -> c.isVerb()).findFirst()
                : Optional.empty();
    }
}
