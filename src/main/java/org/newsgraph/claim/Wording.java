package org.newsgraph.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Incident.Stance;
import org.newsgraph.claim.ModalityWords.Effect;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What a verb's own conjunction, adverbs and auxiliaries make of it: "if they", "often", "may", "had they". */
final class Wording {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final Sentence sentence;
    private final VerbForm form;
    private final ModalityWords words = ModalityWords.STANDARD;

    Wording(Sentence sentence) {
        this.sentence = sentence;
        this.form = new VerbForm(sentence);
    }

    /** "reportedly" */
    @Nullable
    Stance hedge(Token verb) {
        return sentence.dependents(verb, "advmod").map(d -> words.read("modifier", d)).flatMap(Optional::stream)
                .filter(e -> e == Effect.ALLEGED).findFirst().map(e -> Stance.ALLEGES).orElse(null);
    }

    /** "if", "whether"; "regularly", "nearly" */
    Optional<Factuality> marked(Token verb) {
        Optional<Factuality> mark = sentence.dependents(verb, Set.of("mark", "advmod", "complm")).map(d -> words.read("mark", d))
                .flatMap(Optional::stream).findFirst().flatMap(Factuality::of);
        return mark.or(() -> inverted(verb))
                .or(() -> sentence.dependents(verb, Set.of("advmod", "neg")).map(d -> words.read("modifier", d)).flatMap(Optional::stream)
                        .filter(e -> e == Effect.HABITUAL || e == Effect.HYPOTHETICAL).findFirst().flatMap(Factuality::of));
    }

    /** "will", "may"; "would" that reports an earlier "will" is a plan. */
    Optional<Factuality> modal(Token verb) {
        return sentence.dependents(verb, Set.of("aux", "modal")).filter(a -> a.tag().equals("MD"))
                .map(a -> backshifted(a, verb) ? Optional.of(Effect.PLANNED) : words.read("auxiliary", a)).flatMap(Optional::stream)
                .findFirst()
                .flatMap(Factuality::of);
    }

    private boolean backshifted(Token auxiliary, Token verb) {
        return words.read("auxiliary", auxiliary).filter(e -> e == Effect.FUTURE_IN_PAST).isPresent() && verb.relation().equals("ccomp")
                && !verb.isRoot()
                && sentence.token(verb.head()).tag().equals("VBD") && !form.hasPerfect(verb);
    }

    /** "had the guards arrested them", "were the men to be deported": a condition without "if". */
    private Optional<Factuality> inverted(Token verb) {
        if (verb.isRoot()) {
            return Optional.empty();
        }
        Token above = sentence.token(verb.head());
        boolean parted = verb.relation().equals("ccomp") && !above.isRoot() && sentence.dependents(above, SUBJECTS).findAny().isEmpty();
        return Stream.concat(sentence.dependents(verb, Set.of("aux", "auxpass")), parted ? Stream.of(above) : Stream.empty())
                .filter(a -> sentence.dependents(verb, SUBJECTS).anyMatch(s -> a.index() < sentence.subtree(s)[0]))
                .map(a -> words.read("inversion", a)).flatMap(Optional::stream).findFirst().flatMap(Factuality::of);
    }
}
