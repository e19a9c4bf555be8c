package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.article.Block;
import org.newsgraph.article.Span;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Paragraphs of a conversation, each under the name of who speaks: "BREL: We will see." Fewer than three of them may be something else. */
final class Transcripts {

    private static final Cue COLON = Cue.ofMark(":");
    /** Paragraphs with a name and a colon that make a transcript. */
    private static final int FEWEST = 3;
    /** Tokens of the longest name before a colon. */
    private static final int LONGEST_NAME = 4;
    /** Tokens of the longest brackets between name and colon. */
    private static final int LONGEST_BRACKETS = 8;

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
                name(sentence).map(name -> turn(document, sentence, name)).ifPresent(drafts::add);
            }
        }
        return drafts.size() < FEWEST ? List.of() : drafts;
    }

    private static Draft turn(Document document, Sentence sentence, Token name) {
        int end = document.sentences().stream().filter(s -> s.block() == sentence.block()).mapToInt(s -> s.span().end()).max()
                .orElseThrow();
        Token colon = colon(sentence, name.index() + 1).orElseThrow();
        Span content = new Span(sentence.token(colon.index() + 1).span().start(), end);
        return new Draft(sentence, colon, COLON, colon.span(), Speakers.party(sentence, name), List.of(content), null, List.of(), List.of(),
                false, false, "transcript", 0.8);
    }

    /** The last word of a name that nothing but a colon follows, or brackets and a colon: "BREL (North Port): …". */
    private static Optional<Token> name(Sentence sentence) {
        int begin = isMark(sentence.token(0)) ? 1 : 0;
        int end = begin;
        while (end < Math.min(begin + LONGEST_NAME, sentence.size()) && isName(sentence.token(end))) {
            end++;
        }
        return end > begin && colon(sentence, end).isPresent() ? Optional.of(sentence.token(end - 1)) : Optional.empty();
    }

    private static Optional<Token> colon(Sentence sentence, int end) {
        int at = end;
        if (at < sentence.size() && sentence.token(at).form().equals("(")) {
            while (at < sentence.size() && at - end <= LONGEST_BRACKETS && !sentence.token(at).form().equals(")")) {
                at++;
            }
            at++;
        }
        return at + 1 < sentence.size() && sentence.token(at).form().equals(":") ? Optional.of(sentence.token(at)) : Optional.empty();
    }

    /** Who prints part of a conversation may open each paragraph of it with a quotation mark. */
    private static boolean isMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''") || token.form().equals("\"");
    }

    private static boolean isName(Token token) {
        String form = token.form();
        boolean shouted = form.equals(form.toUpperCase(Locale.ROOT));
        return form.length() > 1 && Character.isUpperCase(form.codePointAt(0))
                && (shouted || token.entityClass().equals("PERSON"));
    }
}
