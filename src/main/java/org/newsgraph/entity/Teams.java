package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Teams: in a report of a match "Sweden" is no state that acts, but those who play for it. */
final class Teams {

    /** What the name of a team ends with; teams of several sports share it. */
    static final String MARK = " (team)";
    /** How many different sure words make an article a report of a match. */
    private static final int SURE = 4;
    private final Map<String, Boolean> words = new HashMap<>();

    Teams() {
        for (Row row : Table.load("lexicon/sports-words.tsv").rows()) {
            words.put(row.get("word"), row.get("sure").equals("yes"));
        }
    }

    /** Whether the article reports matches. */
    boolean play(Cast cast) {
        return cast.document.sentences().stream().flatMap(s -> s.tokens().stream()).map(Teams::word)
                .filter(word -> words.getOrDefault(word, false)).distinct().limit(SURE).count() == SURE;
    }

    /** Whether the sentence of a state's name speaks of playing, or only gives a result. */
    boolean plays(Mention mention) {
        Sentence sentence = mention.sentence();
        Token head = mention.head();
        if (head.relation().equals("compound") && !head.isRoot() && sentence.token(head.head()).isProperNoun()) {
            return false;
        }
        boolean verb = sentence.tokens().stream().anyMatch(Token::isVerb);
        return !verb || sentence.tokens().stream().anyMatch(t -> words.containsKey(word(t)));
    }

    private static String word(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The team of a state or city. */
    static Referent team(Cast cast, String of) {
        String name = of + MARK;
        return cast.all.stream().filter(r -> r.type == ActorType.Organization && r.name.equals(name)).findFirst()
                .orElseGet(() -> cast.create(ActorType.Organization, name));
    }
}
