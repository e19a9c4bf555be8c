package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.claim.CuedSentence.CuedVerb;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What the rules for reporting verbs share: the verb with its cue, its speaker and its addressee. */
abstract class VerbCueRule implements StatementRule {

    private static final Set<String> AUXILIARY = Set.of("aux", "auxpass", "neg");
    private static final ActorNouns NOUNS = ActorNouns.load();
    /** Tokens before a verb that may be its auxiliaries: "would not have been". */
    private static final int AUXILIARY_REACH = 4;

    final CueLexicon cues;
    final Content contents;
    final Addressees addressees;

    VerbCueRule(SpeechGrammar grammar) {
        this.cues = grammar.cues();
        this.contents = grammar.contents();
        this.addressees = grammar.addressees();
    }

    @Override
    public final void find(CuedSentence cued, Consumer<Draft> found) {
        Sentence sentence = cued.sentence();
        for (CuedVerb reporting : cued.verbs()) {
            Token token = reporting.token();
            for (Cue cue : reporting.cues()) {
                if (applies(sentence, reporting, cue)) {
                    complement(sentence, token, cue).ifPresent(k -> speaker(sentence, token, cue).filter(Speakers::canSpeak)
                            .filter(speaker -> !isAskedFor(token, speaker))
                            .filter(speaker -> k.head() == null || !sentence.dominates(k.head(), speaker)
                                    || sentence.dominates(k.head(), token))
                            .ifPresent(speaker -> found.accept(draft(sentence, token, cue, speaker, k))));
                }
            }
        }
    }

    /** The verb's agent; for ", adding that …" that of the reporting verb which it goes on from. */
    private Optional<Token> speaker(Sentence sentence, Token verb, Cue cue) {
        if (verb.tag().equals("VBG") && !sentence.has(verb, "nsubj") && verb.index() > 0
                && sentence.token(verb.index() - 1).tag().equals(",")) {
            Token at = verb;
            while (!at.isRoot()) {
                Token above = sentence.token(at.head());
                if (at.relation().equals("ccomp") && above.index() < verb.index() && cues.verb(sentence, above).isPresent()) {
                    return Subjects.agentOf(sentence, above);
                }
                at = above;
            }
        }
        Optional<Token> issuing = issuing(sentence, verb);
        if (issuing.isPresent()) {
            return Subjects.agentOf(sentence, issuing.get());
        }
        Optional<Token> resumed = Resumed.from(sentence, verb, cues);
        Optional<Token> agent = Subjects.agentOf(sentence, resumed.orElse(verb))
                .or(() -> Subjects.misread(sentence, verb, cue));
        if (agent.isPresent() || sentence.has(verb, "nsubjpass")) {
            return agent;
        }
        Optional<Token> near = verb.isTensed()
                ? NearbySubjects.inverted(sentence, verb).or(() -> NearbySubjects.beforeComma(sentence, verb))
                        .or(() -> NearbySubjects.beforeVerb(sentence, verb)).or(() -> NearbySubjects.opening(sentence, verb))
                        .or(() -> NearbySubjects.beforeRelative(sentence, verb))
                : Optional.empty();
        return near.filter(Speakers::canSpeak).or(() -> LostSubjects.of(sentence, verb, cues));
    }

    /** "issued a statement saying …", "sent a letter to Y saying …": the verb by which somebody speaks through a document. */
    private Optional<Token> issuing(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBG") || verb.isRoot() || sentence.has(verb, "aux")) {
            return Optional.empty();
        }
        Token above = sentence.token(verb.head());
        Token governor = verb.relation().equals("acl") && above.relation().equals("dobj") ? sentence.token(above.head()) : above;
        boolean adverbial = governor == above && verb.relation().equals("advcl");
        boolean document = sentence.dependents(governor, "dobj").filter(o -> adverbial || o.index() == above.index())
                .anyMatch(o -> NOUNS.kind(o).filter(k -> k == ActorNouns.Kind.DOCUMENT).isPresent());
        return document && cues.isIssuing(governor) ? Optional.of(governor) : Optional.empty();
    }

    /** "did not say who had ordered the search" */
    private static boolean isAskedFor(Token verb, Token speaker) {
        return speaker.tag().startsWith("W") && speaker.head() == verb.index()
                && (verb.relation().equals("ccomp") || verb.relation().equals("pcomp"));
    }

    private boolean applies(Sentence sentence, CuedVerb reporting, Cue cue) {
        Token verb = reporting.token();
        boolean modifies = verb.relation().equals("relcl") && !(isAside(sentence, verb) && cue.allows("inf-finite"))
                || !sentence.has(verb, "aux") && (verb.tag().equals("VBG") || verb.tag().equals("VBN"));
        boolean mere = cue.attitude() && modifies && (!modifierSuffices() || verb.tag().equals("VBN"));
        boolean done = cue.allows("would") ? Polarity.isHypothetical(sentence, verb) : reporting.performed().happens();
        return !mere && done && !isQuotedAs(sentence, verb) && !isAddressingReader(sentence, verb, cue);
    }

    /** Whether an attitude counts that only describes somebody: "voters who believe that …", "fearing that …". */
    boolean modifierSuffices() {
        return true;
    }

    /** ", who wants to run": a relative clause behind a comma. */
    private static boolean isAside(Sentence sentence, Token verb) {
        int first = sentence.subtree(verb)[0];
        return first > 0 && sentence.token(first - 1).tag().equals(",") || sentence.token(first).tag().equals(",");
    }

    /** "you know, …" */
    private static boolean isAddressingReader(Sentence sentence, Token verb, Cue cue) {
        return cue.attitude() && sentence.dependents(verb, "nsubj").anyMatch(s -> s.is("you"));
    }

    /** "quoted as saying" has its own rule. */
    private static boolean isQuotedAs(Sentence sentence, Token verb) {
        return verb.relation().equals("pcomp") && sentence.token(verb.head()).is("as");
    }

    /** What this construction says was said; empty when the verb stands in another construction. */
    abstract Optional<Complement> complement(Sentence sentence, Token verb, Cue cue);

    abstract String name();

    /**
     * @param head word that governs the content
     * @param addressee who the construction says is spoken to, where it says so itself
     */
    record Complement(@Nullable Token head, List<Span> content, @Nullable Token addressee) {}

    private Draft draft(Sentence sentence, Token verb, Cue cue, Token speaker, Complement complement) {
        List<Party> addressed = complement.addressee() != null
                ? Speakers.party(sentence, complement.addressee())
                : addressees.of(sentence, verb, cue, complement.head());
        Optional<Token> sent = issuing(sentence, verb).flatMap(v -> Addressees.prepositional(sentence, v, "to"));
        if (sent.isPresent()) {
            addressed = Speakers.party(sentence, sent.get());
        }
        List<Party> spokenTo = addressed.stream().filter(a -> complement.head() == null || a.head().index() != complement.head().index())
                .toList();
        Performance.Reading performed = Performance.STANDARD.of(sentence, issuing(sentence, verb).orElse(verb));
        Span own = cueSpan(sentence, verb, cue);
        Span whole = performed.effect() == Performance.Effect.DONE ? own : own.union(begin(sentence, performed.first()));
        return new Draft(sentence, verb, cue, whole, Speakers.party(sentence, verb, speaker), complement.content(), complement.head(),
                spokenTo,
                List.of(), performed.negated(), performed.planned(), name(), confidence());
    }

    double confidence() {
        return 0.9;
    }

    /** The verb with the auxiliaries and negation right before it and the particle right behind it. */
    static Span cueSpan(Sentence sentence, Token verb, Cue cue) {
        int begin = withAuxiliaries(sentence, verb);
        int end = verb.index() + 1;
        if (!cue.particle().isEmpty() && end < sentence.size() && sentence.token(end).is(cue.particle())) {
            end++;
        }
        return sentence.span(begin, end);
    }

    private static Span begin(Sentence sentence, Token first) {
        return sentence.span(withAuxiliaries(sentence, first), first.index() + 1);
    }

    private static int withAuxiliaries(Sentence sentence, Token verb) {
        int begin = verb.index();
        while (begin > 0 && verb.index() - begin < AUXILIARY_REACH && sentence.token(begin - 1).head() == verb.index()
                && AUXILIARY.contains(sentence.token(begin - 1).relation())) {
            begin--;
        }
        return begin;
    }
}
