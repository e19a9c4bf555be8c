package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Span;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Short messages as pages embed them, signed with a name and its account: "We are open. - Ana Brel (@abrel) July 5, 2021". */
final class SignedPosts {

    private SignedPosts() {
    }

    /** A statement for each, of all words of its paragraph before the dash. */
    static List<Draft> of(Document document) {
        List<Draft> posts = new ArrayList<>();
        Map<Integer, Integer> begins = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            int begin = begins.computeIfAbsent(sentence.block(), block -> sentence.span().start());
            for (Token dash : sentence.tokens()) {
                if (Signatures.isDash(dash) && dash.span().start() > begin && hasAccount(sentence, dash.index() + 1)) {
                    Signatures.signer(sentence, dash.index() + 1).ifPresent(
                            s -> posts.add(
                                    Signatures.draft(sentence, dash, s, trimmed(document, begin, dash.span().start()), "signed-post")));
                }
            }
        }
        return posts;
    }

    /** Whether a name begins here and an account in brackets follows on it. */
    private static boolean hasAccount(Sentence sentence, int begin) {
        int at = begin;
        while (at + 1 < sentence.size() && Speakers.isNominal(sentence.token(at))) {
            at++;
        }
        return at > begin && at + 1 < sentence.size() && sentence.token(at).form().equals("(")
                && sentence.token(at + 1).form().startsWith("@");
    }

    private static Span trimmed(Document document, int begin, int end) {
        int last = end;
        while (last > begin + 1 && document.slice(new Span(last - 1, last)).isBlank()) {
            last--;
        }
        return new Span(begin, last);
    }
}
