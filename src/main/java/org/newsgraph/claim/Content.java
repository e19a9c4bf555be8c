package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Where the words that were said begin and end, from the parse. */
final class Content {

    private static final Set<String> FRONTED = Set.of("cc", "advmod", "prep", "advcl", "npadvmod", "punct", "mark", "intj", "dep");

    static final Set<String> CLOSING = Set.of(",", ".", ":", "''");
    private static final Set<String> SUBJECTS = Set.of("dobj", "attr", "oprd", "dep");

    private final CueLexicon cues;
    private final OtherVoice voices;

    Content(CueLexicon cues) {
        this.cues = cues;
        this.voices = new OtherVoice(cues);
    }

    /** What belongs to the cue; behind the comma that closes a tag the content goes on. */
    private static boolean[] tag(Sentence sentence, Token cue) {
        boolean[] own = Stretch.mask(sentence, cue);
        InsertedTag.of(sentence, cue).ifPresent(tag -> {
            for (int i = 0; i < own.length; i++) {
                own[i] &= i >= tag.begin() - 1 && i <= tag.end();
            }
        });
        return own;
    }

    /** Stretches of a clause that a cue governs, or into which the cue is inserted. */
    List<Span> ofClause(Sentence sentence, Token cue, Token clause) {
        boolean[] said = Stretch.mask(sentence, clause);
        if (clause.index() < cue.index()) {
            sentence.dependents(cue, "ccomp").filter(c -> c.index() > clause.index() && c.index() < cue.index() && goesOn(sentence, c))
                    .forEach(c -> Stretch.join(said, Stretch.mask(sentence, c)));
        }
        if (sentence.dominates(clause, cue)) {
            Stretch.clear(said, tag(sentence, cue));
        } else if (clause.index() > cue.index()) {
            return after(sentence, cue, clause, said);
        }
        return around(sentence, cue, said);
    }

    /** "deports them only after they have appealed, experts said": a second clause that follows on words, not on punctuation. */
    private static boolean goesOn(Sentence sentence, Token clause) {
        int first = sentence.subtree(clause)[0];
        return first > 0 && !CLOSING.contains(sentence.token(first - 1).tag()) && !sentence.token(first).tag().equals(",");
    }

    /** A complement behind its cue: an infinitive, an object, the words after a preposition. */
    List<Span> ofComplement(Sentence sentence, Token cue, Token complement) {
        return after(sentence, cue, complement, Stretch.mask(sentence, complement));
    }

    /** Everything in the sentence but the stretch between two tokens and what hangs on the end of it. */
    List<Span> around(Sentence sentence, int cueBegin, int cueEnd) {
        List<Span> out = new ArrayList<>();
        Stretch.add(sentence, 0, cueBegin, out);
        Stretch.add(sentence, cueEnd, sentence.size(), out);
        return out;
    }

    private List<Span> after(Sentence sentence, Token cue, Token clause, boolean[] said) {
        int begin = cue.index() + 1;
        while (begin < said.length && !said[begin]) {
            begin++;
        }
        begin = withSubject(sentence, cue, withConjunction(sentence, cue, begin));
        int end = Math.max(begin, firstOf(said, begin));
        while (end < said.length && (said[end] || isInside(said, end)) && !voices.takesOver(sentence, cue, clause, end)) {
            end++;
        }
        boolean handedOver = end < said.length && voices.takesOver(sentence, cue, clause, end);
        while (!handedOver && end < said.length && ContentEnd.goesOn(sentence, cue, clause, end)) {
            end++;
        }
        end = ContentEnd.withFurtherClauses(sentence, clause, end);
        List<Span> out = new ArrayList<>();
        if (begin < end) {
            Fronted.of(sentence, cue, sentence.token(begin)).ifPresent(out::add);
        }
        Stretch.add(sentence, begin, end, out);
        return out;
    }

    private List<Span> around(Sentence sentence, Token cue, boolean[] said) {
        int cueBegin = cue.index();
        while (cueBegin > 0 && !said[cueBegin - 1]) {
            cueBegin--;
        }
        int cueEnd = cue.index() + 1;
        while (cueEnd < said.length && !said[cueEnd]) {
            cueEnd++;
        }
        int first = 0;
        while (first < said.length && !said[first]) {
            first++;
        }
        boolean leads = cue.isRoot() || sentence.token(first).index() == 0;
        for (int i = 0; leads && i < first; i++) {
            Token token = sentence.token(i);
            leads = token.head() == cue.index() && FRONTED.contains(token.relation())
                    || !token.isRoot() && token.head() < first && token.head() != cue.index();
        }
        List<Span> out = new ArrayList<>();
        if (first < cueBegin) {
            Stretch.add(sentence, leads ? 0 : first, Math.max(cueBegin, ClosingTag.begin(sentence, cue, cueBegin)), out);
        }
        if (cueEnd < said.length && resumes(sentence, leads ? 0 : first, cueBegin, cueEnd)) {
            int end = cueEnd;
            while (end < said.length && (said[end] || isInside(said, end)) && !voices.takesOver(sentence, cue, cue, end)) {
                end++;
            }
            Stretch.add(sentence, cueEnd, end, out);
        }
        return out;
    }

    /** The rest of an interrupted content follows on punctuation, and is quoted where all before it is. */
    private static boolean resumes(Sentence sentence, int first, int cueBegin, int cueEnd) {
        boolean quoted = isMark(sentence, first - 1, first) && isMark(sentence, cueBegin - 1, cueBegin + 1);
        return first >= cueBegin
                || (CLOSING.contains(sentence.token(cueEnd - 1).tag()) || sentence.token(cueEnd).tag().equals(","))
                        && (!quoted || isMark(sentence, cueEnd - 1, cueEnd + 1));
    }

    private static boolean isMark(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.max(0, from), Math.min(to + 1, sentence.size())).stream()
                .anyMatch(t -> t.tag().equals("``") || t.tag().equals("''"));
    }

    /** A "that" right behind the cue or its object opens the content, also where the parser gave its first words to another clause. */
    private static int withConjunction(Sentence sentence, Token cue, int begin) {
        for (int i = begin - 1; i > cue.index(); i--) {
            if (sentence.token(i).is("that") && sentence.token(i).tag().equals("IN")) {
                return i;
            }
        }
        return begin;
    }

    /** A noun right behind a cue that takes no object is the subject of what is said: "said Lim's remarks "were unhelpful"". */
    private int withSubject(Sentence sentence, Token cue, int begin) {
        boolean open = begin < sentence.size() && !sentence.token(begin).relation().equals("mark")
                && cues.verb(sentence, cue).filter(c -> !c.addressee().contains("obj") && c.particle().isEmpty()).isPresent();
        return open
                ? sentence.dependents(cue, SUBJECTS).filter(d -> d.index() > cue.index() && d.index() < begin && d.isNoun())
                        .filter(d -> !d.isTime()).mapToInt(d -> Math.max(cue.index() + 1, sentence.subtree(d)[0])).min().orElse(begin)
                : begin;
    }

    private static int firstOf(boolean[] said, int from) {
        int at = from;
        while (at < said.length && !said[at]) {
            at++;
        }
        return at;
    }

    /** A gap in the clause that is closed again behind it. */
    private static boolean isInside(boolean[] said, int at) {
        for (int i = at + 1; i < said.length - 1; i++) {
            if (said[i]) {
                return true;
            }
        }
        return false;
    }
}
