package org.newsgraph.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Quantities;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What kind of thing a noun phrase names: by its head's word, its named entity, or what a counted phrase counts. */
final class NounKinds {

    private static final Map<String, Set<String>> ENTITIES = Map.ofEntries(Map.entry("person", Set.of("PERSON", "NORP")),
            Map.entry("state", Set.of("GPE", "NORP")), Map.entry("organization", Set.of("ORG")),
            Map.entry("place", Set.of("GPE", "LOC", "FAC")), Map.entry("territory", Set.of("GPE", "LOC", "FAC")),
            Map.entry("structure", Set.of("FAC")), Map.entry("law", Set.of("LAW")), Map.entry("named", Set.of("PERSON")),
            Map.entry("money", Set.of("MONEY")));

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final ActorNouns ACTORS = ActorNouns.load();
    private static final Set<String> THINGS = Set.of("vessel", "vehicle");
    static final NounKinds STANDARD = new NounKinds(Table.load("lexicon/noun-kinds.tsv"));

    private final Map<String, Set<String>> words = new HashMap<>();

    private NounKinds(Table table) {
        for (Row row : table.rows()) {
            words.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).addAll(row.list("nouns"));
        }
        words.computeIfAbsent("person", k -> new HashSet<>()).addAll(ACTORS.of(Set.of(ActorNouns.Kind.PERSON, ActorNouns.Kind.SOURCE)));
    }

    boolean is(String kind, Sentence sentence, Token head) {
        String entity = head.entityClass();
        if (ENTITIES.getOrDefault(kind, Set.of()).contains(entity) && (head.isProperNoun() || kind.equals("money") || isAcronym(head))) {
            return true;
        }
        if (kind.equals("person") && isPersonal(head)) {
            return true;
        }
        if (kind.equals("state") && head.isPronoun() && !head.is("it")) {
            return true;
        }
        if (head.is("it") && THINGS.contains(kind)) {
            return true;
        }
        Optional<Token> counted = counted(sentence, head);
        if (counted.isPresent()) {
            return is(kind, sentence, counted.get());
        }
        return words.getOrDefault(kind, Set.of()).contains(head.lemma())
                || kind.equals("person") && head.isProperNoun() && entity.isEmpty() && head.tag().equals("NNP");
    }

    /** Whether it can do something of its own accord: nobody is killed by a motorcycle or arrested by a comment. */
    boolean isActor(Sentence sentence, Token head) {
        return head.isPronoun() || head.isProperNoun() || head.entityClass().equals("NORP") || head.tag().equals("PRP$")
                || head.tag().equals("DT") || head.tag().startsWith("W")
                || ACTORS.kind(head).isPresent() || Stream.of("person", "state", "organization", "troops", "crowd", "police", "militant",
                        "vessel")
                        .anyMatch(k -> is(k, sentence, head));
    }

    /** The tagger takes some names in capitals for common nouns. */
    private static boolean isAcronym(Token head) {
        return head.isNoun() && ACRONYM.matcher(head.form()).matches();
    }

    private static boolean isPersonal(Token head) {
        return head.isPronoun() && !head.is("it") || head.tag().equals("WP")
                || head.tag().equals("CD") && (head.entityClass().equals("CARDINAL") || head.entityClass().equals("QUANTITY"));
    }

    /** The noun behind "a group of" or "two of", if it is one that says what is counted. */
    static Optional<Token> counted(Sentence sentence, Token head) {
        boolean counts = head.tag().equals("CD") || head.tag().equals("DT") || Quantities.isPartitive(head);
        if (!counts) {
            return Optional.empty();
        }
        return sentence.dependents(head, "prep").filter(p -> p.is("of")).flatMap(p -> sentence.dependents(p, "pobj"))
                .findFirst()
                .map(o -> counted(sentence, o).orElse(o));
    }
}
