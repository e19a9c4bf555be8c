package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Outlets that only pass on what others say: "the agency reported, citing officials", "X said …, the paper reported", "X denied it,
 * according to the agency". Whoever is behind them speaks; they are the way it came.
 */
final class Relays {

    private static final ActorNouns NOUNS = ActorNouns.load();

    private final OutletNames outlets = OutletNames.load();

    /** The drafts of one sentence, chains as one draft each. */
    List<Draft> passed(Sentence sentence, List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Draft outer : drafts) {
            if (outer.speakers().stream().noneMatch(s -> outlets.isOutlet(sentence, s.head()))) {
                continue;
            }
            Optional<Draft> citing = drafts.stream().filter(d -> d != outer && cites(d, outer)).findFirst();
            Optional<Draft> inner = drafts.stream().filter(d -> d != outer && isPassedOn(d, outer)).findFirst();
            if (citing.isPresent()) {
                out.set(out.indexOf(outer), outer.toldBy(cited(sentence, citing.get()), outer.speakers()));
                out.remove(citing.get());
            } else if (inner.isPresent() && inner.get().via().isEmpty()) {
                out.set(out.indexOf(inner.get()), inner.get().toldBy(inner.get().speakers(), outer.speakers()));
                out.remove(outer);
            }
        }
        return out;
    }

    /** ", citing a senior official": somebody who can speak, not a matter. */
    private static boolean cites(Draft citing, Draft outer) {
        Token verb = citing.cueToken();
        Token cited = citing.contentHead();
        return verb != null && cited != null && outer.cueToken() != null && citing.cue().allows("as-saying") && verb.tag().equals("VBG")
                && (verb.head() == outer.cueToken().index() || citing.speakers().equals(outer.speakers())) && isSource(cited);
    }

    private static boolean isSource(Token token) {
        return token.entityClass().equals("PERSON") || token.entityClass().equals("ORG")
                || NOUNS.kind(token).filter(k -> k != ActorNouns.Kind.DOCUMENT).isPresent();
    }

    private static List<Party> cited(Sentence sentence, Draft citing) {
        Token head = citing.contentHead();
        return head == null ? List.of() : Speakers.party(sentence, head);
    }

    /** Whether the act that one draft tells is all that the other one tells. */
    private static boolean isPassedOn(Draft inner, Draft outer) {
        @Nullable
        Token cue = inner.cueToken();
        if (cue == null || outer.cueToken() == null || inner.cueSpan() == null || inner.speakers().isEmpty()
                || outer.content().stream().noneMatch(c -> c.contains(cue.span()))) {
            return false;
        }
        boolean governs = outer.contentHead() != null && outer.contentHead().index() == cue.index();
        return governs || outer.contentHead() == null && (outer.cueToken().head() == cue.index() || isWhole(inner, cue, outer));
    }

    /** "The dam held, X said on Friday, according to the agency": nothing but what X said, and that X said it. */
    private static boolean isWhole(Draft inner, Token cue, Draft outer) {
        Sentence sentence = inner.sentence();
        Span source = outer.cueSpan();
        if (source != null && inner.content().stream().anyMatch(c -> c.overlaps(source))) {
            return false;
        }
        List<Token> further = sentence.dependents(cue, "conj").toList();
        return sentence.tokens().stream().filter(t -> Character.isLetterOrDigit(t.form().codePointAt(0)))
                .filter(t -> outer.content().stream().anyMatch(c -> c.contains(t.span())))
                .allMatch(t -> inner.content().stream().anyMatch(c -> c.contains(t.span()))
                        || (t.index() == cue.index() || sentence.dominates(cue, t))
                                && further.stream().noneMatch(f -> f.index() == t.index() || sentence.dominates(f, t)));
    }
}
