package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quotation;
import org.newsgraph.mention.Quotations;
import org.newsgraph.mention.Times;
import org.newsgraph.mention.When;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** All statements of a document, in the order of their content. */
public final class StatementRules {

    private final CueLexicon cues = CueLexicon.load();
    private final SpeechGrammar grammar = SpeechGrammar.of(cues);
    private final QuotationBinder binder = new QuotationBinder(grammar);
    private final SpeechActs acts = new SpeechActs();
    private final Relays relays = new Relays();
    private final FirstPerson firstPerson = new FirstPerson();
    /** Where several find the same cue, the first of them has it. */
    private final List<StatementRule> rules = List.of(new QuotedAsRule(grammar),
            new ChargeRule(cues),
            new AskedRule(grammar),
            new ClauseRule(grammar),
            new InfinitiveRule(grammar),
            new NounRule(grammar),
            new PredicateRule(grammar),
            new PrepositionRule(grammar),
            new ObjectRule(grammar),
            new PassiveRule(grammar),
            new AsRule(grammar),
            new RelativeRule(grammar),
            new AdjectiveRule(grammar),
            new AccordingToRule(grammar),
            new TagRule(),
            new InvertedTagRule(),
            new PlainRule(grammar),
            new HeadlineTagRule(),
            new HeadlineColonRule());

    /**
     * The statements of all sentences; their parties are noun phrases, not yet resolved.
     *
     * @param times of the same document
     */
    public List<Statement> find(Document document, Times times) {
        return find(document, times, Identity.UNKNOWN);
    }

    /** The same, with what is known already of who is meant. */
    public List<Statement> find(Document document, Times times, Identity identity) {
        Quotations quotations = Quotations.of(document.article());
        List<Draft> turns = Transcripts.of(document);
        List<Draft> drafts = new ArrayList<>(turns);
        drafts.addAll(SignedPosts.of(document));
        List<Draft> spoken = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Map<Integer, Draft> byCue = new LinkedHashMap<>();
            CuedSentence cued = CuedSentence.of(sentence, cues);
            for (StatementRule rule : rules) {
                rule.find(cued, d -> byCue.putIfAbsent(d.cueToken() == null ? -1 : d.cueToken().index(), d));
            }
            List<Draft> told = relays.passed(sentence, List.copyOf(byCue.values())).stream().filter(d -> !d.content().isEmpty()).toList();
            told.stream().filter(d -> firstPerson.speaksInsideQuotation(d, quotations)).forEach(spoken::add);
            told.stream().filter(d -> !spoken.contains(d) && !firstPerson.speaksInTurn(d, turns))
                    .filter(d -> !d.cue().attitude() || byCue.values().stream().noneMatch(o -> tells(o, d))).forEach(drafts::add);
        }
        List<Statement> out = new ArrayList<>();
        for (Draft draft : binder.bind(document, quotations, drafts)) {
            Statement.Mode mode = Transcripts.isTurn(draft) ? Statement.Mode.DIRECT : mode(document, draft.content(), quotations);
            String act = acts.actOf(document, draft, mode, identity);
            List<Party> addressed = addressed(document, draft, mode, act).or(() -> goesOn(draft, out, identity)).orElse(draft.addressees());
            out.add(new Statement(draft.sentence(), draft.cueToken(), draft.cueSpan(), draft.speakers(), draft.content(), mode, act,
                    addressed, draft.via(), said(times, draft), draft.negated(), draft.planned(), draft.rule(), draft.confidence()));
        }
        List<Statement> beside = spoken.stream().flatMap(d -> Performed.beside(d, out).stream()).toList();
        return Stream.concat(out.stream(), beside.stream()).sorted(Comparator.comparing((Statement s) -> s.content().getFirst())).toList();
    }

    /** "She said the bloc was prepared to go further": that attitude is what she says, no statement beside hers. */
    private static boolean tells(Draft said, Draft attitude) {
        Span cue = attitude.cueSpan();
        return cue != null && said != attitude && !said.cue().attitude() && said.content().stream().anyMatch(c -> c.contains(cue));
    }

    /** Whom the quoted words themselves address; more telling than who stood by. */
    private Optional<List<Party>> addressed(Document document, Draft draft, Statement.Mode mode, String act) {
        return mode == Statement.Mode.INDIRECT
                ? Optional.empty()
                : ContentHead.of(document, draft).stream().map(h -> grammar.addressees().inWords(h.unwrapped(), act))
                        .filter(a -> !a.isEmpty())
                        .findFirst();
    }

    /** "She added that …" is said to whom she spoke just before. */
    private static Optional<List<Party>> goesOn(Draft draft, List<Statement> before, Identity identity) {
        if (!draft.cue().allows("goes-on") || !draft.addressees().isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Statement last = before.get(before.size() - 1);
        boolean near = draft.sentence().index() - last.sentence().index() <= 1 && last.sentence().block() == draft.sentence().block();
        boolean same = last.speakers().stream().anyMatch(l -> draft.speakers().stream()
                .anyMatch(s -> l.equals(s) || identity.isOwn(l, s)));
        return near && same ? Optional.of(last.addressees()) : Optional.empty();
    }

    /** What the cue's own time says; a time inside the content is not when it was said. */
    private static @Nullable When said(Times times, Draft draft) {
        return draft.cueToken() == null
                ? null
                : times.attachedTo(draft.sentence(), draft.cueToken())
                        .filter(w -> draft.content().stream().noneMatch(c -> c.overlaps(w.span()))).orElse(null);
    }

    /** Direct when no word stands outside quotation marks, mixed when some do, indirect when all do. */
    private static Statement.Mode mode(Document document, List<Span> content, Quotations quotations) {
        boolean inside = false;
        boolean outside = false;
        for (Sentence sentence : document.sentences()) {
            if (content.stream().noneMatch(sentence.span()::overlaps)) {
                continue;
            }
            List<Quotation> near = quotations.overlapping(sentence.span());
            for (Token token : sentence.tokens()) {
                Span span = token.span();
                if (Character.isLetterOrDigit(token.form().codePointAt(0)) && content.stream().anyMatch(c -> c.contains(span))) {
                    boolean quoted = near.stream().map(Quotation::inner).anyMatch(q -> q.contains(span));
                    inside |= quoted;
                    outside |= !quoted;
                }
            }
        }
        return inside ? outside ? Statement.Mode.MIXED : Statement.Mode.DIRECT : Statement.Mode.INDIRECT;
    }
}
