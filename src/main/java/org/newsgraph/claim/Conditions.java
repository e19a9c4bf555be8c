package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Incident.Located;
import org.newsgraph.claim.Incident.PlaceRole;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whether the words around a verb or noun are what a trigger asks for. */
final class Conditions {

    private static final Set<String> INSIDE = Set.of("nmod", "compound", "amod", "det", "poss");

    private final Sentence sentence;
    private final Clause clause;
    private final PlaceFinder places;
    private final NounKinds kinds = NounKinds.STANDARD;

    Conditions(Sentence sentence) {
        this.sentence = sentence;
        this.clause = new Clause(sentence);
        this.places = new PlaceFinder(sentence);
    }

    boolean hold(Trigger trigger, Token token) {
        if (!hasParticle(trigger, token) || isIdiom(trigger, token)) {
            return false;
        }
        boolean lacksObject = trigger.verb() && trigger.object() != null && !clause.isPassive(token) && clause.objects(token).isEmpty();
        return !lacksObject && trigger.needs().stream().allMatch(n -> holds(n, token));
    }

    private boolean holds(Need need, Token token) {
        List<String> values = need.values();
        return switch (need.where()) {
            case OBJECT -> undergoers(token).anyMatch(o -> isOneOf(values, o));
            case OBJECT_OF -> undergoers(token).flatMap(this::of).anyMatch(o -> isOneOf(values, o));
            case FROM -> clause.complements(token, "from").stream().anyMatch(o -> isOneOf(values, o));
            case SUBJECT -> doers(token).anyMatch(s -> isOneOf(values, s));
            case ABOUT -> Stream.concat(clause.possessor(token).stream(), of(token)).anyMatch(o -> isOneOf(values, o));
            case BARE -> sentence.dependents(token, Set.of("xcomp", "ccomp", "oprd", "attr", "acomp", "prt", "prep"))
                    .noneMatch(d -> !d.relation().equals("prep") || d.is("for") || d.is("as"));
            case ON ->
                Stream.of("on", "to", "upon").flatMap(p -> clause.complements(token, p).stream()).anyMatch(o -> isOneOf(values, o));
            case OF -> of(token).anyMatch(o -> isOneOf(values, o));
            case AGAINST ->
                Stream.of("on", "against").flatMap(p -> clause.complements(token, p).stream()).anyMatch(o -> isOneOf(values, o));
            case PREDICATE -> sentence.dependents(token, Set.of("oprd", "attr", "acomp", "xcomp")).findAny().isPresent()
                    || Stream.of("as", "to").anyMatch(p -> !clause.complements(token, p).isEmpty());
            case NO_OBJECT -> clause.objects(token).isEmpty() && !clause.isPassive(token);
            case RETAINED -> clause.isPassive(token) && clause.objects(token).stream().anyMatch(o -> isOneOf(values, o));
            case NO_AGENT -> clause.agents(token).isEmpty();
            case PASSIVE -> clause.isPassive(token);
            case PLURAL -> token.tag().equals("NNS") || token.tag().equals("NNPS");
            case PLURAL_SUBJECT -> isPlural(clause.subjects(token));
            case TO -> isPlaceKind(values)
                    ? found(token).anyMatch(p -> p.role() == PlaceRole.DESTINATION && isOneOf(values, p.place().head()))
                            || isAdverbOfPlace(token)
                    : clause.complements(token, "to").stream().anyMatch(o -> isOneOf(values, o)) || lightComplement(token, values);
            case AT -> found(token).anyMatch(p -> isOneOf(values, p.place().head())) || isAdverbOfPlace(token);
            case INTO -> clause.complements(token, "into").stream().anyMatch(o -> isOneOf(values, o));
            case IN -> clause.complements(token, "in").stream().anyMatch(o -> isOneOf(values, o));
            case WITH -> clause.complements(token, "with").stream().anyMatch(o -> values.isEmpty() || isOneOf(values, o));
            case THIRD_PERSON ->
                clause.subjects(token).stream().noneMatch(s -> s.is("i") || s.is("you") || s.form().equalsIgnoreCase("me"));
            case TO_INFINITIVE -> sentence.dependents(token, "xcomp").findAny().isPresent();
            case MODIFIER -> sentence.dependents(token, INSIDE).anyMatch(d -> values.contains(d.lemma()) || hasModifier(d, values))
                    || clause.objects(token).stream()
                            .anyMatch(o -> sentence.dependents(o, INSIDE).anyMatch(d -> values.contains(d.lemma())));
            case LIGHT -> true;
        };
    }

    private static boolean isPlaceKind(List<String> values) {
        return values.contains("place") || values.contains("territory");
    }

    private boolean hasModifier(Token noun, List<String> values) {
        return sentence.dependents(noun, INSIDE).anyMatch(d -> values.contains(d.lemma()));
    }

    private boolean lightComplement(Token noun, List<String> values) {
        return !noun.isRoot() && clause.complements(sentence.token(noun.head()), "to").stream().anyMatch(o -> isOneOf(values, o));
    }

    private Stream<Located> found(Token token) {
        return places.of(token).stream();
    }

    private boolean isAdverbOfPlace(Token token) {
        return sentence.dependents(token, Set.of("advmod", "npadvmod")).anyMatch(a -> kinds.is("place-adverb", sentence, a));
    }

    private boolean isOneOf(List<String> wanted, Token head) {
        return wanted.stream().anyMatch(k -> kinds.is(k, sentence, head));
    }

    private boolean isPlural(List<Token> subjects) {
        return subjects.size() > 1 || subjects.stream().anyMatch(s -> s.tag().equals("NNS") || s.tag().equals("NNPS") || s.is("they")
                || s.is("we") || s.tag().equals("CD"));
    }

    /** What the verb does something to, active or passive. */
    private Stream<Token> undergoers(Token verb) {
        return (clause.isPassive(verb) ? clause.subjects(verb) : clause.objects(verb)).stream();
    }

    private Stream<Token> doers(Token verb) {
        return (clause.isPassive(verb) ? clause.agents(verb) : clause.subjects(verb)).stream();
    }

    private Stream<Token> of(Token noun) {
        return clause.complements(noun, "of").stream();
    }

    private boolean isIdiom(Trigger trigger, Token token) {
        if (trigger.idioms().isEmpty()) {
            return false;
        }
        return Stream.of(clause.objects(token).stream(), clause.isPassive(token) ? clause.subjects(token).stream() : Stream.<Token>empty(),
                sentence.dependents(token, INSIDE), sentence.dependents(token, Set.of("acomp", "oprd", "advmod", "xcomp"))).flatMap(s -> s)
                .anyMatch(t -> trigger.idioms().contains(t.lemma()))
                || Stream.of("with", "from").flatMap(p -> clause.complements(token, p).stream())
                        .anyMatch(t -> trigger.idioms().contains(t.lemma()));
    }

    private boolean hasParticle(Trigger trigger, Token token) {
        return trigger.particles().isEmpty() || trigger.particles().stream().anyMatch(p -> hasParticle(token, p) || isPredicate(token, p));
    }

    /** "declared Varga the winner": the parser may take both for one phrase. */
    private boolean isPredicate(Token verb, List<String> words) {
        return words.size() == 1 && sentence.dependents(verb, "dobj").filter(o -> o.index() > verb.index())
                .flatMap(o -> sentence.dependents(o, "appos"))
                .anyMatch(a -> a.is(words.get(0)) && !sentence.token(sentence.subtree(a)[0] - 1).form().equals(","));
    }

    /** A word that hangs on the verb, and the further words below it: "into custody". */
    private boolean hasParticle(Token above, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        Optional<Token> found = sentence.dependents(above).stream()
                .filter(d -> !d.relation().equals("nsubj") && (d.is(words.get(0)) || d.form().equals(words.get(0)))).findFirst();
        if (found.isPresent()) {
            return hasParticle(found.get(), words.subList(1, words.size()));
        }
        return words.size() == 1
                && sentence.dependents(above, Set.of("advmod", "prt", "prep")).anyMatch(d -> sentence.dependents(d).stream()
                        .anyMatch(e -> e.is(words.get(0))));
    }
}
