package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsgraph.article.Block;
import org.newsgraph.claim.Incident.Modality;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What somebody has done about a concept: "imposed sanctions on the generals", "has abolished the death penalty". */
final class DeedRule implements PolicyRule {

    private static final Set<String> DEEDS = Table.column("lexicon/policy-deeds.tsv", "lemma");
    private static final Set<String> UNDOING = Table.load("lexicon/policy-deeds.tsv").rows().stream()
            .filter(r -> r.get("effect").equals("against")).map(r -> r.get("lemma")).collect(Collectors.toUnmodifiableSet());

    @Override
    public void find(Document document, List<Statement> statements, Consumer<Policy> found) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Block.Kind.PARAGRAPH) {
                continue;
            }
            FactualityReader reader = new FactualityReader(sentence);
            for (Token verb : sentence.tokens()) {
                if (verb.isVerb() && DEEDS.contains(verb.lemma()) && reader.ofVerb(verb).modality() == Modality.REPORTED
                        && statements.stream().noneMatch(s -> s.says(verb.span()))) {
                    at(sentence, verb, found);
                }
            }
        }
    }

    private static void at(Sentence sentence, Token verb, Consumer<Policy> found) {
        Clause clause = new Clause(sentence);
        Optional<Token> holder = clause.subjects(verb).stream().findFirst().filter(h -> Holders.mayHold(sentence, h) && !h.isPronoun());
        List<Token> objects = clause.objects(verb);
        if (holder.isEmpty() || objects.isEmpty() || clause.isPassive(verb)) {
            return;
        }
        List<Token> region = Region.clause(sentence, objects.getFirst());
        for (PolicyConcepts.Shown shown : PolicyConcepts.in(sentence, region, new Attitude(sentence, objects.getFirst()))) {
            if (shown.anchor().equals(objects.getFirst())) {
                found.accept(new Policy(new Party(sentence, holder.get()), shown.concept().code(),
                        shown.supports() != UNDOING.contains(verb.lemma()), "practice", List.of(new Evidence(sentence).clause(verb)), null,
                        "policy-deed"));
            }
        }
    }
}
