package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The words that report speech. */
final class CueLexicon {

    private static final Set<String> INFINITIVES = Set.of("advcl", "ccomp", "xcomp");

    /** How many tokens behind its verb a particle stands at most: "turned the bill down". */
    private static final int PARTICLE_REACH = 3;

    private final Map<String, List<Cue>> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> adjectives = new HashMap<>();
    private final Map<String, String> supportVerbs = new HashMap<>();
    private final Set<String> issuingVerbs = new HashSet<>();
    private final Set<String> namingVerbs = new HashSet<>();
    private final Set<String> noSources = new HashSet<>();

    private CueLexicon() {
    }

    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        for (Row row : Table.load("lexicon/cues.tsv").rows()) {
            Cue cue = new Cue(row.get("lemma"), row.get("particle"), row.get("kind").equals("attitude"), row.get("act"),
                    Set.copyOf(row.list("frames")), row.list("addressee"));
            lexicon.verbs.computeIfAbsent(cue.lemma(), k -> new ArrayList<>()).add(cue);
        }
        lexicon.verbs.values().forEach(cues -> cues.sort(Comparator.comparing(c -> c.particle().isEmpty())));
        read("lexicon/cue-nouns.tsv", Cue.MENTAL, lexicon.nouns);
        read("lexicon/cue-adjectives.tsv", Set.of(), lexicon.adjectives);
        Table.load("lexicon/support-verbs.tsv").rows().forEach(row -> lexicon.supportVerbs.put(row.get("lemma"), row.get("act")));
        Table.load("lexicon/issuing-verbs.tsv").rows().forEach(row -> lexicon.issuingVerbs.add(row.get("lemma")));
        Table.load("lexicon/no-sources.tsv").rows().forEach(row -> lexicon.noSources.add(row.get("lemma")));
        Table.load("lexicon/naming-verbs.tsv").rows().forEach(row -> lexicon.namingVerbs.add(row.get("lemma")));
        return lexicon;
    }

    /** @param attitudes the acts of the table that are attitudes; none for all */
    private static void read(String table, Set<String> attitudes, Map<String, Cue> cues) {
        for (Row row : Table.load(table).rows()) {
            boolean attitude = attitudes.isEmpty() || attitudes.contains(row.get("act"));
            cues.put(row.get("lemma"), new Cue(row.get("lemma"), "", attitude, row.get("act"), Set.copyOf(row.list("frames")), List.of()));
        }
    }

    /** The first of {@link #verbs}. */
    Optional<Cue> verb(Sentence sentence, Token verb) {
        return verbs(sentence, verb).stream().findFirst();
    }

    /** The cues that this verb can be in its sentence, with their particle or preposition; those with a particle go first. */
    List<Cue> verbs(Sentence sentence, Token verb) {
        if (!verb.tag().startsWith("VB")) {
            return List.of();
        }
        List<Cue> fitting = new ArrayList<>();
        for (Cue cue : verbs.getOrDefault(verb.lemma(), List.of())) {
            if (cue.particle().isEmpty() || hasParticle(sentence, verb, cue)) {
                fitting.add(cue);
            }
        }
        return fitting;
    }

    private static boolean hasParticle(Sentence sentence, Token verb, Cue cue) {
        return sentence.dependents(verb).stream()
                .anyMatch(d -> d.is(cue.particle()) && d.index() > verb.index()
                        && (d.index() - verb.index() <= PARTICLE_REACH || cue.allows("object-at")))
                || forInfinitive(sentence, verb).filter(f -> f.is(cue.particle())).isPresent();
    }

    /** "called for Lim to resign": the "for" of an infinitive with a subject of its own. */
    static Optional<Token> forInfinitive(Sentence sentence, Token verb) {
        return sentence.dependents(verb, INFINITIVES).filter(c -> c.index() > verb.index())
                .filter(c -> VerbForm.isInfinitive(sentence, c))
                .flatMap(c -> sentence.dependents(c, "mark").filter(m -> m.is("for") && m.index() > verb.index())).findFirst();
    }

    Optional<Cue> noun(Token token) {
        return token.isNoun() ? Optional.ofNullable(nouns.get(token.lemma())) : Optional.empty();
    }

    /** An adjective or participle of attitude, by its form: "worried that", "opposed to". */
    Optional<Cue> adjective(Token token) {
        boolean fits = token.tag().equals("JJ") || token.tag().equals("VBN");
        return fits ? Optional.ofNullable(adjectives.get(token.form().toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** "according to law", "according to plan": nobody says anything. */
    boolean isNoSource(Token token) {
        return noSources.contains(token.lemma());
    }

    /** "asked not to be named" */
    boolean isNaming(Token token) {
        return namingVerbs.contains(token.lemma());
    }

    boolean isSupportVerb(Token token) {
        return supportVerbs.containsKey(token.lemma());
    }

    /** The cue of a noun of speech under a verb that carries it: "sought assurances" is a request. */
    Cue carried(Cue noun, Token supportVerb) {
        String act = supportVerbs.getOrDefault(supportVerb.lemma(), "");
        return act.isEmpty() ? noun : new Cue(noun.lemma(), noun.particle(), noun.attitude(), act, noun.frames(), noun.addressee());
    }

    /** "issued a report saying …", "sent a letter saying …": the subject speaks through the object. */
    boolean isIssuing(Token token) {
        return issuingVerbs.contains(token.lemma()) || isSupportVerb(token);
    }
}
