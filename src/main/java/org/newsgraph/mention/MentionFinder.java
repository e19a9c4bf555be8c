package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Span;
import org.newsgraph.text.Document;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Finds who and what the words of a document refer to. One instance holds the lexicons and the names of the authority files and may be
 * used from several threads.
 */
public final class MentionFinder {

    private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$");

    private final Gazetteer gazetteer = Gazetteer.load();
    private final Names names = new Names(gazetteer);
    private final LoneStates states = new LoneStates(gazetteer);
    private final KnownNames known = new KnownNames();
    private final Nominals nominals = new Nominals(ActorNouns.load());
    private final Titles titles = Titles.load();

    private MentionFinder() {
    }

    /**
     * Reads the lexicons and authority files.
     *
     * @throws IllegalStateException when the program was built without them
     */
    public static MentionFinder load() {
        return new MentionFinder();
    }

    /** All mentions in the order of the text; of two that share a head the name stays. */
    public Mentions find(Document document) {
        List<List<Name>> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.add(names.in(sentence));
        }
        List<List<Name>> all = CapitalHeadlines.checked(document.sentences(),
                Consistency.of(document.sentences(), PersonParts.typed(document.sentences(),
                        known.spread(document.sentences(), states.typed(document.sentences(), found)))));
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            mentions.addAll(in(document.sentences().get(i), all.get(i)));
        }
        return new Mentions(mentions);
    }

    private List<Mention> in(Sentence sentence, List<Name> found) {
        List<Mention> mentions = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        for (Name name : found) {
            for (int i = name.begin(); i < name.end(); i++) {
                taken[i] = true;
            }
            mentions.add(mention(sentence, name));
        }
        for (Token token : sentence.tokens()) {
            if (!taken[token.index()]) {
                nominals.at(sentence, token).ifPresent(mentions::add);
                if (PRONOUNS.contains(token.tag())) {
                    mentions.add(new Mention(sentence, token, Mention.Kind.PRONOUN, token.span(), token.span()));
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::name).thenComparing(m -> m.head().index()));
        return mentions;
    }

    private Mention mention(Sentence sentence, Name name) {
        Token head = sentence.token(Words.head(sentence, name.begin(), name.end()));
        int begin = name.begin();
        Mention.Kind kind = name.kind() == null ? Mention.Kind.ORGANIZATION : name.kind();
        if (kind == Mention.Kind.PERSON) {
            begin = titleBegin(sentence, begin);
        } else if (begin > 0 && sentence.token(begin - 1).lemma().equals("the") && sentence.dominates(head, sentence.token(begin - 1))) {
            begin--;
        }
        Span phrase = sentence.span(begin, name.end());
        return new Mention(sentence, head, kind, sentence.span(name.begin(), name.end()), phrase);
    }

    /** "Corlandian Foreign Minister" before "Abara": nouns and adjectives that end in a title. */
    private int titleBegin(Sentence sentence, int nameBegin) {
        int begin = nameBegin;
        if (begin == 0 || titles.of(sentence.token(begin - 1)).isEmpty()) {
            return begin;
        }
        begin--;
        while (begin > 0) {
            Token before = sentence.token(begin - 1);
            boolean modifier = before.isNoun() || before.tag().startsWith("JJ") || before.tag().equals("HYPH") || before.tag().equals("POS")
                    || before.tag().equals("DT") || before.tag().equals("PRP$");
            if (!modifier || before.isTime()) {
                return begin;
            }
            begin--;
            if (before.tag().equals("DT") || before.tag().equals("PRP$")) {
                return begin;
            }
        }
        return begin;
    }
}
