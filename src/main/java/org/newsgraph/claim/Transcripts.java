package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Paragraphs of a conversation, each under the name of who speaks: "BREL: We will see." Fewer than three of them may be something else. */
final class Transcripts {

    private static final Cue COLON = new Cue(":", "", false, "state", Set.of(), List.of());
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 4;

    private Transcripts() {
    }

    /** A statement for each such paragraph, of all its words behind the colon. */
    static List<Draft> of(Document document) {
        List<Draft> drafts = new ArrayList<>();
        int block = -1;
        for (Sentence sentence : document.sentences()) {
            boolean first = sentence.block() != block;
            block = sentence.block();
            if (first && sentence.kind() == Block.Kind.PARAGRAPH) {
                colon(sentence).flatMap(colon -> turn(document, sentence, colon)).ifPresent(drafts::add);
            }
        }
        return drafts.size() < FEWEST ? List.of() : drafts;
    }

    private static Optional<Draft> turn(Document document, Sentence sentence, Token colon) {
        int end = document.sentences().stream().filter(s -> s.block() == sentence.block()).mapToInt(s -> s.span().end()).max()
                .orElseThrow();
        if (colon.index() + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Span content = new Span(sentence.token(colon.index() + 1).span().start(), end);
        return Optional.of(new Draft(sentence, colon, COLON, colon.span(), Speakers.party(sentence, sentence.token(colon.index() - 1)),
                List.of(content), null, List.of(), List.of(), false, false, "transcript", 0.8));
    }

    /** The colon behind nothing but a name. */
    private static Optional<Token> colon(Sentence sentence) {
        for (Token token : sentence.tokens().subList(0, Math.min(LONGEST_NAME + 1, sentence.size()))) {
            if (token.form().equals(":")) {
                return token.index() > 0 ? Optional.of(token) : Optional.empty();
            }
            if (!isName(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Token token) {
        String form = token.form();
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
        return form.length() > 1 && Character.isUpperCase(form.codePointAt(0))
                && (shouted || token.entityClass().equals("PERSON"));
    }
}
