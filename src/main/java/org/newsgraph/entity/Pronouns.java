package org.newsgraph.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Pronouns of the third person and relative ones; "I", "we" and "you" depend on who speaks and stay open. */
final class Pronouns {

    private static final Set<String> HE = WordClasses.of("masculine");
    private static final Set<String> SHE = WordClasses.of("feminine");
    private static final Set<String> THEY = WordClasses.of("plural");
    private static final Set<String> IT = WordClasses.of("neuter");

    /** Before whom somebody speaks with. */
    private static final Set<String> PARTNER = WordClasses.of("partner-preposition");
    private static final Set<String> EXPLETIVE = WordClasses.of("expletive-verb");
    /** How many words above a relative pronoun its clause ends. */
    private static final int DEPTH = 6;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CONTROLLED = Set.of("conj", "pcomp", "prep");

    private Pronouns() {
    }

    static Optional<Referent> resolve(Cast cast, History history, Mention mention) {
        String word = mention.head().form().toLowerCase(Locale.ROOT);
        if (mention.head().tag().startsWith("W")) {
            return relative(cast, mention);
        }
        Optional<Referent> other = coArgument(cast, mention);
        boolean quotedIt = IT.contains(word) && Grammar.quoted(mention.sentence(), mention.head());
        if (HE.contains(word) || SHE.contains(word)) {
            String gender = HE.contains(word) ? "m" : "f";
            Optional<Referent> person = nearest(cast, history, mention,
                    r -> r.isPerson() && (r.gender.isEmpty() || r.gender.equals(gender)) && (other
                            .isEmpty() || other.get() != r));
            person.filter(r -> r.gender.isEmpty()).ifPresent(r -> r.gender = gender);
            return person;
        }
        if (THEY.contains(word)) {
            Optional<Referent> addressed = addressed(cast, mention);
            return addressed.isPresent()
                    ? addressed
                    : nearest(cast, history, mention, r -> r.plural && isMany(r) && (other.isEmpty() || other.get() != r))
                            .or(() -> nearest(cast, history, mention, r -> r.plural && (other.isEmpty() || other.get() != r)));
        }
        if (IT.contains(word) && !expletive(mention)) {
            Optional<Party> thing = thingBefore(cast, mention);
            if (thing.isPresent()) {
                return thing.map(cast.issued::get);
            }
            Optional<Referent> body = nearest(cast, history, mention,
                    r -> (r.type == ActorType.Organization || r.type == ActorType.State || Institutions.isBody(r)) && (other
                            .isEmpty() || other.get() != r));
            return quotedIt && body.isPresent() && body.get().seen.stream().noneMatch(m -> m.sentence() == mention.sentence())
                    ? Optional.empty()
                    : body;
        }
        return Optional.empty();
    }

    /** "The resolution calls on Lorland to wait. It also asks": the subject of the sentence before, where that is no actor. */
    private static Optional<Party> thingBefore(Cast cast, Mention mention) {
        int at = mention.sentence().index() - 1;
        if (at < 0 || !Grammar.leads(mention.sentence(), mention.head())) {
            return Optional.empty();
        }
        Sentence before = cast.document.sentences().get(at);
        return before.block() != mention.sentence().block()
                ? Optional.empty()
                : before.tokens().stream().filter(t -> SUBJECTS.contains(t.relation()) && before.token(t.head()).isRoot()).limit(1)
                        .filter(t -> t.tag().equals("NN")).map(t -> new Party(before, t)).filter(p -> cast.meaning(p).isEmpty())
                        .findFirst();
    }

    /** "We raised it with the Corlandians. We are asking them to check": whom quoted words ask is whom they have just spoken of speaking with. */
    private static Optional<Referent> addressed(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        Token head = mention.head();
        boolean asked = head.relation().equals("dobj") && !head.isRoot() && sentence.has(sentence.token(head.head()), "xcomp")
                && Grammar.quoted(sentence, head);
        return !asked
                ? Optional.empty()
                : cast.document.sentences().stream().filter(s -> s.block() == sentence.block() && s.index() <= sentence.index())
                        .flatMap(s -> cast.mentions.in(s).stream().filter(m -> m.name().end() <= mention.name().start()))
                        .filter(m -> Grammar.quoted(m.sentence(), m.head()) && isPartner(m.sentence(), m.head()))
                        .map(cast::meaning).flatMap(Optional::stream)
                        .filter(r -> r.type == ActorType.State || r.type == ActorType.Organization || r.plural)
                        .reduce((first, second) -> second);
    }

    /** Whether some noun for them is a plural: "activists" and "a group of women", not "a rights group". */
    private static boolean isMany(Referent referent) {
        return referent.seen.stream().anyMatch(m -> Descriptions.plural(m.head()) || m.sentence().dependents(m.head(), "prep")
                .filter(p -> p.is("of")).flatMap(p -> m.sentence().dependents(p, "pobj")).anyMatch(Descriptions::plural));
    }

    private static boolean isPartner(Sentence sentence, Token head) {
        return head.relation().equals("pobj") && !head.isRoot() && PARTNER.contains(sentence.token(head.head()).lemma());
    }

    /**
     * Subjects of the clauses around the pronoun, the innermost first; then whoever is salient. For the subject of the sentence itself
     * the subject of the sentence before counts more than what else is named here: "Two of them were born in Lorland, it said".
     */
    private static Optional<Referent> nearest(Cast cast, History history, Mention mention, Predicate<Referent> fitting) {
        Sentence sentence = mention.sentence();
        Predicate<Referent> fits = isBehindContent(mention) ? fitting.and(r -> !isNamedBefore(r, mention)) : fitting;
        Token at = mention.head();
        for (int steps = 0; steps < sentence.size() && !at.isRoot(); steps++) {
            at = sentence.token(at.head());
            Optional<Referent> subject = sentence.dependents(at, Set.of("nsubj", "nsubjpass"))
                    .filter(s -> s.index() < mention.head().index()).map(s -> cast.meaning(new Party(sentence, s).referent()))
                    .flatMap(Optional::stream).filter(fits).findFirst();
            if (subject.isPresent()) {
                return subject;
            }
        }
        boolean leads = Grammar.leads(sentence, mention.head());
        return (leads ? history.subject(mention, fits) : Optional.<Referent>empty()).or(() -> history.salient(mention, fits));
    }

    /** "The group will pay, they said": the subject of a verb behind the clause that it governs. */
    private static boolean isBehindContent(Mention mention) {
        Token head = mention.head();
        Sentence sentence = mention.sentence();
        return head.relation().equals("nsubj") && !head.isRoot() && head.index() > 1
                && sentence.token(head.index() - 1).tag().equals(",")
                && sentence.dependents(sentence.token(head.head()), "ccomp").anyMatch(c -> c.index() < head.index());
    }

    /** Whoever is named in a clause is not meant by the pronoun on which the clause depends; "the League will pay, it said" is the exception. */
    private static boolean isNamedBefore(Referent referent, Mention pronoun) {
        return referent.seen.stream().anyMatch(m -> m.sentence() == pronoun.sentence() && m.kind() != Mention.Kind.PRONOUN
                && m.name().end() <= pronoun.name().start() && !(pronoun.head().is("it") && Grammar.subject(m.sentence(), m.head())));
    }

    /** The subject of the same verb, or of the one that it goes with: "Yang told him", "were freed after being held with them". */
    private static Optional<Referent> coArgument(Cast cast, Mention mention) {
        Token head = mention.head();
        if (head.isRoot() || !Set.of("dobj", "dative", "pobj").contains(head.relation())) {
            return Optional.empty();
        }
        Sentence sentence = mention.sentence();
        Token verb = sentence.token(head.head());
        Token governing = verb.isVerb() || verb.isRoot() ? verb : sentence.token(verb.head());
        Optional<Token> controller = controller(sentence, governing);
        if (controller.isPresent()) {
            return controller.flatMap(o -> cast.mentions.headedBy(sentence, o)).flatMap(cast::meaning);
        }
        Token clause = governing;
        while (CONTROLLED.contains(clause.relation()) && !clause.isRoot() && sentence.dependents(clause, SUBJECTS).findAny().isEmpty()) {
            clause = sentence.token(clause.head());
        }
        return sentence.dependents(clause, SUBJECTS).flatMap(s -> cast.mentions.headedBy(sentence, s).stream()).findFirst().flatMap(
                cast::meaning);
    }

    /** "pressed officials not to send them back": whoever is asked is the one who would. */
    private static Optional<Token> controller(Sentence sentence, Token verb) {
        boolean asked = (verb.relation().equals("xcomp") || verb.relation().equals("advcl")) && Grammar.infinitive(sentence, verb)
                && !verb.isRoot() && sentence.dependents(verb, SUBJECTS).findAny().isEmpty();
        return asked
                ? sentence.dependents(sentence.token(verb.head()), "dobj").filter(o -> o.index() < verb.index()).findFirst()
                : Optional.empty();
    }

    private static Optional<Referent> relative(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        Token at = mention.head();
        for (int steps = 0; steps < DEPTH && !at.isRoot(); steps++) {
            Token governor = sentence.token(at.head());
            if (at.relation().equals("relcl")) {
                return cast.mentions.headedBy(sentence, governor).flatMap(cast::meaning);
            }
            at = governor;
        }
        return Optional.empty();
    }

    /** "It is unwise for Corlandia to wait": points to nothing. */
    private static boolean expletive(Mention mention) {
        Token head = mention.head();
        if (!head.relation().equals("nsubj") && !head.relation().equals("nsubjpass") || head.isRoot()) {
            return false;
        }
        Sentence sentence = mention.sentence();
        Token verb = sentence.token(head.head());
        boolean weak = EXPLETIVE.contains(verb.lemma())
                || head.relation().equals(
                        "nsubjpass");
        return weak
                && sentence.dependents(verb).stream().anyMatch(d -> Set.of("ccomp", "csubj", "advcl", "xcomp", "acl", "acomp").contains(d
                        .relation()));
    }
}
