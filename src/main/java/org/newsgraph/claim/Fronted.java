package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Words before a cue and its subject that belong to the content behind it. */
final class Fronted {

    private static final Set<String> RELATIVES = Set.of("WDT", "WP");
    private static final Set<String> BREAKS = Set.of(":", "``", "''");

    private Fronted() {
    }

    /**
     * "On most days, they say, the road is open": everything before the comma that the tag closes. "the road that they say is open":
     * the relative pronoun.
     *
     * @param content first token of what is said behind the cue
     */
    static Optional<Span> of(Sentence sentence, Token cue, Token content) {
        int tag = begin(sentence, cue);
        if (tag < 1) {
            return Optional.empty();
        }
        if (isRelative(sentence, cue, sentence.token(tag - 1))) {
            return Optional.of(sentence.token(tag - 1).span());
        }
        boolean inserted = sentence.has(cue, "nsubj") && isComma(sentence.token(tag - 1)) && isComma(sentence.token(content.index() - 1))
                && noVerb(sentence, cue.index() + 1, content.index() - 1);
        if (!inserted) {
            return Optional.empty();
        }
        int first = tag - 1;
        while (first > 0 && !BREAKS.contains(sentence.token(first - 1).tag())) {
            first--;
        }
        return first < tag - 1 ? Optional.of(sentence.span(first, tag - 1)) : Optional.empty();
    }

    private static boolean isRelative(Sentence sentence, Token cue, Token token) {
        boolean subject = sentence.dependents(cue, "nsubj").anyMatch(s -> s.index() == token.index());
        boolean that = cue.relation().equals("relcl") && token.is("that") && token.tag().equals("IN");
        return !subject && (RELATIVES.contains(token.tag()) || that);
    }

    /** Where the tag begins: its subject, or the verb itself where the subject follows. */
    private static int begin(Sentence sentence, Token cue) {
        int begin = cue.index();
        if (Subjects.inserted(sentence, cue).isPresent()) {
            while (begin > 0 && !BREAKS.contains(sentence.token(begin - 1).tag()) && !isComma(sentence.token(begin - 1))) {
                begin--;
            }
            return begin;
        }
        for (Token dependent : sentence.dependents(cue)) {
            if (dependent.index() < cue.index() && Set.of("nsubj", "aux", "neg").contains(dependent.relation())) {
                begin = Math.min(begin, sentence.subtree(dependent)[0]);
            }
        }
        return begin;
    }

    private static boolean noVerb(Sentence sentence, int from, int to) {
        List<Token> between = sentence.tokens().subList(from, to);
        return between.stream().noneMatch(Token::isVerb);
    }

    private static boolean isComma(Token token) {
        return token.tag().equals(",");
    }
}
