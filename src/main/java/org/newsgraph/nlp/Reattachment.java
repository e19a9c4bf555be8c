package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Token;

/**
 * What the parser attaches to the wrong word again and again, where the words themselves tell better: each rule takes a tree and gives
 * one back that differs in few arcs.
 */
final class Reattachment {

    private static final Set<String> SUBORDINATORS = WordClasses.of("circumstance-conjunction");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    /** What a verb takes that does little else than speak: "called for", not "defended the town". */
    private static final Set<String> FRAMES = Set.of("that", "whether", "quote", "inf", "inf-object", "for", "of");
    private static final Set<String> OF_THINGS = WordClasses.of("telling-thing");
    private final Set<String> speaking = Table.load("lexicon/cues.tsv").rows().stream().filter(row -> row.get("kind").equals("speech"))
            .filter(row -> row.list("frames").stream().anyMatch(FRAMES::contains)).map(row -> row.get("lemma"))
            .filter(lemma -> !OF_THINGS.contains(lemma)).collect(Collectors.toUnmodifiableSet());

    List<Token> of(List<Token> tokens) {
        return reports(complement(adverbial(tokens)));
    }

    /** "reports that nine men were held": a clause behind "that" which the parser has left without a governor belongs to the noun before it. */
    private static List<Token> complement(List<Token> tokens) {
        List<Token> roots = tokens.stream().filter(Token::isRoot).toList();
        List<Token> out = tokens;
        for (Token root : roots.size() > 1 ? roots.subList(1, roots.size()) : List.<Token>of()) {
            Optional<Token> mark = dependent(tokens, root, d -> d.relation().equals("mark") && d.is("that") && d.index() > 0
                    && d.index() < root.index() && tokens.get(d.index() - 1).isNoun() && d.index() > roots.getFirst().index());
            if (mark.isPresent()) {
                out = new ArrayList<>(out);
                out.set(root.index(), attached(root, mark.get().index() - 1, "acl"));
            }
        }
        return out;
    }

    /** "Lorland halted the flight, after a court asked it to wait": the clause behind "after" is the other's, not the other way round. */
    private static List<Token> adverbial(List<Token> tokens) {
        Optional<Token> root = tokens.stream().filter(t -> t.isRoot() && t.isVerb()).findFirst();
        Optional<Token> mark = root.flatMap(r -> dependent(tokens, r, d -> d.relation().equals("mark")
                && d.index() < r.index() && SUBORDINATORS.contains(d.lemma())));
        Optional<Token> main = mark.flatMap(m -> dependent(tokens, root.get(), d -> d.relation().equals("ccomp") && d.isTensed()
                && d.index() < m.index() && dependent(tokens, d, s -> SUBJECTS.contains(s.relation())).isPresent()));
        if (main.isEmpty()) {
            return tokens;
        }
        List<Token> out = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (token.head() == root.get().index() && token.index() < mark.get().index()) {
                out.set(token.index(), attached(token, main.get().index(), token.relation()));
            }
        }
        out.set(main.get().index(), attached(main.get(), -1, root.get().relation()));
        out.set(root.get().index(), attached(root.get(), main.get().index(), "advcl"));
        return out;
    }

    /** "The envoy said the claims were lies and called on Lorland to wait": who said also called, with verbs of speech in one tense. */
    private List<Token> reports(List<Token> tokens) {
        List<Token> out = tokens;
        for (Token verb : tokens) {
            OptionalInt reporting = speaking.contains(verb.lemma()) ? reporting(tokens, verb) : OptionalInt.empty();
            if (reporting.isPresent()) {
                out = new ArrayList<>(out);
                int inner = verb.head();
                out.set(verb.index(), attached(verb, reporting.getAsInt(), "conj"));
                for (Token token : tokens) {
                    boolean joins = token.head() == inner && token.relation().equals("cc") && token.index() < verb.index();
                    if (joins && tokens.subList(token.index() + 1, verb.index()).stream().noneMatch(t -> t.head() == inner && t.isVerb())) {
                        out.set(token.index(), attached(token, reporting.getAsInt(), "cc"));
                    }
                }
            }
        }
        return out;
    }

    /** The verb of speech above the clause to which the parser has joined another one without a subject of its own. */
    private OptionalInt reporting(List<Token> tokens, Token verb) {
        if (!verb.relation().equals("conj") || verb.isRoot() || !verb.isTensed()
                || dependent(tokens, verb, d -> SUBJECTS.contains(d.relation()) || d.relation().equals("mark")).isPresent()) {
            return OptionalInt.empty();
        }
        Token inner = tokens.get(verb.head());
        if (!inner.relation().equals("ccomp") || inner.isRoot()) {
            return OptionalInt.empty();
        }
        Token above = tokens.get(inner.head());
        return above.index() < inner.index() && above.tag().equals(verb.tag()) && speaking.contains(above.lemma())
                ? OptionalInt.of(above.index())
                : OptionalInt.empty();
    }

    private static Optional<Token> dependent(List<Token> tokens, Token head, Predicate<Token> fits) {
        return tokens.stream().filter(t -> t.head() == head.index()).filter(fits).findFirst();
    }

    private static Token attached(Token token, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), token.tag(), token.entity(), head, relation, token.span());
    }
}
