package org.newsgraph.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.article.Span;
import org.newsgraph.facts.Actor;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Actors that an article only describes, made when a claim needs them: "two engineers", "one of the rescuers", "a poll". */
final class Described {

    private static final ActorNouns NOUNS = ActorNouns.load();
    private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "amod", "nn", "num", "hyph", "punct", "advmod");
    private static final Set<String> FIRST = WordClasses.of("first-person");
    private static final Set<String> INDEFINITE = WordClasses.of("another-one");
    private static final Set<String> BEHIND = WordClasses.of("description-preposition");
    private static final int LONGEST_COMPLEMENT = 40;
    private static final String WRITER = "writer of the article";

    private final Document document;
    private final Map<String, Actor> byId = new LinkedHashMap<>();
    private final Map<String, String> lastOfName = new HashMap<>();

    Described(Document document) {
        this.document = document;
    }

    /** Whether a phrase describes somebody at all: a pronoun alone does not. */
    static boolean describes(Party party) {
        Token head = party.head();
        return head.isNoun() || head.tag().startsWith("JJ") || head.tag().equals("CD") || head.tag().equals("DT") || head.tag().equals("FW")
                || head.tag().startsWith("VB") || FIRST.contains(word(head));
    }

    /** The id of the one described by these words; the same words without "a" mean the same. "I" outside of quotations is who wrote the article. */
    String actor(Party party) {
        Token head = party.head();
        boolean writer = FIRST.contains(word(head));
        String name = writer ? WRITER : name(party);
        Optional<Actor> again = isNew(party) ? Optional.empty() : Optional.ofNullable(lastOfName.get(name)).flatMap(this::byId);
        String id = again.map(Actor::id).orElseGet(() -> "d" + (byId.size() + 1));
        TreeSet<Span> mentions = new TreeSet<>(again.map(Actor::mentions).orElse(List.of()));
        mentions.add(span(party));
        byId.put(id, new Actor(id, name, writer ? ActorType.AnonymousSource : type(head), List.of(), List.copyOf(mentions), List.of(), null,
                null));
        lastOfName.put(name, id);
        return id;
    }

    /** "A resident" is not the resident before. */
    private static boolean isNew(Party party) {
        return party.sentence().dependents(party.head(), Set.of("det")).anyMatch(d -> INDEFINITE.contains(word(d)));
    }

    List<Actor> all() {
        return List.copyOf(byId.values());
    }

    Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private String name(Party party) {
        String words = document.words(span(party)).replaceAll("\\s+", " ").replace('\u2019', '\'');
        boolean first = span(party).start() == party.sentence().span().start() && !party.head().isProperNoun()
                && party.sentence().token(0).entity().equals("O");
        return first ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Anonymous when it is a person, while "an embassy" or "the text" hides nobody. */
    private static ActorType type(Token head) {
        ActorType known = switch (head.entityClass()) {
            case "PERSON" -> ActorType.Person;
            case "ORG" -> ActorType.Organization;
            default -> ActorType.Group;
        };
        boolean one = head.tag().equals("NN") || head.is("one");
        return known != ActorType.Group || !one
                ? known
                : NOUNS.kind(head).map(kind -> switch (kind) {
                    case PERSON, SOURCE -> ActorType.AnonymousSource;
                    case INSTITUTION, GROUP, MEDIA, DOCUMENT -> ActorType.Group;
                }).orElse(ActorType.AnonymousSource);
    }

    /** The head with what stands before it, without determiners, and a short complement: "one of the rescuers". */
    static Span span(Party party) {
        Sentence sentence = party.sentence();
        Token head = party.head();
        int begin = head.index();
        while (begin > 0 && sentence.token(begin - 1).head() <= head.index() && sentence.token(begin - 1).head() >= begin
                && MODIFIERS.contains(sentence.token(begin - 1).relation()) && isWord(sentence.token(begin - 1))) {
            begin--;
        }
        Span own = sentence.span(begin, head.index() + 1);
        return sentence.dependents(head, Set.of("prep")).filter(p -> BEHIND.contains(p.lemma()) && p.index() == head.index() + 1)
                .flatMap(p -> sentence.dependents(p, Set.of("pobj"))).filter(Token::isNoun).findFirst()
                .map(o -> untilComma(sentence, o)).filter(o -> o.length() <= LONGEST_COMPLEMENT).map(own::union).orElse(own);
    }

    /** "The rescuers" of "the rescuers, who …". */
    private static Span untilComma(Sentence sentence, Token noun) {
        int[] below = sentence.subtree(noun);
        int end = below[0];
        while (end <= below[below.length - 1] && !sentence.token(end).tag().equals(",")) {
            end++;
        }
        return sentence.span(below[0], Math.max(end, noun.index() + 1));
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0)) || token.tag().equals("HYPH");
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
