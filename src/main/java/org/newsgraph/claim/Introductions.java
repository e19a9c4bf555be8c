package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A speaker named right before a quotation without a verb of speech: "Pitt was blunt: "…"", "the union's answer was short: "…"", "Bost
 * was angry. "…"".
 */
final class Introductions {

    private static final Cue NONE = Cue.ofMark("");
    private static final Set<String> SINGULAR = WordClasses.of("third-person-singular");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");
    private static final Set<String> MESSAGES = Table.column("lexicon/message-nouns.tsv", "noun");

    /** Tokens of the longest sentence that does no more than show who speaks. */
    private static final int SHORT = 7;

    private Introductions() {
    }

    /** In front of the colon before a quotation, in its sentence or at the end of the one before. */
    static Optional<Draft> atColon(Document document, Quotation quotation) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.block() != quotation.block()) {
                continue;
            }
            List<Token> before = sentence.tokens().stream().filter(t -> t.span().end() <= quotation.outer().start()).toList();
            boolean here = !before.isEmpty() && before.getLast().form().equals(":")
                    && onlySpace(document, new Span(before.getLast().span().end(), quotation.outer().start()));
            if (here) {
                return speaker(sentence, before.size() - 1, true).map(s -> draft(sentence, s, quotation));
            }
        }
        return Optional.empty();
    }

    /** In the sentence before, in the same paragraph: a person it is about. */
    static Optional<Draft> before(Document document, Sentence quoted, Quotation quotation) {
        if (quoted.index() == 0) {
            return Optional.empty();
        }
        Sentence sentence = document.sentences().get(quoted.index() - 1);
        return sentence.block() == quoted.block()
                ? speaker(sentence, sentence.size(), false).map(s -> draft(quoted, sentence, s, quotation))
                : Optional.empty();
    }

    /** In a short sentence between two quotations of one paragraph: "Nothing to add?" Umaru laughs. "Nothing to give." */
    static Optional<Draft> behind(Document document, Quotations quotations, Sentence quoted, Quotation quotation) {
        boolean opens = document.article().blocks().get(quotation.block()).span().start() == quotation.outer().start();
        int next = quoted.index() + 1;
        if (!opens || !quotation.speech() || next >= document.sentences().size()) {
            return Optional.empty();
        }
        Sentence sentence = document.sentences().get(next);
        boolean between = sentence.block() == quoted.block() && sentence.size() <= SHORT
                && quotation.outer().end() <= sentence.span().start()
                && quotations.all().stream().anyMatch(q -> q.speech() && q.block() == quotation.block()
                        && onlySpace(document, sentence.span(), q.outer()));
        return between ? speaker(sentence, sentence.size(), false).map(s -> draft(quoted, sentence, s, quotation)) : Optional.empty();
    }

    private static boolean onlySpace(Document document, Span before, Span after) {
        return before.end() <= after.start() && onlySpace(document, new Span(before.end(), after.start()));
    }

    private static boolean onlySpace(Document document, Span between) {
        return between.length() == 0 || document.slice(between).isBlank();
    }

    /** The subject of the main clause before a token; who owns it, where it is a message. */
    private static Optional<Token> speaker(Sentence sentence, int end, boolean colon) {
        if (colon && isNamed(sentence, end)) {
            return Optional.of(sentence.token(end - 1));
        }
        Optional<Token> subject = sentence.tokens().subList(0, end).stream().filter(t -> SUBJECT.contains(t.relation()))
                .filter(t -> sentence.token(t.head()).index() < end && isMain(sentence.token(t.head()), end)).findFirst();
        if (colon && subject.filter(s -> MESSAGES.contains(s.lemma())).isPresent()) {
            return sentence.dependents(subject.get(), "poss").filter(p -> p.isNoun() || p.tag().equals("PRP$")).findFirst();
        }
        return subject.filter(s -> isPerson(sentence, s));
    }

    /** "Marta Hill: "…"", "what a voter said to pollster Marta Hill: "…"", "Too early - Hill Research: "…"". */
    private static boolean isNamed(Sentence sentence, int end) {
        if (end > 0 && sentence.token(end - 1).entityClass().equals("PERSON")) {
            return true;
        }
        int begin = end;
        while (begin > 0 && (sentence.token(begin - 1).isNoun() || sentence.token(begin - 1).tag().startsWith("JJ"))) {
            begin--;
        }
        boolean opens = begin == 0 || sentence.token(begin - 1).form().startsWith("-");
        return opens && begin < end && sentence.token(end - 1).isProperNoun();
    }

    private static boolean isMain(Token verb, int end) {
        return verb.isRoot() || verb.relation().equals("ccomp") && verb.head() >= end;
    }

    private static boolean isPerson(Sentence sentence, Token token) {
        return token.entityClass().equals("PERSON") || SINGULAR.contains(token.lemma())
                || sentence.dependents(token, "appos").anyMatch(a -> a.entityClass().equals("PERSON"));
    }

    private static Draft draft(Sentence sentence, Token speaker, Quotation quotation) {
        return draft(sentence, sentence, speaker, quotation);
    }

    private static Draft draft(Sentence at, Sentence named, Token speaker, Quotation quotation) {
        return new Draft(at, null, NONE, null, Speakers.party(named, speaker), List.of(quotation.outer()), null, List.of(), List.of(),
                false, false, "introduced-quotation", 0.6);
    }
}
