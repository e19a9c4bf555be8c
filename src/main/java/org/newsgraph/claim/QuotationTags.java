package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The reporting verb of a quotation that the parser did not connect with it. */
final class QuotationTags {

    private static final Set<String> INVERTED = Set.of("dobj", "attr", "dep", "npadvmod");
    private static final Set<String> PUNCTUATION = Set.of(",", ":", ".", "-LRB-", "-RRB-");
    private static final Set<String> ADJUNCT = Set.of("IN", "TO", "RB", "CC", "WRB");
    /** Tokens of a sentence with a capital that is no more than the tag of a quotation. */
    private static final int LONGEST_TAG = 18;

    private final CueLexicon cues;
    private final Addressees addressees;

    QuotationTags(SpeechGrammar grammar) {
        this.cues = grammar.cues();
        this.addressees = grammar.addressees();
    }

    /** A reporting verb beside the quotation in its last or first sentence, right behind it, or before a colon in front of it. */
    Optional<Draft> of(Document document, Quotation quotation, Quotations quotations) {
        List<Sentence> all = document.sentences();
        List<Sentence> touched = all.stream().filter(s -> s.span().overlaps(quotation.outer())).toList();
        for (int i = touched.size() - 1; i >= 0; i--) {
            Optional<Draft> beside = inSentence(touched.get(i), quotation, quotations);
            if (beside.isPresent()) {
                return beside;
            }
        }
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        int next = touched.get(touched.size() - 1).index() + 1;
        int before = touched.get(0).index() - 1;
        if (next < all.size() && isTag(all.get(next), touched.get(0))) {
            return inSentence(all.get(next), quotation, quotations);
        }
        return before >= 0 && introduces(all.get(before)) ? inSentence(all.get(before), quotation, quotations) : Optional.empty();
    }

    /** "…?" Brel asked. A small letter shows that the sentence goes on. */
    private boolean isTag(Sentence sentence, Sentence quoted) {
        boolean goesOn = Character.isLowerCase(sentence.token(0).form().codePointAt(0));
        return sentence.block() == quoted.block() && (goesOn || sentence.size() <= LONGEST_TAG) && sentence.tokens().stream()
                .anyMatch(t -> t.isRoot() && cues.verb(sentence, t).isPresent() && !sentence.has(t, "ccomp") && !sentence.has(t, "xcomp"));
    }

    private static boolean introduces(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(":");
    }

    private Optional<Draft> inSentence(Sentence sentence, Quotation quotation, Quotations quotations) {
        for (Token token : sentence.tokens()) {
            Optional<Cue> cue = quotations.around(token.span()).isPresent()
                    ? Optional.empty()
                    : cues.verb(sentence, token).filter(c -> !c.attitude() && (c.allows("that") || c.allows("quote")));
            Optional<Token> speaker = cue.flatMap(c -> speaker(sentence, token, c));
            if (speaker.isPresent() && !quotation.inner().overlaps(speaker.get().span())) {
                return Optional.of(new Draft(sentence, token, cue.get(), VerbCueRule.cueSpan(sentence, token, cue.get()),
                        Speakers.party(sentence, speaker.get()), List.of(whole(sentence, token, cue.get(), speaker.get(), quotation)), null,
                        addressees.of(sentence, token, cue.get(), null), List.of(), Polarity.isNegated(sentence, token),
                        Polarity.isPlanned(sentence, token), "quotation", 0.8));
            }
        }
        return Optional.empty();
    }

    /** With the words between verb and quotation that belong to its sentence: "said that "…"", "said Lim was "…"". */
    private static Span whole(Sentence sentence, Token verb, Cue cue, Token speaker, Quotation quotation) {
        List<Token> between = sentence.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.span().end() <= quotation.outer().start()).toList();
        if (!cue.allows("that") || between.isEmpty() || !sentence.span().overlaps(quotation.outer())) {
            return quotation.outer();
        }
        Optional<Token> that = between.stream().filter(t -> t.is("that") && t.tag().equals("IN")).findFirst();
        Token first = between.getFirst();
        boolean joined = between.stream().noneMatch(t -> PUNCTUATION.contains(t.tag())) && !cue.addressee().contains("obj")
                && !between.contains(speaker)
                && !ADJUNCT.contains(first.tag()) && !first.entityClass().equals("DATE");
        return that.or(() -> joined ? Optional.of(first) : Optional.empty()).map(t -> t.span().union(quotation.outer()))
                .orElse(quotation.outer());
    }

    /** The subject, or the noun phrase right behind the verb ("…," said Koo), or the noun before an apposition. */
    private static Optional<Token> speaker(Sentence sentence, Token verb, Cue cue) {
        return Subjects.agentOf(sentence, verb).filter(Speakers::canSpeak)
                .or(() -> cue.addressee().contains("obj")
                        ? Optional.empty()
                        : sentence.dependents(verb).stream()
                                .filter(d -> d.index() > verb.index() && d.isNoun() && INVERTED.contains(d.relation())
                                        && !d.entityClass().equals("DATE"))
                                .findFirst())
                .or(() -> NearbySubjects.beforeComma(sentence, verb));
    }

}
