package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The word that governs what is said; of "I think that we must go" and "our position is that …" that of the clause inside, of "we would
 * like to thank" the infinitive.
 */
record ContentHead(Sentence sentence, Token token) {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "attr");
    private static final Set<String> WRAPPERS = Set.copyOf(Table.load("lexicon/content-wrappers.tsv").rows().stream()
            .map((Row row) -> row.get("lemma")).toList());
    /** How many wrappers are taken off: "I think we believe that …" has two. */
    private static final int DEPTH = 3;

    /** One for each sentence, in the order of the text; in front of a main clause without a subject the clause that has one. */
    static List<ContentHead> of(Document document, Draft draft) {
        @Nullable
        Token known = draft.contentHead();
        boolean here = known != null && contained(draft, known) && (known.isVerb() || known.isNoun());
        List<ContentHead> heads = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (draft.content().stream().noneMatch(c -> c.overlaps(sentence.span()))) {
                continue;
            }
            Optional<Token> top = here && sentence == draft.sentence()
                    ? Optional.ofNullable(known)
                    : sentence.tokens().stream().filter(t -> t.isVerb() && contained(draft, t))
                            .filter(t -> t.isRoot() || !contained(draft, sentence.token(t.head()))).findFirst();
            top.flatMap(t -> before(sentence, t, draft)).ifPresent(t -> heads.add(new ContentHead(sentence, t)));
            top.ifPresent(t -> heads.add(new ContentHead(sentence, t)));
        }
        return heads;
    }

    /** "Our government regrets this, raised it with them": the first of two main clauses that share their subject. */
    private static Optional<Token> before(Sentence sentence, Token top, Draft draft) {
        return sentence.has(top, "nsubj") || !top.isVerb()
                ? Optional.empty()
                : sentence.dependents(top, "ccomp")
                        .filter(c -> c.index() < top.index() && sentence.has(c, "nsubj") && contained(draft, c)).findFirst();
    }

    private static boolean contained(Draft draft, Token token) {
        return draft.content().stream().anyMatch(c -> c.contains(token.span()));
    }

    /** Without what only wraps the speaker's words; this one when nothing does. */
    ContentHead unwrapped() {
        ContentHead at = this;
        for (int steps = 0; steps < DEPTH; steps++) {
            Optional<ContentHead> inner = at.inner();
            if (inner.isEmpty()) {
                return at;
            }
            at = inner.get();
        }
        return at;
    }

    private Optional<ContentHead> inner() {
        boolean first = sentence.dependents(token, "nsubj").anyMatch(s -> Self.isFirst(sentence, s));
        boolean wraps = first && (WRAPPERS.contains(token.lemma())
                || token.is("be") && sentence.dependents(token, "nsubj").anyMatch(s -> WRAPPERS.contains(s.lemma())));
        return wraps
                ? sentence.dependents(token, CLAUSES).filter(c -> c.isVerb() && c.index() > token.index()).findFirst()
                        .map(c -> new ContentHead(sentence, c))
                : Optional.empty();
    }
}
