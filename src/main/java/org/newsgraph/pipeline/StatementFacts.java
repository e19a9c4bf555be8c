package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.claim.Statement;
import org.newsgraph.facts.Issue;
import org.newsgraph.facts.Mode;
import org.newsgraph.facts.Statement.Speaker;
import org.newsgraph.lexicon.Plover;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Coordination;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.WholePhrase;
import org.newsgraph.text.Sentence;

/** Statements with their parties resolved. */
final class StatementFacts {

    private static final Set<String> SINGULAR = WordClasses.of("third-person-singular");
    private static final Set<String> REPLIES = Table.column("lexicon/reply-verbs.tsv", "lemma");

    private final Found found;
    private final Actors actors;
    private final Plover plover;
    private final List<Issue> issues;
    private final Addressed addressed;
    private @Nullable String lastSpeaker;
    /** Those who said the last thing, where they are several or no person. */
    private List<String> lastOthers = List.of();
    private @Nullable String lastAddressee;
    private boolean questioned;
    private int lastBlock;
    private int lastSentence = -1;

    StatementFacts(Found found, Actors actors, Plover plover, List<Issue> issues) {
        this.found = found;
        this.actors = actors;
        this.plover = plover;
        this.issues = issues;
        this.addressed = new Addressed(actors);
    }

    org.newsgraph.facts.Statement of(String id, Statement statement) {
        List<Speaker> speakers = speakers(statement);
        Set<String> speaksFor = new LinkedHashSet<>();
        speakers.forEach(s -> actors.stateOf(s.actor()).filter(state -> !state.equals(s.actor())).ifPresent(speaksFor::add));
        return new org.newsgraph.facts.Statement(id, speakers, List.copyOf(speaksFor), statement.cue(), statement.content(),
                Mode.valueOf(statement.mode().name().toLowerCase(Locale.ROOT)), statement.act(), plover.ofSpeechAct(statement.act()),
                addressed.ids(statement.addressees(), speakers.stream().map(Speaker::actor).toList()), relays(statement.via()),
                Assembly.when(statement.said()), statement.negated(),
                statement.planned(),
                statement.rule(), statement.confidence());
    }

    private List<Speaker> speakers(Statement statement) {
        List<Speaker> speakers = new ArrayList<>();
        for (Party party : statement.speakers()) {
            @Nullable
            String before = isAnswer(statement) && lastAddressee != null ? lastAddressee : lastSpeaker;
            Optional<String> since = goesOn(statement, party) ? subjectSince(statement, party) : Optional.empty();
            List<String> meant = since.map(List::of)
                    .orElseGet(() -> goesOn(statement, party) && before != null ? List.of(before) : others(statement, party));
            List<String> ids = meant.isEmpty() ? actors.described(party.referent()).stream().toList() : meant;
            @Nullable
            Span spoken = statement.cue() == null ? null : actors.phrase(party).union(WholePhrase.of(party, statement.cue()));
            ids.forEach(actor -> speakers.add(new Speaker(actor, spoken)));
            if (!ids.isEmpty()) {
                joined(party).stream().filter(id -> speakers.stream().noneMatch(s -> s.actor().equals(id)))
                        .forEach(id -> speakers.add(new Speaker(id, spoken)));
            }
            if (ids.isEmpty()) {
                String words = found.document().words(actors.phrase(party));
                issues.add(new Issue("speaker-unresolved", "nobody in the article is known to be meant by \"" + words + "\"",
                        actors.phrase(party)));
                speakers.add(new Speaker(actors.unnamed(party, words), spoken));
            }
        }
        remember(statement, speakers);
        return speakers;
    }

    /** Of "the prosecutor and the defence", "the union and two clinics" those whom the article only describes. */
    private List<String> joined(Party party) {
        Sentence sentence = party.sentence();
        return Coordination.of(sentence, party.head()).stream().skip(1)
                .filter(t -> t.isNoun() && !t.isProperNoun() && (t.tag().equals("NNS") || sentence.has(t, "det")))
                .map(t -> new Party(sentence, t)).filter(p -> actors.of(p).isEmpty()).flatMap(p -> actors.described(p).stream()).toList();
    }

    /** "The minister told him …. He replied", "the judge asked the witness whether …. He said": whoever was spoken to before answers. */
    private boolean isAnswer(Statement statement) {
        return statement.cueToken() != null && (questioned || REPLIES.contains(statement.cueToken().lemma()));
    }

    /** "He said" takes up whoever spoke last, in this paragraph or the one before. */
    private boolean goesOn(Statement statement, Party party) {
        return SINGULAR.contains(party.head().lemma()) && statement.sentence().block() - lastBlock <= 1;
    }

    /** "They said" takes up several who spoke last, "it said" a body or paper that did; else whoever is meant in the article. */
    private List<String> others(Statement statement, Party party) {
        String word = party.head().form().toLowerCase(Locale.ROOT);
        boolean near = statement.sentence().block() - lastBlock <= 1;
        List<String> known = actors.of(party.referent());
        boolean several = word.equals("they") && lastOthers.size() > 1;
        boolean next = statement.sentence().index() - lastSentence == 1 && isBehindContent(statement) && !opens(statement, known);
        boolean one = word.equals("it") && lastOthers.size() == 1 && (known.isEmpty() || next);
        return near && (several || one) ? lastOthers : known;
    }

    private static boolean isBehindContent(Statement statement) {
        return statement.cue() != null && statement.content().getFirst().start() < statement.cue().start();
    }

    /** Whether what is said begins with one of these: "The League will pay, it said." */
    private boolean opens(Statement statement, List<String> ids) {
        Sentence sentence = statement.sentence();
        return sentence.tokens().stream().filter(t -> t.relation().startsWith("nsubj") && t.isNoun()
                && statement.content().getFirst().contains(t.span()))
                .findFirst().filter(t -> actors.of(new Party(sentence, t)).stream().anyMatch(ids::contains)).isPresent();
    }

    /** "The envoy did no such thing. "…," he said": somebody else whom the paragraph has made its subject since the last statement. */
    private Optional<String> subjectSince(Statement statement, Party party) {
        List<String> meant = actors.of(party.referent());
        Sentence own = statement.sentence();
        if (meant.size() != 1 || meant.getFirst().equals(lastSpeaker) || !actors.isPerson(meant.getFirst())) {
            return Optional.empty();
        }
        return found.document().sentences().stream()
                .filter(s -> s.block() == own.block() && s.index() > lastSentence && s.index() < own.index())
                .flatMap(s -> s.tokens().stream().filter(t -> t.relation().equals("nsubj") && s.token(t.head()).isRoot())
                        .map(t -> new Party(s, t)))
                .flatMap(p -> actors.of(p).stream()).filter(meant.getFirst()::equals).findFirst();
    }

    /** One person or one unnamed source can be taken up by "he" or "she"; what stands inside another's words is not taken up. */
    private void remember(Statement statement, List<Speaker> speakers) {
        boolean inside = found.statements().stream().anyMatch(o -> o != statement && statement.cue() != null && o.says(statement.cue()));
        if (!inside) {
            lastSpeaker = speakers.size() == 1 && actors.isPerson(speakers.get(0).actor()) ? speakers.get(0).actor() : null;
            List<String> ids = speakers.stream().map(Speaker::actor).toList();
            lastOthers = lastSpeaker == null ? ids : List.of();
            lastBlock = statement.sentence().block();
            lastSentence = statement.sentence().index();
            List<String> spokenTo = addressed.ids(statement.addressees(), speakers.stream().map(Speaker::actor).toList());
            lastAddressee = spokenTo.size() == 1 && actors.isPerson(spokenTo.get(0)) ? spokenTo.get(0) : null;
            questioned = statement.cueToken() != null && statement.act().equals("request") && statement.rule().equals("clause");
        }
    }

    /** Who passed it on, also where the article only describes them: "a local daily". */
    private List<String> relays(List<Party> parties) {
        return parties.stream().flatMap(p -> {
            List<String> ids = actors.of(p);
            return ids.isEmpty() ? actors.described(p.referent()).stream() : ids.stream();
        }).distinct().toList();
    }
}
