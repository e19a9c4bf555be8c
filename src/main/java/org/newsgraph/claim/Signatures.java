package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The name behind a dash that signs a quotation: ""…" - Ana Brel, mayor", in its paragraph or on the line below. */
final class Signatures {

    private static final Cue NONE = new Cue("", "", false, "state", Set.of(), List.of());

    private Signatures() {
    }

    /** A statement of whoever signs; empty when what follows is no dash and name. */
    static Optional<Draft> of(Document document, Quotation quotation) {
        for (Sentence sentence : document.sentences()) {
            Optional<Token> next = sentence.block() == quotation.block() || sentence.block() == quotation.block() + 1
                    ? sentence.tokens().stream().filter(t -> t.span().start() >= quotation.outer().end()).findFirst()
                    : Optional.empty();
            if (next.isPresent()) {
                return next.filter(dash -> isDash(dash) && follows(document, quotation, sentence, dash))
                        .flatMap(dash -> signer(sentence, dash.index() + 1).map(s -> draft(sentence, dash, s, quotation)));
            }
        }
        return Optional.empty();
    }

    private static boolean isDash(Token token) {
        return token.form().codePoints().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION);
    }

    /** With nothing between, at the begin of the next paragraph where it stands there. */
    private static boolean follows(Document document, Quotation quotation, Sentence sentence, Token dash) {
        Span between = new Span(quotation.outer().end(), dash.span().start());
        boolean begins = sentence.block() == quotation.block() || dash.index() == 0;
        return begins && (between.length() == 0 || document.slice(between).isBlank());
    }

    /** The person in the phrase behind the dash, or its last noun; nothing when a verb comes next or no word is a name. */
    private static Optional<Token> signer(Sentence sentence, int begin) {
        int end = begin;
        while (end < sentence.size() && isNominal(sentence.token(end))) {
            end++;
        }
        boolean named = sentence.tokens().subList(begin, end).stream().anyMatch(Token::isProperNoun);
        if (!named || end < sentence.size() && sentence.token(end).isVerb()) {
            return Optional.empty();
        }
        List<Token> phrase = sentence.tokens().subList(begin, end);
        return phrase.stream().filter(t -> t.entity().equals("L-PERSON") || t.entity().equals("U-PERSON")).findFirst()
                .or(() -> phrase.reversed().stream().filter(Token::isNoun).findFirst());
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT") || token.tag().equals("POS");
    }

    private static Draft draft(Sentence sentence, Token dash, Token signer, Quotation quotation) {
        return new Draft(sentence, dash, NONE, dash.span(), Speakers.party(sentence, signer), List.of(quotation.outer()), null, List.of(),
                List.of(), false, false, "signature", 0.8);
    }
}
