package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.article.Span;
import org.newsgraph.claim.CuedSentence.CuedVerb;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * A passive, with or without the one who speaks: "the raid was condemned by X", "X is expected to …", "X was asked about …", "X is
 * seen as …". Who is not named is unknown, never guessed.
 */
record PassiveRule(SpeechGrammar grammar) implements StatementRule {

    private static final Set<String> SUBJECT = Set.of("nsubjpass");
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "oprd", "prep");

    @Override
    public void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (CuedVerb reporting : cued.verbs()) {
            Token verb = reporting.token();
            if (sentence.has(verb, "auxpass") && !Polarity.isHypothetical(sentence, verb) && !VerbForm.isInfinitive(sentence, verb)) {
                Optional<Token> speaker = Subjects.agentOf(sentence, verb).filter(Speakers::canSpeak);
                for (Cue cue : reporting.cues()) {
                    if (speaker.isPresent() || cue.allows("unnamed")) {
                        draft(sentence, verb, cue, speaker).ifPresent(found);
                    }
                }
            }
        }
    }

    private Optional<Draft> draft(Sentence sentence, Token verb, Cue cue, Optional<Token> speaker) {
        Optional<Token> subject = sentence.dependents(verb, SUBJECT).findFirst();
        Optional<Token> complement = sentence.dependents(verb, COMPLEMENTS)
                .filter(c -> c.index() > verb.index() && fits(sentence, c, cue)).findFirst();
        boolean undergone = speaker.isPresent() && (cue.allows("obj") || cue.allows("obj-pronoun"));
        boolean headless = subject.isEmpty() || subject.get().tag().startsWith("W");
        if (speaker.isEmpty() && headless && complement.filter(c -> c.relation().equals("xcomp")).isEmpty()
                || complement.isEmpty() && !(undergone && !headless)) {
            return Optional.empty();
        }
        boolean addressed = cue.addressee().contains("obj")
                && !complement.filter(c -> c.is("of") || c.is("for") || c.is("with")).isPresent();
        List<Span> content = new ArrayList<>();
        boolean clause = complement.filter(c -> c.relation().equals("ccomp")).isPresent();
        subject.filter(s -> !addressed && !clause && !s.tag().startsWith("W")).map(s -> whole(sentence, s)).ifPresent(content::add);
        complement.ifPresent(c -> content.addAll(said(sentence, verb, c, addressed)));
        List<Party> to = addressed ? subject.map(s -> Speakers.party(sentence, s)).orElse(List.of()) : List.of();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(sentence, verb, cue, VerbCueRule.cueSpan(sentence, verb, cue),
                        speaker.map(s -> Speakers.party(sentence, s)).orElse(List.of()), content, complement.orElse(null), to, List.of(),
                        Polarity.isNegated(sentence, verb), Polarity.isPlanned(sentence, verb), "passive",
                        speaker.isPresent() ? 0.8 : 0.6));
    }

    private static boolean fits(Sentence sentence, Token complement, Cue cue) {
        boolean infinitive = VerbForm.isInfinitive(sentence, complement);
        return switch (complement.relation()) {
            case "xcomp" -> infinitive && (cue.allows("inf-object") || cue.allows("inf") || cue.allows("unnamed"));
            case "ccomp" -> !infinitive && (cue.allows("that") || cue.allows("whether"));
            case "oprd" -> cue.allows("object-predicate");
            default -> cue.allows(complement.lemma()) && sentence.dependents(complement, Set.of("pobj", "pcomp")).findAny().isPresent();
        };
    }

    private List<Span> said(Sentence sentence, Token verb, Token complement, boolean addressed) {
        boolean behind = addressed && complement.relation().equals("prep");
        return behind
                ? sentence.dependents(complement, Set.of("pobj", "pcomp")).findFirst()
                        .map(o -> grammar.contents().ofComplement(sentence, complement, o)).orElse(List.of())
                : grammar.contents().ofComplement(sentence, verb, complement);
    }

    /** The phrase without a comma that closes it. */
    private static Span whole(Sentence sentence, Token subject) {
        int[] below = sentence.subtree(subject);
        int last = below.length - 1;
        while (last > 0 && sentence.token(below[last]).relation().equals("punct")) {
            last--;
        }
        return sentence.span(below[0], below[last] + 1);
    }
}
