package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Who is spoken to: the object of the cue or the noun behind its preposition, whoever is asked to act ("demanded that Y free them"), whose
 * request is refused ("rejected Y's plea"), and whom the occasion names ("speaking to Y", "in a letter to Y").
 */
final class Addressees {

    private static final Set<String> OBJECTS = Set.of("dobj", "iobj", "dative");
    private static final Set<String> OBLIGATION = WordClasses.of("obligation-auxiliary");
    private static final Set<String> AT_OCCASIONS = WordClasses.of("occasion-preposition");
    private static final Set<String> ASKING = CodeClasses.of("asking");
    private static final Set<String> REFUSING = CodeClasses.of("refusing");

    private final CueLexicon cues;
    /** Prepositions before whoever takes part in an occasion of speech. */
    private final Map<String, List<String>> occasions = new HashMap<>();

    Addressees(CueLexicon cues) {
        this.cues = cues;
        for (Row row : Table.load("lexicon/occasions.tsv").rows()) {
            occasions.put(row.get("noun"), row.list("prepositions"));
        }
    }

    /** @param content word that governs what was said; null when there is none */
    List<Party> of(Sentence sentence, Token verb, Cue cue, @Nullable Token content) {
        return named(sentence, verb, cue).or(() -> asked(sentence, verb, cue, content)).or(() -> refused(sentence, verb, cue))
                .or(() -> occasion(sentence, verb)).or(() -> asker(sentence, verb)).map(t -> Speakers.party(sentence, members(sentence, t)))
                .orElse(List.of());
    }

    /** Where the cue itself says who it is: the object, also as the subject of a passive, or behind the preposition. */
    Optional<Token> named(Sentence sentence, Token verb, Cue cue) {
        for (String form : cue.addressee()) {
            Optional<Token> found = form.equals("obj") ? object(sentence, verb) : prepositional(sentence, verb, form);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> object(Sentence sentence, Token verb) {
        if (Subjects.isFronted(sentence, verb)) {
            return sentence.dependents(sentence.token(verb.head()), Set.of("nsubj", "nsubjpass")).filter(Speakers::canSpeak).findFirst();
        }
        boolean active = sentence.has(verb, "dobj") && !sentence.has(verb, "auxpass");
        Set<String> relations = Subjects.isPassive(sentence, verb) && !active ? Set.of("nsubjpass") : OBJECTS;
        return sentence.dependents(verb, relations).filter(Speakers::canSpeak)
                .filter(t -> t.index() > verb.index() || !relations.equals(OBJECTS)).findFirst();
    }

    /** The noun behind a preposition that hangs on a verb or on its object. */
    static Optional<Token> prepositional(Sentence sentence, Token verb, String preposition) {
        List<Token> governors = new ArrayList<>(List.of(verb));
        if (!preposition.equals("of")) {
            sentence.dependents(verb, OBJECTS).forEach(governors::add);
        }
        return governors.stream().flatMap(g -> sentence.dependents(g).stream())
                .filter(p -> p.is(preposition) && (p.relation().equals("prep") || p.relation().equals("dative")))
                .flatMap(p -> sentence.dependents(p, "pobj")).filter(Speakers::canSpeak).findFirst();
    }

    /** "Demanded that Y free the crew", "urged that Y stop": the subject of a clause that says what shall be done. */
    private static Optional<Token> asked(Sentence sentence, Token verb, Cue cue, @Nullable Token content) {
        boolean wish = content != null && (content.tag().equals("VB") || content.tag().equals("VBP")) && content.index() > verb.index()
                && sentence.dependents(content, Set.of("aux", "auxpass")).noneMatch(a -> !OBLIGATION.contains(a.lemma()));
        return ASKING.contains(cue.act()) && wish && content != null
                ? sentence.dependents(content, "nsubj").filter(Speakers::canSpeak).findFirst()
                : Optional.empty();
    }

    /** "Rejected Y's request", "turned down a plea from Y". */
    private Optional<Token> refused(Sentence sentence, Token verb, Cue cue) {
        if (!REFUSING.contains(cue.act())) {
            return Optional.empty();
        }
        return sentence.dependents(verb, "dobj").filter(o -> cues.noun(o).filter(n -> ASKING.contains(n.act())).isPresent())
                .flatMap(o -> Stream.concat(sentence.dependents(o, "poss"), sentence.dependents(o, "prep")
                        .filter(p -> p.is("from") || p.is("by")).flatMap(p -> sentence.dependents(p, "pobj"))))
                .filter(Speakers::canSpeak).findFirst();
    }

    /** "Speaking to reporters, X said"; "said in an interview with Y", "in a letter to Y". */
    private Optional<Token> occasion(Sentence sentence, Token verb) {
        Optional<Token> speaking = sentence.dependents(verb, "advcl").filter(c -> c.tag().equals("VBG"))
                .flatMap(c -> occasions.getOrDefault(c.lemma(), List.of()).stream().flatMap(p -> prepositional(sentence, c, p).stream()))
                .findFirst();
        return speaking.or(() -> sentence.dependents(verb, "prep").filter(p -> AT_OCCASIONS.contains(p.lemma()))
                .flatMap(p -> sentence.dependents(p, "pobj"))
                .flatMap(o -> occasions.getOrDefault(o.lemma(), List.of()).stream().flatMap(p -> prepositional(sentence, o, p).stream()))
                .findFirst());
    }

    /** "Asked by reporters whether …, X declined to answer". */
    private Optional<Token> asker(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "advcl").filter(a -> Subjects.isFronted(sentence, a))
                .filter(a -> cues.verb(sentence, a).filter(c -> ASKING.contains(c.act())).isPresent())
                .flatMap(a -> Subjects.agentOf(sentence, a).stream()).findFirst();
    }

    /** Of "a committee of lawmakers" the lawmakers. */
    private static Token members(Sentence sentence, Token body) {
        return body.isNoun() && !body.isProperNoun()
                ? sentence.dependents(body, "prep").filter(p -> p.is("of")).flatMap(p -> sentence.dependents(p, "pobj"))
                        .filter(m -> m.tag().equals("NNS")).findFirst().orElse(body)
                : body;
    }

    /** Of a noun of speech, by its verb: "lodged a protest with Y", "sought help from Y". */
    List<Party> ofNoun(Sentence sentence, Token noun, Optional<Token> verb) {
        Stream<Token> governors = Stream.concat(verb.stream(), Stream.of(noun));
        return governors.flatMap(g -> Stream.of("to", "from", "with").flatMap(p -> prepositional(sentence, g, p).stream())).findFirst()
                .map(t -> Speakers.party(sentence, members(sentence, t))).orElse(List.of());
    }

    /** Whom the speaker's own words address: "we have asked Y for a list", "Y must release them". */
    List<Party> inWords(ContentHead head, String act) {
        Sentence sentence = head.sentence();
        Token verb = head.token();
        List<Party> own = verb.isVerb() && sentence.dependents(verb, "nsubj").anyMatch(s -> Self.isFirst(sentence, s))
                ? cues.verb(sentence, verb).map(c -> of(sentence, verb, c, content(sentence, verb))).orElse(List.of())
                : List.of();
        boolean demanded = own.isEmpty() && act.equals("demand");
        return demanded
                ? sentence.dependents(verb, "nsubj")
                        .filter(s -> s.isProperNoun() && sentence.dependents(verb, "aux").anyMatch(a -> a.tag().equals("MD")))
                        .map(s -> new Party(sentence, s)).toList()
                : own;
    }

    private static @Nullable Token content(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "ccomp").findFirst().orElse(null);
    }
}
