package org.newsgraph.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Token;

/** Head nouns of phrases that can act or speak, from {@code lexicon/actor-nouns.tsv}. */
public final class ActorNouns {

    /** What such a phrase refers to. */
    public enum Kind {
        PERSON, GROUP, INSTITUTION, SOURCE, MEDIA, DOCUMENT
    }

    private static @Nullable ActorNouns loaded;
    private final Map<String, Kind> kinds = new HashMap<>();

    private ActorNouns() {
    }

    /**
     * What {@code lexicon/actor-nouns.tsv} holds, read once.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static synchronized ActorNouns load() {
        ActorNouns known = loaded;
        if (known == null) {
            known = read();
            loaded = known;
        }
        return known;
    }

    private static ActorNouns read() {
        ActorNouns nouns = new ActorNouns();
        for (Row row : Table.load("lexicon/actor-nouns.tsv").rows()) {
            nouns.kinds.put(row.get("noun"), row.oneOf(Kind.class, "kind"));
        }
        return nouns;
    }

    /** The kind of a noun by its lemma. */
    public Optional<Kind> kind(Token token) {
        Kind kind = kinds.get(token.lemma());
        return Optional.ofNullable(kind != null ? kind : kinds.get(token.form().toLowerCase(Locale.ROOT)));
    }

    /** The nouns of some kinds. */
    public Set<String> of(Set<Kind> some) {
        return kinds.entrySet().stream().filter(noun -> some.contains(noun.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind of a noun in lower case. */
    public Optional<Kind> kind(String lemma) {
        return Optional.ofNullable(kinds.get(lemma));
    }
}
