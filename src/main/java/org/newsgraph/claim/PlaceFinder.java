package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.claim.Incident.Located;
import org.newsgraph.claim.Incident.PlaceRole;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Coordination;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Where something happens: the places behind the prepositions of a word. */
final class PlaceFinder {

    private static final Map<String, PlaceRole> ROLES = new HashMap<>();
    private static final Set<String> NAMES = Set.of("GPE", "LOC", "FAC");

    static {
        for (Row row : Table.load("lexicon/place-prepositions.tsv").rows()) {
            ROLES.put(row.get("preposition"), row.oneOf(PlaceRole.class, "role"));
        }
    }

    /** "in Anfield state", "in Anfield district" */
    private static final Set<String> REGIONS = WordClasses.of("region-behind-name");

    private final Sentence sentence;

    PlaceFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Places that hang on a verb or noun, each once. */
    List<Located> of(Token trigger) {
        List<Located> found = new ArrayList<>();
        prepositions(trigger).forEach(p -> {
            PlaceRole role = ROLES.get(p.lemma());
            if (role != null) {
                sentence.dependents(p, Set.of("pobj", "pcomp")).flatMap(o -> Coordination.of(sentence, o).stream())
                        .forEach(o -> add(found, o, role));
            }
        });
        around(trigger).forEach(o -> add(found, o, PlaceRole.SITE));
        return found;
    }

    /** "in the town of Anfield, where two men were arrested"; "a court in Anfield sentenced two men", "held by police in Anfield". */
    private Stream<Token> around(Token trigger) {
        if (!trigger.isVerb()) {
            return Stream.empty();
        }
        Stream<Token> where = Set.of("relcl", "advcl").contains(trigger.relation())
                && sentence.dependents(trigger, "advmod").anyMatch(a -> a.form().equalsIgnoreCase("where"))
                        ? before(trigger)
                        : Stream.empty();
        Stream<Token> by = sentence.dependents(trigger, "agent").flatMap(a -> sentence.dependents(a, "pobj"));
        Stream<Token> authority = Stream.concat(sentence.dependents(trigger, "nsubj"), by)
                .filter(s -> NounKinds.STANDARD.is("authority", sentence, s))
                .flatMap(s -> sentence.dependents(s, "prep").filter(p -> ROLES.get(p.lemma()) == PlaceRole.SITE))
                .flatMap(p -> sentence.dependents(p, "pobj")).flatMap(o -> Coordination.of(sentence, o).stream());
        return Stream.concat(where, authority);
    }

    /** The nearest name of a place before the relative clause. */
    private Stream<Token> before(Token verb) {
        return sentence.tokens().subList(0, sentence.subtree(verb)[0]).reversed().stream().filter(PlaceFinder::isNamed).limit(1);
    }

    /** "the border town of Anfield": the places named below what was struck, not itself, which takes part. */
    List<Located> struck(Token patient) {
        List<Located> found = new ArrayList<>();
        if (NounKinds.STANDARD.is("structure", sentence, patient)) {
            sentence.dependents(patient, "prep").filter(p -> p.is("of") || ROLES.get(p.lemma()) == PlaceRole.SITE)
                    .flatMap(p -> sentence.dependents(p, "pobj")).filter(PlaceFinder::isNamed).forEach(n -> put(found, n, PlaceRole.SITE));
        }
        return found;
    }

    /** An object that is a place. */
    List<Located> object(Token object, PlaceRole role) {
        List<Located> found = new ArrayList<>();
        add(found, object, role);
        return found;
    }

    /** "to Anfield" and "back to Anfield"; "on the margins of the fair in Anfield" too. */
    private Stream<Token> prepositions(Token trigger) {
        return sentence.dependents(trigger).stream().flatMap(d -> switch (d.relation()) {
            case "prep", "dative" -> Stream.concat(Stream.of(d), isPlaceless(d) ? inner(d) : Stream.empty());
            case "advmod", "prt" -> sentence.dependents(d, "prep");
            case "dobj" -> isPlaceless(d) ? sentence.dependents(d, "prep") : Stream.empty();
            default -> Stream.empty();
        });
    }

    private Stream<Token> inner(Token preposition) {
        return sentence.dependents(preposition, "pobj").filter(o -> !isNamed(o))
                .flatMap(o -> sentence.dependents(o, "prep")).flatMap(p -> p.is("of")
                        ? sentence.dependents(p, "pobj").flatMap(o -> sentence.dependents(o, "prep"))
                        : Stream.of(p))
                .filter(p -> ROLES.get(p.lemma()) == PlaceRole.SITE || isRide(preposition));
    }

    /** "on a flight to Anfield" */
    private boolean isRide(Token preposition) {
        return sentence.dependents(preposition, "pobj").anyMatch(o -> NounKinds.STANDARD.is("vehicle", sentence, o));
    }

    private boolean isPlaceless(Token token) {
        return sentence.dependents(token, "pobj").noneMatch(o -> NounKinds.STANDARD.is("place", sentence, o));
    }

    private void add(List<Located> found, Token head, PlaceRole role) {
        if (head.isTime()) {
            return;
        }
        if (isNamed(head)) {
            put(found, head, role);
            return;
        }
        List<Token> before = REGIONS.contains(head.lemma())
                ? sentence.dependents(head, "compound").filter(PlaceFinder::isNamed).toList()
                : List.of();
        before.forEach(n -> put(found, n, role));
        if (!before.isEmpty() || !NounKinds.STANDARD.is("place", sentence, head) || isBare(head)) {
            return;
        }
        List<Token> inside = Stream.concat(sentence.dependents(head, "appos"),
                sentence.dependents(head, "prep").filter(p -> p.is("of")).flatMap(p -> sentence.dependents(p, "pobj")))
                .flatMap(o -> Coordination.of(sentence, o).stream()).filter(PlaceFinder::isNamed).toList();
        if (inside.isEmpty()) {
            put(found, head, role);
            if (role == PlaceRole.SITE) {
                sentence.dependents(head, "prep").filter(p -> ROLES.get(p.lemma()) == PlaceRole.SITE)
                        .flatMap(p -> sentence.dependents(p, "pobj")).filter(PlaceFinder::isNamed)
                        .forEach(n -> put(found, n, role));
            }
        } else {
            inside.forEach(n -> put(found, n, role));
        }
    }

    /** "in prison", "in court": no place in particular. */
    private boolean isBare(Token head) {
        return head.tag().equals("NN") && sentence.dependents(head).stream().noneMatch(d -> d.index() < head.index());
    }

    private void put(List<Located> found, Token head, PlaceRole role) {
        Located place = new Located(new Party(sentence, head), role);
        if (!found.contains(place)) {
            found.add(place);
        }
    }

    private static boolean isNamed(Token token) {
        return NAMES.contains(token.entityClass()) && token.isProperNoun();
    }
}
