package org.newsgraph.text;

import org.newsgraph.article.Span;

/**
 * One token of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param form the characters of the article, with typographic quotes and dashes as ASCII
 * @param lemma dictionary form in lower case
 * @param tag part of speech of the Penn Treebank
 * @param entity OntoNotes named-entity class in BILOU notation ("B-ORG", "U-GPE"), "O" for none
 * @param head index of the governor, -1 for the root
 * @param relation dependency label of the ClearNLP style (Choi and Palmer 2012)
 */
public record Token(int index, String form, String lemma, String tag, String entity, int head, String relation, Span span) {

    /** Whether no other token governs it. */
    public boolean isRoot() {
        return head < 0;
    }

    /** By its tag, modal verbs too. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** By its tag, proper nouns too. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** By its tag. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** By its tag, without possessives. */
    public boolean isPronoun() {
        return tag.equals("PRP");
    }

    /** By its tag: a verb in the past or present tense. */
    public boolean isTensed() {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** By its named entity: a date or a time of the day. */
    public boolean isTime() {
        return entity.endsWith("-DATE") || entity.endsWith("-TIME");
    }

    /** Whether a named entity begins with it, alone or with others. */
    public boolean opensEntity() {
        return entity.startsWith("B-") || entity.startsWith("U-");
    }

    /** Whether it goes on with the named entity of the token before it. */
    public boolean continuesEntity() {
        return entity.startsWith("I-") || entity.startsWith("L-");
    }

    /** Whether it is a form of this word, given in lower case. */
    public boolean is(String anyLemma) {
        return lemma.equals(anyLemma);
    }

    /** Class of the named entity without its BILOU letter, or the empty string. */
    public String entityClass() {
        return entity.length() > 2 ? entity.substring(2) : "";
    }
}
