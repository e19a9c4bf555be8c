package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.newsgraph.article.SourceText;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.facts.ArticleFacts;
import org.newsgraph.facts.Facts;
import org.newsgraph.facts.Incident;
import org.newsgraph.facts.Incident.Count;
import org.newsgraph.facts.Incident.Located;
import org.newsgraph.facts.Incident.Participant;
import org.newsgraph.facts.Incident.Taken;
import org.newsgraph.facts.Issue;
import org.newsgraph.facts.Mode;
import org.newsgraph.facts.Place;
import org.newsgraph.facts.Policy;
import org.newsgraph.facts.Role;
import org.newsgraph.facts.Statement;
import org.newsgraph.facts.When;
import org.jspecify.annotations.Nullable;

/** Facts without sense that keep to the contract: few names and offsets, so that many of them clash. */
final class RandomFacts {

    private static final List<String> NAMES = List.of("Mara Lindqvist", "mara lindqvist", "Lorvia", "the Post", "한국", "--", "Ørn & Sons");
    private static final int LENGTH = 60;

    private final Random random;
    private final Codes codes;

    RandomFacts(long seed, Codes codes) {
        this.random = new Random(seed);
        this.codes = codes;
    }

    SourceText text() {
        int[] alphabet = "ab \n\"“”🚢é.".codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, LENGTH).forEach(i -> text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]));
        return SourceText.of(text.toString());
    }

    Facts next() {
        LocalDate published = orNull(() -> LocalDate.of(2031, 3, 4));
        ArticleFacts article = new ArticleFacts("r", "r.txt", orNull(this::name), orNull(this::name), orNull(this::name), published,
                published == null ? null : code("published-basis"), orNull(this::name), some(i -> name()), "en",
                orNull(() -> "https://x.example/ä b"),
                "0f".repeat(32));
        return new Facts(article, some(i -> span()), IntStream.range(0, 5).mapToObj(this::actor).toList(),
                List.of(new Place("p0", name(), some(i -> span()), List.of(), null), new Place("p1", name(), List.of(), List.of(), "x")),
                some(i -> new Role(who(), name(), orNull(this::who), span())), IntStream.range(0, 4).mapToObj(this::statement).toList(),
                some(i -> new Policy("l" + i, who(), code("policy-concept"), any(Policy.Stance.values()), code("policy-status"), spans(),
                        orNull(this::statementId), "rule")),
                some(this::incident), some(i -> new Issue("code", "message", orNull(this::span))));
    }

    private Actor actor(int i) {
        return new Actor("a" + i, name(), any(ActorType.values()), some(j -> name()), some(j -> span()), List.of(), orNull(() -> "KOR"),
                orNull(this::who));
    }

    private Statement statement(int i) {
        return new Statement("s" + i, some(j -> new Statement.Speaker(who(), orNull(this::span))), some(j -> who()), orNull(this::span),
                spans(),
                any(Mode.values()), code("speech-act"), null, some(j -> who()), some(j -> who()), orNull(this::when), random.nextBoolean(),
                random.nextBoolean(), "rule", random.nextInt(101) / 100.0);
    }

    private Incident incident(int i) {
        return new Incident("i" + i, code("incident-type"), null, any(Incident.Modality.values()),
                some(j -> new Participant(orNull(this::who), name(), orNull(this::span), any(Incident.ParticipantRole.values()),
                        orNull(this::count))),
                some(j -> new Located(random.nextBoolean() ? "p" + random.nextInt(2) : who(), any(Incident.PlaceRole.values()),
                        orNull(this::span))),
                orNull(this::when), spans(), some(j -> new Taken(any(Incident.Stance.values()), who(), orNull(this::statementId), span())),
                "rule");
    }

    private Count count() {
        Long min = orNull(() -> (long) random.nextInt(10));
        return new Count(min, orNull(() -> (min == null ? 0 : min) + random.nextInt(3)), "some", span());
    }

    private When when() {
        LocalDate begin = orNull(() -> LocalDate.of(2031, 2, 1 + random.nextInt(28)));
        LocalDate end = orNull(() -> (begin == null ? LocalDate.of(2031, 3, 1) : begin).plusDays(random.nextInt(2)));
        return new When(begin, end, orNull(this::name), orNull(this::span), any(When.Basis.values()));
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>(some(i -> span()));
        spans.add(span());
        return spans;
    }

    private Span span() {
        int start = random.nextInt(LENGTH - 10);
        return new Span(start, start + 1 + random.nextInt(10));
    }

    private String who() {
        return "a" + random.nextInt(5);
    }

    private String statementId() {
        return "s" + random.nextInt(4);
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String code(String scheme) {
        List<String> all = List.copyOf(new TreeSet<>(codes.scheme(scheme).keySet()));
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
    }

    private <T> @Nullable T orNull(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }
}
