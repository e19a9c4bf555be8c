package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Which speech act a statement is: by its cue, and where the cue is neutral by what the content does itself. */
final class SpeechActs {

    private static final String NEUTRAL = "state";
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> FIRST_POSSESSIVE = Set.of("my", "our");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String lemma, String part, boolean firstPerson, String act) {}

    SpeechActs() {
        for (Row row : Table.load("lexicon/content-acts.tsv").rows()) {
            rules.add(new Rule(row.get("lemma"), row.get("part"), row.get("person").equals("first"), row.get("act")));
        }
    }

    String actOf(Document document, Draft draft) {
        String act = draft.cue().act();
        if (draft.negated()) {
            return act.equals("confirm") ? "decline" : act;
        }
        if (!act.equals(NEUTRAL)) {
            return act;
        }
        return head(document, draft).flatMap(h -> byContent(h.sentence(), h.token(), draft)).orElse(act);
    }

    private record Head(Sentence sentence, Token token) {}

    /** The word that governs the content; for a quotation of several sentences the root of the first. */
    private static Optional<Head> head(Document document, Draft draft) {
        @Nullable
        Token known = draft.contentHead();
        if (known != null && draft.content().get(0).overlaps(draft.sentence().span()) && known.isVerb()) {
            return Optional.of(new Head(draft.sentence(), known));
        }
        return document.sentences().stream().filter(s -> s.span().overlaps(draft.content().get(0)))
                .flatMap(s -> s.tokens().stream().filter(t -> t.isVerb() && draft.content().stream().anyMatch(c -> c.contains(t.span())))
                        .filter(t -> t.isRoot() || !contained(draft, s.token(t.head()))).map(t -> new Head(s, t)))
                .findFirst();
    }

    private static boolean contained(Draft draft, Token token) {
        return draft.content().stream().anyMatch(c -> c.contains(token.span()));
    }

    private Optional<String> byContent(Sentence sentence, Token head, Draft draft) {
        boolean first = sentence.dependents(head, Set.of("nsubj", "nsubjpass"))
                .anyMatch(s -> FIRST.contains(s.lemma().toLowerCase(Locale.ROOT))
                        || sentence.dependents(s, Set.of("poss"))
                                .anyMatch(p -> FIRST_POSSESSIVE.contains(p.lemma().toLowerCase(Locale.ROOT))));
        List<Token> parts = new ArrayList<>(sentence.dependents(head));
        parts.add(head);
        sentence.dependents(head, Set.of("conj")).forEach(parts::add);
        return rules.stream().filter(r -> first || !r.firstPerson()).filter(r -> parts.stream().anyMatch(p -> matches(r, p)))
                .filter(r -> !Polarity.isNegated(sentence, head) || r.part().equals("modal")).map(Rule::act).findFirst();
    }

    private static boolean matches(Rule rule, Token token) {
        return token.is(rule.lemma()) && switch (rule.part()) {
            case "verb" -> token.tag().startsWith("VB") && !token.relation().equals("xcomp") && !token.relation().equals("advcl");
            case "adjective" -> token.tag().startsWith("JJ") && token.relation().equals("acomp");
            case "modal" -> token.tag().equals("MD") && token.relation().equals("aux");
            case "noun" -> token.isNoun();
            default -> throw new IllegalStateException("content-acts.tsv: no part of speech '" + rule.part() + "'");
        };
    }
}
