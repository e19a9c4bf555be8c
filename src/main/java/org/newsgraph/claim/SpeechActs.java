package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Which speech act a statement is: by its cue and complement, and where the cue is neutral by what the content does itself. */
final class SpeechActs {

    private static final String NEUTRAL = "state";
    private static final String SILENCE = "decline";
    /** All but letters, digits, apostrophes and blanks. */
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}' ]");
    private static final Set<String> UNWILLING = CodeClasses.of("refusing");

    private static final Set<String> INSISTING = WordClasses.of("insisting-verb");

    private final List<ContentRule> rules;
    private final Map<String, String> openings;
    /** Verbs for giving information: not to do that is to decline. */
    private final Set<String> answering;

    SpeechActs() {
        List<Row> rows = Table.load("lexicon/content-acts.tsv").rows();
        List<ContentRule> all = rows.stream().map(ContentRule::of).toList();
        rules = all.stream().filter(r -> r.part() != ContentRule.Part.OPENING).toList();
        openings = all.stream().filter(r -> r.part() == ContentRule.Part.OPENING)
                .collect(Collectors.toMap(ContentRule::lemma, ContentRule::act));
        answering = Table.column("lexicon/answering-verbs.tsv", "lemma");
    }

    String actOf(Document document, Draft draft, Statement.Mode mode, Identity identity) {
        String act = draft.cue().act();
        List<ContentHead> heads = ContentHead.of(document, draft);
        if (UNWILLING.contains(act) && draft.rule().equals("infinitive")) {
            return heads.stream().limit(1).anyMatch(h -> answering.contains(h.token().lemma())) ? SILENCE : "refuse";
        }
        if (draft.negated()) {
            boolean silent = act.equals("confirm") || answering.contains(draft.cue().lemma()) && asks(heads);
            return silent ? SILENCE : act;
        }
        boolean told = INSISTING.contains(draft.cue().lemma()) && draft.cue().allows("that")
                && heads.stream().limit(1).anyMatch(h -> isIndicative(h.sentence(), h.token()));
        if (!act.equals(NEUTRAL) && !told) {
            return act;
        }
        return opening(document, draft).or(() -> heads.stream().map(ContentHead::unwrapped)
                .flatMap(h -> byContent(h, draft, mode, identity).stream()).findFirst()).orElse(NEUTRAL);
    }

    /** "insisted that it had paid", "would pay": what is so; "insisted that it pay" demands it. */
    private static boolean isIndicative(Sentence sentence, Token verb) {
        boolean one = sentence.dependents(verb, Set.of("nsubj")).anyMatch(s -> s.is("it") || s.tag().equals("NN") || s.tag().equals("NNP"));
        return verb.isTensed() && !(verb.tag().equals("VBP") && one) || verb.isVerb() && sentence.dependents(verb, Set.of("aux", "auxpass"))
                .anyMatch(a -> a.isTensed() || a.tag().equals("MD"));
    }

    /** "did not say when …", "would not disclose the price": what is not answered is a question or a matter, no clause of its own. */
    private static boolean asks(List<ContentHead> heads) {
        return heads.stream().limit(1).anyMatch(h -> !h.token().isVerb() || asks(h.sentence(), h.token()));
    }

    private static boolean asks(Sentence sentence, Token verb) {
        return sentence.dependents(verb).stream().filter(d -> d.index() < verb.index())
                .anyMatch(d -> d.tag().startsWith("W") || d.is("whether") || d.is("if")
                        || sentence.dependents(d).stream().anyMatch(w -> w.tag().startsWith("W")));
    }

    /** The longest opening whose words the content begins with. */
    private Optional<String> opening(Document document, Draft draft) {
        String words = MARKS.matcher(document.words(draft.content().getFirst())).replaceAll("").strip().toLowerCase(Locale.ROOT) + " ";
        return openings.entrySet().stream().filter(o -> words.startsWith(o.getKey() + " "))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    /** "It was unable to confirm the number": by the words that say that an act was not done. */
    private boolean isUnable(ContentHead head) {
        return head.sentence().dependents(head.token(), "acomp")
                .flatMap(a -> head.sentence().dependents(a, "xcomp"))
                .anyMatch(x -> answering.contains(x.lemma()) && Performance.STANDARD.fails(head.sentence(), x));
    }

    private Optional<String> byContent(ContentHead head, Draft draft, Statement.Mode mode, Identity identity) {
        boolean reported = mode != Statement.Mode.DIRECT;
        Self.Subject subject = new Self(identity, reported).subject(head.sentence(), head.token(), draft);
        if (subject != Self.Subject.OTHER && isUnable(head)) {
            return Optional.of(SILENCE);
        }
        Set<String> lemmas = Stream.concat(Stream.of(head.token()), head.sentence().dependents(head.token()).stream())
                .map(t -> t.lemma().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return rules.stream().filter(r -> r.asksFor(lemmas) && r.applies(head.sentence(), head.token(), subject, reported))
                .map(ContentRule::act).findFirst();
    }
}
