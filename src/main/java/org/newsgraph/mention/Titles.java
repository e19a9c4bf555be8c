package org.newsgraph.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Token;

/** Words that say what a person is, from {@code lexicon/titles.tsv}. */
public final class Titles {

    /**
     * @param group words of one group may mean the same person ("the representative" a head introduced before)
     * @param gender "m", "f" or empty
     */
    public record Title(String word, String group, String gender) {

        /** "Mr" and the like: no post. */
        public boolean courtesy() {
            return group.equals("courtesy");
        }
    }

    private static @Nullable Titles loaded;
    private final Map<String, Title> titles = new HashMap<>();

    private Titles() {
    }

    /**
     * What {@code lexicon/titles.tsv} holds, read once.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static synchronized Titles load() {
        Titles known = loaded;
        if (known == null) {
            known = read();
            loaded = known;
        }
        return known;
    }

    private static Titles read() {
        Titles all = new Titles();
        for (Row row : Table.load("lexicon/titles.tsv").rows()) {
            all.titles.put(row.get("title").toLowerCase(Locale.ROOT), new Title(row.get("title"), row.get("class"), row.get("gender")));
        }
        return all;
    }

    /** The title that a word is, by its form or lemma. */
    public Optional<Title> of(Token token) {
        Title byForm = titles.get(token.form().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(byForm != null ? byForm : titles.get(token.lemma()));
    }

    /** The title that a word in lower case is. */
    public Optional<Title> of(String lemma) {
        return Optional.ofNullable(titles.get(lemma));
    }
}
