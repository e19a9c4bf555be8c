package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Titles;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Descriptions that stand beside a name: "Koo, a spokesman", "a rights group, Bread For All,", "father Kim". */
final class Appositions {

    private static final Titles TITLES = Titles.load();
    private static final ActorNouns NOUNS = ActorNouns.load();
    private static final Set<String> INDEFINITE = WordClasses.of("indefinite-article");

    private Appositions() {
    }

    /** The named actor that a description means by standing beside its name. */
    static Optional<Referent> named(Cast cast, Mention mention) {
        return governing(cast, mention).or(() -> behindComma(cast, mention)).or(() -> following(cast, mention))
                .or(() -> closing(cast, mention))
                .or(() -> predicate(cast, mention));
    }

    /** The name that the description is an apposition of. */
    private static Optional<Referent> governing(Cast cast, Mention mention) {
        Token head = mention.head();
        if (!head.relation().equals("appos") || head.isRoot()) {
            return Optional.empty();
        }
        Token governor = mention.sentence().token(head.head());
        if (isListed(mention.sentence(), head)) {
            return Optional.empty();
        }
        return name(cast, mention, governor).filter(m -> m.name().end() <= mention.name().start()).flatMap(cast::meaning)
                .filter(r -> fits(r));
    }

    /** "the Institute, the wider community and the State of Veldt": a list, of which each part has an article of its own. */
    private static boolean isListed(Sentence sentence, Token head) {
        return sentence.has(head, "det") && sentence.dependents(head, "conj").anyMatch(other -> sentence.has(other, "det"));
    }

    /** "Baek, a director, said": between commas behind a person's name, whatever the parser makes of it. */
    private static Optional<Referent> behindComma(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        int end = endOf(mention);
        int begin = mention.head().index();
        while (begin > 0 && mention.phrase().contains(sentence.token(begin - 1).span())) {
            begin--;
        }
        boolean commas = begin > 1 && sentence.token(begin - 1).form().equals(",") && end < sentence.size()
                && sentence.token(end).form().equals(",");
        if (!commas || !INDEFINITE.contains(sentence.token(begin).lemma())) {
            return Optional.empty();
        }
        Token before = sentence.token(begin - 2);
        return cast.mentions.in(sentence).stream().filter(m -> m.kind() == Mention.Kind.PERSON && m.name().end() == before.span().end())
                .findFirst()
                .flatMap(cast::meaning);
    }

    /** A name right behind the description, with or without a comma. */
    private static Optional<Referent> following(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        int next = endOf(mention);
        boolean comma = next < sentence.size() && sentence.token(next).form().equals(",");
        int start = comma ? next + 1 : next;
        if (start < sentence.size() && sentence.token(start).lemma().equals("the")) {
            start++;
        }
        if (start >= sentence.size() || Descriptions.plural(mention.head())) {
            return Optional.empty();
        }
        int at = sentence.token(start).span().start();
        Optional<Mention> name = cast.mentions.in(sentence).stream()
                .filter(m -> (m.name().start() == at || comma && m.phrase().start() == at) && isName(m)).findFirst();
        if (name.isEmpty() || comma && !closed(sentence, name.get())) {
            return Optional.empty();
        }
        return name.flatMap(cast::meaning).filter(r -> fits(r));
    }

    /** "the chief economist at Harbour Bank Tony Meer": the full name of a person that ends a phrase which is no person's. */
    private static Optional<Referent> closing(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        if (Descriptions.plural(mention.head()) || TITLES.of(mention.head()).isEmpty()) {
            return Optional.empty();
        }
        return cast.mentions.in(sentence).stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON && m.name().end() == mention.phrase().end()
                        && m.name().start() > mention.name().end() && isClosing(sentence, mention.head(), m))
                .findFirst().flatMap(cast::meaning).filter(r -> r.type == ActorType.Person);
    }

    private static boolean isPersons(Token noun) {
        return TITLES.of(noun).isPresent()
                || NOUNS.kind(noun).filter(k -> k == ActorNouns.Kind.PERSON || k == ActorNouns.Kind.SOURCE).isPresent();
    }

    private static boolean isClosing(Sentence sentence, Token title, Mention person) {
        Token last = person.head();
        if (!last.relation().equals("pobj") || last.isRoot() || sentence.token(last.head()).head() != title.index()) {
            return false;
        }
        List<Token> between = sentence.tokens().stream()
                .filter(t -> t.index() > last.head() && t.span().end() <= person.name().start()).toList();
        boolean full = last.index() > 0 && person.name().contains(sentence.token(last.index() - 1).span());
        return full && !between.isEmpty() && !isPersons(between.getLast())
                && between.getLast().isNoun()
                && between.stream().noneMatch(t -> t.isVerb() || t.tag().equals(",") || t.tag().equals("CC"));
    }

    private static int endOf(Mention mention) {
        int next = mention.head().index() + 1;
        while (next < mention.sentence().size() && mention.phrase().contains(mention.sentence().token(next).span())) {
            next++;
        }
        return next;
    }

    /** Whether a comma or bracket closes the name again. */
    private static boolean closed(Sentence sentence, Mention name) {
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= name.name().end()) {
                return token.form().equals(",") || token.form().equals("(") || token.form().equals("-") || token.form().equals(".");
            }
        }
        return true;
    }

    /** "Okoro is the minister". */
    private static Optional<Referent> predicate(Cast cast, Mention mention) {
        Token head = mention.head();
        if (!head.relation().equals("attr") || head.isRoot() || !mention.sentence().token(head.head()).lemma().equals("be")) {
            return Optional.empty();
        }
        Token verb = mention.sentence().token(head.head());
        return mention.sentence().dependents(verb, "nsubj").flatMap(subject -> name(cast, mention, subject).stream())
                .findFirst()
                .flatMap(cast::meaning).filter(r -> fits(r));
    }

    private static Optional<Mention> name(Cast cast, Mention mention, Token token) {
        return cast.mentions.in(mention.sentence()).stream().filter(m -> isName(m) && m.name().contains(token.span())).findFirst();
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANIZATION;
    }

    private static boolean fits(Referent referent) {
        return referent.type == ActorType.Person || referent.type == ActorType.Organization;
    }
}
