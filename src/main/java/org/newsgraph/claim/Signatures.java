package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                        .flatMap(dash -> signer(sentence, dash.index() + 1)
                                .map(s -> draft(sentence, dash, s, quotation.outer(), "signature")));
            }
        }
        return Optional.empty();
    }

    /** Short messages as pages embed them, signed with a name and its account: "We are open. - Ana Brel (@abrel) July 5, 2021". */
    static List<Draft> ofPosts(Document document) {
        List<Draft> posts = new ArrayList<>();
        Map<Integer, Integer> begins = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            int begin = begins.computeIfAbsent(sentence.block(), block -> sentence.span().start());
            for (Token dash : sentence.tokens()) {
                int account = accountBehind(sentence, dash);
                Optional<Token> signer = account < 0 || dash.span().start() <= begin
                        ? Optional.empty()
                        : signer(sentence, dash.index() + 1);
                signer.ifPresent(s -> posts.add(draft(sentence, dash, s, trimmed(document, begin, dash.span().start()), "signed-post")));
            }
        }
        return posts;
    }

    /** Where an account in brackets stands behind a dash and a name; -1 for nowhere. */
    private static int accountBehind(Sentence sentence, Token dash) {
        int at = dash.index() + 1;
        while (isDash(dash) && at + 1 < sentence.size() && isNominal(sentence.token(at))) {
            at++;
        }
        boolean account = at > dash.index() + 1 && at + 1 < sentence.size() && sentence.token(at).form().equals("(")
                && sentence.token(at + 1).form().startsWith("@");
        return account ? at + 1 : -1;
    }

    private static Span trimmed(Document document, int begin, int end) {
        int last = end;
        while (last > begin + 1 && document.slice(new Span(last - 1, last)).isBlank()) {
            last--;
        }
        return new Span(begin, last);
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

    private static Draft draft(Sentence sentence, Token dash, Token signer, Span content, String rule) {
        return new Draft(sentence, dash, NONE, dash.span(), Speakers.party(sentence, signer), List.of(content), null, List.of(),
                List.of(), false, false, rule, 0.8);
    }
}
