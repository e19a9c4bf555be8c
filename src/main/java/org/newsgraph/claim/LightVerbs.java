package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Verbs that only say that what a noun names takes place ("held talks", "a raid was carried out", "the march took place"). */
final class LightVerbs {

    private static final Map<String, List<Light>> WORDS = new HashMap<>();

    static {
        for (Row row : Table.load("lexicon/light-verbs.tsv").rows()) {
            List<String> particle = row.get("particle").isEmpty() ? List.of() : List.of(row.get("particle").split(" "));
            WORDS.computeIfAbsent(row.get("verb"), v -> new ArrayList<>()).add(new Light(particle, row.get("subject")));
        }
    }

    private record Light(List<String> particle, String subject) {}

    /** @param subject what the verb's subject is to the event: agent, patient, the event itself, or its cause */
    record Found(Token verb, String subject, boolean passive) {}

    private final Sentence sentence;
    private final Clause clause;

    LightVerbs(Sentence sentence) {
        this.sentence = sentence;
        this.clause = new Clause(sentence);
    }

    /** The light verb that governs a noun. */
    Optional<Found> over(Token noun) {
        if (noun.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(noun.head());
        if (noun.relation().equals("conj") && above.isNoun()) {
            return over(above);
        }
        if (above.isVerb()) {
            return governing(noun, above);
        }
        boolean prepositional = noun.relation().equals("pobj") && !above.isRoot() && sentence.token(above.head()).isVerb();
        if (prepositional) {
            Token verb = sentence.token(above.head());
            return find(verb, l -> !l.particle().isEmpty() && l.particle().getLast().equals(above.lemma())
                    && (l.particle().size() == 1 || clause.objects(verb).stream().anyMatch(o -> o.is(l.particle().getFirst()))))
                    .map(l -> new Found(verb, l.subject(), false));
        }
        return throughPart(noun, above);
    }

    /** "took part in the talks": the preposition hangs on "part". */
    private Optional<Found> throughPart(Token noun, Token preposition) {
        if (!noun.relation().equals("pobj") || preposition.isRoot()) {
            return Optional.empty();
        }
        Token part = sentence.token(preposition.head());
        if (part.isRoot() || !sentence.token(part.head()).isVerb()) {
            return Optional.empty();
        }
        Token verb = sentence.token(part.head());
        return find(verb, l -> l.particle().equals(List.of(part.lemma(), preposition.lemma())))
                .map(l -> new Found(verb, l.subject(), false));
    }

    private Optional<Found> governing(Token noun, Token verb) {
        boolean passive = noun.relation().equals("nsubjpass");
        return switch (noun.relation()) {
            case "dobj", "nsubjpass", "attr" -> find(verb, l -> !l.subject().equals("event") && hasParticle(verb, l))
                    .map(l -> new Found(verb, l.subject(), passive))
                    .or(() -> noun.relation().equals("nsubjpass") ? raised(verb) : Optional.empty());
            case "nsubj" -> find(verb, l -> l.subject().equals("event") && hasParticle(verb, l)).map(l -> new Found(verb, "event", false))
                    .or(() -> raised(verb));
            default -> Optional.empty();
        };
    }

    /** "the talks are expected to take place", "are due to be held": the light verb below the one that has the subject. */
    private Optional<Found> raised(Token verb) {
        return sentence.dependents(verb, Set.of("xcomp", "acomp")).flatMap(x -> x.isVerb()
                ? Stream.of(x)
                : sentence.dependents(x, "xcomp")).map(x -> sentence.has(x, "auxpass")
                        ? find(x, l -> !l.subject().equals("event") && hasParticle(x, l)).map(l -> new Found(x, l.subject(), true))
                        : find(x, l -> l.subject().equals("event") && hasParticle(x, l)).map(l -> new Found(x, "event", false)))
                .flatMap(Optional::stream).findFirst();
    }

    /** "the talks held in May": a participle behind the noun. */
    Optional<Found> after(Token noun) {
        return sentence.dependents(noun, "acl").filter(v -> v.tag().equals("VBN"))
                .map(v -> find(v, l -> !l.subject().equals("event") && hasParticle(v, l)).map(l -> new Found(v, l.subject(), true)))
                .flatMap(Optional::stream).findFirst();
    }

    private boolean hasParticle(Token verb, Light light) {
        return light.particle().isEmpty() || light.particle().size() == 1 && sentence.dependents(verb).stream()
                .anyMatch(d -> d.is(light.particle().getFirst()));
    }

    private Optional<Light> find(Token verb, java.util.function.Predicate<Light> fits) {
        return WORDS.getOrDefault(verb.lemma(), List.of()).stream().filter(fits).findFirst();
    }
}
