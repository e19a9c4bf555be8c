package org.newsgraph.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The words of {@code lexicon/modality.tsv}. */
final class ModalityWords {

    static final ModalityWords STANDARD = new ModalityWords(Table.load("lexicon/modality.tsv"));

    /** What a word makes of an event. */
    enum Effect {
        REPORTED, PLANNED, REQUESTED, HYPOTHETICAL, HABITUAL, NEGATED, THROUGH, ALLEGED, DENIED, ONGOING, FUTURE_IN_PAST
    }

    private final Map<String, Map<String, Effect>> byPlace = new HashMap<>();

    private ModalityWords(Table table) {
        for (Row row : table.rows()) {
            byPlace.computeIfAbsent(row.get("where"), w -> new HashMap<>()).put(row.get("word"), row.oneOf(Effect.class, "effect"));
        }
    }

    /** "if", "whether" */
    boolean isConditional(Token mark) {
        return read("mark", mark).isPresent();
    }

    /** "will", and "would" that reports it. */
    boolean isFuture(Token auxiliary) {
        return read("auxiliary", auxiliary).filter(e -> e == Effect.PLANNED || e == Effect.FUTURE_IN_PAST).isPresent();
    }

    Optional<Effect> read(String where, Token token) {
        Map<String, Effect> words = byPlace.getOrDefault(where, Map.of());
        Effect effect = words.get(token.lemma());
        return Optional.ofNullable(effect != null ? effect : words.get(token.form().toLowerCase(Locale.ROOT)));
    }

    /** A verb by itself or with its particle ("call off"). */
    Optional<Effect> ofVerb(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "prt").map(p -> read("verb", verb.lemma() + " " + p.lemma())).flatMap(Optional::stream)
                .findFirst().or(() -> read("verb", verb));
    }

    /** A verb with the preposition that leads to what it governs ("keep from"), else by itself. */
    Optional<Effect> ofVerb(Token verb, Token preposition) {
        return read("verb", verb.lemma() + " " + preposition.lemma()).or(() -> read("verb", verb));
    }

    /** "without", "instead of" */
    Optional<Effect> ofPreposition(Sentence sentence, Token preposition) {
        return sentence.dependents(preposition, "advmod").map(a -> read("preposition", a.lemma() + " " + preposition.lemma()))
                .flatMap(Optional::stream).findFirst().or(() -> read("preposition", preposition));
    }

    private Optional<Effect> read(String where, String words) {
        return Optional.ofNullable(byPlace.getOrDefault(where, Map.of()).get(words));
    }
}
