package org.newsgraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;

/** A sentence with its dependency tree. */
public final class Sentence {

    private final int index;
    private final int block;
    private final Block.Kind kind;
    private final List<Token> tokens;
    private final List<List<Token>> dependents;

    /**
     * @param index place in the document, from 0
     * @param block place of its block in the article, from 0
     * @param tokens in order, at least one, each head inside the sentence
     */
    public Sentence(int index, int block, Block.Kind kind, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
        this.index = index;
        this.block = block;
        this.kind = kind;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>(4));
        }
        for (Token token : tokens) {
            if (!token.isRoot()) {
                lists.get(token.head()).add(token);
            }
        }
        this.dependents = lists;
    }

    /** Place in the document, from 0. */
    public int index() {
        return index;
    }

    /** Place of its block in the article, from 0. */
    public int block() {
        return block;
    }

    /** What its block is. */
    public Block.Kind kind() {
        return kind;
    }

    /** In order, at least one. */
    public List<Token> tokens() {
        return tokens;
    }

    /** @throws IndexOutOfBoundsException when there is none at this place */
    public Token token(int at) {
        return tokens.get(at);
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** From the first token to the last one. */
    public Span span() {
        return span(0, size());
    }

    /** From the first token's start to the last one's end. */
    public Span span(int begin, int end) {
        return new Span(tokens.get(begin).span().start(), tokens.get(end - 1).span().end());
    }

    /** Direct dependents in order of the text. */
    public List<Token> dependents(Token token) {
        return dependents.get(token.index());
    }

    /** Direct dependents with one of these relations. */
    public Stream<Token> dependents(Token token, Set<String> relations) {
        return dependents(token).stream().filter(d -> relations.contains(d.relation()));
    }

    /** Direct dependents with this relation. */
    public Stream<Token> dependents(Token token, String relation) {
        return dependents(token).stream().filter(d -> relation.equals(d.relation()));
    }

    /** Whether a direct dependent has this relation. */
    public boolean has(Token token, String relation) {
        for (Token dependent : dependents(token)) {
            if (dependent.relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Indexes of a token and everything below it, sorted. */
    public int[] subtree(Token token) {
        boolean[] in = new boolean[size()];
        mark(token, in);
        int[] out = new int[size()];
        int n = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                out[n++] = i;
            }
        }
        return Arrays.copyOf(out, n);
    }

    private void mark(Token token, boolean[] in) {
        if (!in[token.index()]) {
            in[token.index()] = true;
            dependents(token).forEach(d -> mark(d, in));
        }
    }

    /** The stretch from the first to the last token of a subtree. */
    public Span subtreeSpan(Token token) {
        int[] in = subtree(token);
        return span(in[0], in[in.length - 1] + 1);
    }

    /** Whether {@code below} is {@code above} or hangs somewhere under it. */
    public boolean dominates(Token above, Token below) {
        Token at = below;
        for (int steps = 0; steps <= size(); steps++) {
            if (at.index() == above.index()) {
                return true;
            }
            if (at.isRoot()) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        tokens.forEach(t -> text.append(text.isEmpty() ? "" : " ").append(t.form()));
        return text.toString();
    }
}
