package org.newsgraph.mention;

import java.util.Set;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** How far a noun phrase reaches around its head. */
final class Phrases {

    private static final Set<String> CORE = Set.of("compound", "nmod", "amod", "advmod", "punct", "npadvmod", "num");
    private static final Set<String> CORE_TAGS = Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "HYPH", "RB", "``",
            "''",
            "-LRB-", "-RRB-");
    private static final Set<String> BEFORE_TAGS = Set.of("DT", "PRP$", "POS", "CD", "PDT", "WP$");
    private static final Set<String> AFTER = WordClasses.of("phrase-preposition");

    private Phrases() {
    }

    /** Head with its adjectives and compound nouns: first token's index. */
    static int coreBegin(Sentence sentence, Token head) {
        int begin = head.index();
        while (begin > 0) {
            Token before = sentence.token(begin - 1);
            boolean modifier = CORE_TAGS.contains(before.tag()) && CORE.contains(before.relation()) && sentence.dominates(head, before);
            if (!modifier) {
                break;
            }
            begin--;
        }
        while (begin < head.index() && (!Character.isLetterOrDigit(sentence.token(begin).form().codePointAt(0))
                || sentence.token(begin).isTime() && sentence.token(begin).continuesEntity())) {
            begin++;
        }
        return begin;
    }

    /** The core with determiners, numbers and possessors. */
    static int phraseBegin(Sentence sentence, Token head, int coreBegin) {
        int begin = coreBegin;
        while (begin > 0) {
            Token before = sentence.token(begin - 1);
            boolean inside = sentence.dominates(head, before) && (BEFORE_TAGS.contains(before.tag()) || CORE_TAGS.contains(before.tag()))
                    && !before.relation().equals("appos");
            if (!inside) {
                break;
            }
            begin--;
        }
        while (begin < head.index() && !Character.isLetterOrDigit(sentence.token(begin).form().codePointAt(0))) {
            begin++;
        }
        return begin;
    }

    /** Behind the prepositional phrases that follow at once and hold no verb. */
    static int phraseEnd(Sentence sentence, Token head, int end) {
        int reach = end;
        for (Token preposition : sentence.dependents(head)) {
            if (preposition.index() == reach && preposition.relation().equals("prep") && AFTER.contains(preposition.lemma())) {
                int stop = closed(sentence, preposition);
                if (stop < 0) {
                    return reach;
                }
                reach = stop;
            }
        }
        return reach;
    }

    /** Behind "of …", which is a part of the name of an office: "ministry of unification". */
    static int officeEnd(Sentence sentence, Token head) {
        for (Token preposition : sentence.dependents(head)) {
            if (preposition.index() == head.index() + 1 && preposition.lemma().equals("of")) {
                int stop = closed(sentence, preposition);
                boolean name = stop > 0 && sentence.token(stop - 1).isProperNoun() && !sentence.token(stop - 1).entityClass().equals("ORG");
                return stop < 0 || name ? head.index() + 1 : stop;
            }
        }
        return head.index() + 1;
    }

    /** End of a preposition's phrase before any clause or comma, or -1 when it tells a time or has no noun. */
    private static int closed(Sentence sentence, Token preposition) {
        int end = preposition.index() + 1;
        boolean noun = false;
        for (int i : sentence.subtree(preposition)) {
            if (i < end) {
                continue;
            }
            Token token = sentence.token(i);
            boolean clause = token.isVerb() && !token.relation().equals("nmod") && !token.relation().equals("amod")
                    || token.tag().startsWith("W") || token.tag().equals(",") || token.tag().equals(":") || token.form().equals("(");
            if (i != end || clause) {
                break;
            }
            if (token.entityClass().equals("DATE") && !noun) {
                return -1;
            }
            noun |= token.isNoun();
            end = i + 1;
        }
        return noun ? end : -1;
    }

}
