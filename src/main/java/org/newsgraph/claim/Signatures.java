package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The name behind a dash that signs a quotation: ""…" - Ana Brel, mayor", in its paragraph or on the line below. */
final class Signatures {

    private static final Cue NONE = Cue.ofMark("");

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
                        .flatMap(dash -> signer(sentence, dash.index() + 1)
                                .map(s -> draft(sentence, dash, s, quotation.outer(), "signature")));
            }
        }
        return Optional.empty();
    }

    static boolean isDash(Token token) {
        String form = token.form();
        for (int i = 0; i < form.length(); i++) {
            if (Character.getType(form.charAt(i)) != Character.DASH_PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    /** With nothing between, at the begin of the next paragraph where it stands there. */
    private static boolean follows(Document document, Quotation quotation, Sentence sentence, Token dash) {
        Span between = new Span(quotation.outer().end(), dash.span().start());
        boolean begins = sentence.block() == quotation.block() || dash.index() == 0;
        return begins && (between.length() == 0 || document.slice(between).isBlank());
    }

    /** The person in the phrase behind the dash, or its last noun; nothing when a verb comes next or no word is a name. */
    static Optional<Token> signer(Sentence sentence, int begin) {
        int end = begin;
        while (end < sentence.size() && Speakers.isNominal(sentence.token(end))) {
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

    static Draft draft(Sentence sentence, Token dash, Token signer, Span content, String rule) {
        return new Draft(sentence, dash, NONE, dash.span(), Speakers.party(sentence, signer), List.of(content), null, List.of(),
                List.of(), false, false, rule, 0.8);
    }
}
