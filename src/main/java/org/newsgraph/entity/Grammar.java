package org.newsgraph.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.CodeClasses;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** What a mention does in its sentence. */
final class Grammar {

    private static final Set<String> ASKING = CodeClasses.of("asking");
    private static final Set<String> VISITING = WordClasses.of("visiting-verb");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "agent");
    private static final Set<String> PLACE_PREPOSITIONS = WordClasses.of("place-preposition");
    /** How many words above a preposition a word of motion stands. */
    private static final int REACH = 3;
    private final Set<String> motions = Table.column("lexicon/motions.tsv", "lemma");
    private final Set<String> parts = Table.column("lexicon/parts-of-places.tsv", "noun");
    private final Set<String> askings = askings();

    /** Words behind which "from" names who is asked, no place: "seek help from". */
    private static Set<String> askings() {
        Stream<String> verbs = Table.load("lexicon/cues.tsv").rows().stream().filter(r -> r.list("addressee").contains("from"))
                .map(r -> r.get("lemma"));
        Stream<String> nouns = Table.load("lexicon/cue-nouns.tsv").rows().stream().filter(r -> ASKING.contains(r.get("act")))
                .map(r -> r.get("lemma"));
        return Stream.concat(verbs, nouns).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a token is the subject of a verb, also as a later part of a coordination. */
    static boolean subject(Sentence sentence, Token token) {
        return SUBJECTS.contains(first(sentence, token).relation());
    }

    /** Whether a token is the subject of a sentence's main clause, in which speakers are named. */
    static boolean leads(Sentence sentence, Token token) {
        if (!subject(sentence, token)) {
            return false;
        }
        Token verb = governor(sentence, token).orElse(token);
        for (int steps = 0; verb.relation().equals("conj") && !verb.isRoot() && steps < sentence.size(); steps++) {
            verb = sentence.token(verb.head());
        }
        return verb.isRoot();
    }

    /** "to pay": whether a verb stands in the infinitive with "to". */
    static boolean infinitive(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(a -> a.tag().equals("TO"));
    }

    /** The first part of the coordination that a token belongs to. */
    static Token first(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.relation().equals("conj") && !at.isRoot() && steps < sentence.size(); steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** The word that governs a token from outside its coordination. */
    static Optional<Token> governor(Sentence sentence, Token token) {
        Token first = first(sentence, token);
        return first.isRoot() ? Optional.empty() : Optional.of(sentence.token(first.head()));
    }

    /** Whether a name of a place stands where something is or goes, and does not act. */
    boolean location(Mention mention) {
        Sentence sentence = mention.sentence();
        Token first = first(sentence, mention.head());
        if (first.isRoot()) {
            return true;
        }
        Token governor = sentence.token(first.head());
        if (governor.tag().equals("IN") || governor.tag().equals("TO")) {
            if (PLACE_PREPOSITIONS.contains(governor.lemma())) {
                return !(governor.is("from") && isAsked(sentence, governor));
            }
            if (governor.lemma().equals("of") && !governor.isRoot() && parts.contains(sentence.token(governor.head()).lemma())) {
                return true;
            }
            return (governor.lemma().equals("to") || governor.lemma().equals("for")) && moves(sentence, governor);
        }
        return switch (first.relation()) {
            case "npadvmod", "dep", "root" -> true;
            case "appos" -> governor.isNoun() && !governor.isProperNoun();
            case "dobj" -> VISITING.contains(governor.lemma());
            default -> false;
        };
    }

    /** Whether it stands behind a word for where something is. */
    boolean behindPlacePreposition(Mention mention) {
        Optional<Token> governor = governor(mention.sentence(), mention.head());
        return governor.filter(g -> g.tag().equals("IN") && PLACE_PREPOSITIONS.contains(g.lemma()) && !g.is("from")).isPresent();
    }

    private boolean isAsked(Sentence sentence, Token from) {
        if (from.isRoot()) {
            return false;
        }
        Token governor = sentence.token(from.head());
        boolean object = governor.relation().equals("dobj") && askings.contains(sentence.token(governor.head()).lemma());
        return object || askings.contains(governor.lemma());
    }

    private boolean moves(Sentence sentence, Token preposition) {
        Token at = preposition;
        for (int steps = 0; steps < REACH && !at.isRoot(); steps++) {
            at = sentence.token(at.head());
            if (motions.contains(at.lemma())) {
                return true;
            }
            if (at.isVerb() || at.isNoun()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token stands between quotation marks of its own sentence. */
    static boolean quoted(Sentence sentence, Token token) {
        boolean open = false;
        for (int i = 0; i < token.index(); i++) {
            String form = sentence.token(i).form();
            if (form.equals("\"") || form.equals("``") || form.equals("''")) {
                open = !open;
            }
        }
        if (open) {
            return true;
        }
        // a sentence may begin inside a quotation that an earlier sentence opened
        int marks = 0;
        int before = 0;
        for (Token each : sentence.tokens()) {
            if (each.form().equals("\"")) {
                marks++;
                before += each.index() < token.index() ? 1 : 0;
            }
        }
        return marks % 2 == 1 && before == 0 && !sentence.token(0).form().equals("\"");
    }
}
