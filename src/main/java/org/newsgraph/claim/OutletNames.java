package org.newsgraph.claim;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Which noun phrases name a newspaper, broadcaster or agency, or a piece by one. */
final class OutletNames {

    private static final ActorNouns NOUNS = ActorNouns.load();
    private static final Set<String> BY = WordClasses.of("author-preposition");

    private final Set<String> words = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private OutletNames() {
    }

    static OutletNames load() {
        OutletNames outlets = new OutletNames();
        Table.load("lexicon/outlet-words.tsv").rows().forEach(row -> outlets.words.add(row.get("word")));
        for (Row row : Table.load("lexicon/outlets.tsv").rows()) {
            outlets.names.add(row.get("name"));
            outlets.names.addAll(row.list("forms"));
        }
        return outlets;
    }

    /** "the Halmar Gazette", "the daily Dagsavis", "the newspaper", "a report by Radio Sund". */
    boolean isOutlet(Sentence sentence, Token head) {
        Optional<ActorNouns.Kind> kind = NOUNS.kind(head);
        if (!head.isProperNoun() && kind.isPresent()) {
            return kind.get() == ActorNouns.Kind.MEDIA || kind.get() == ActorNouns.Kind.DOCUMENT && isByOutlet(sentence, head);
        }
        return head.isProperNoun() && (isName(sentence, head) || isCalledOutlet(sentence, head));
    }

    private boolean isByOutlet(Sentence sentence, Token piece) {
        return sentence.dependents(piece, Set.of("prep", "agent")).filter(p -> BY.contains(p.lemma()))
                .flatMap(p -> sentence.dependents(p, "pobj")).anyMatch(o -> o.isProperNoun() && isOutlet(sentence, o));
    }

    private boolean isName(Sentence sentence, Token head) {
        int begin = head.index();
        while (begin > 0 && sentence.token(begin - 1).isProperNoun() && sentence.dominates(head, sentence.token(begin - 1))) {
            begin--;
        }
        StringBuilder name = new StringBuilder();
        boolean word = false;
        for (Token token : sentence.tokens().subList(begin, head.index() + 1)) {
            name.append(name.isEmpty() ? "" : " ").append(token.form());
            word |= words.contains(token.form());
        }
        return !head.entityClass().equals("PERSON") && word || names.contains(name.toString()) || names.contains("The " + name);
    }

    /** "the daily Dagsavis": the word right before the name, whatever the parser makes of it. */
    private static boolean isCalledOutlet(Sentence sentence, Token name) {
        int before = name.index() - 1;
        return before >= 0 && sentence.dominates(name, sentence.token(before)) && !sentence.token(before).isProperNoun()
                && NOUNS.kind(sentence.token(before)).filter(k -> k == ActorNouns.Kind.MEDIA).isPresent();
    }
}
