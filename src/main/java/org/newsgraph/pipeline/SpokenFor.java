package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.claim.Identity;
import org.newsgraph.entity.Entities;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Party;

/** Who is meant, for the rules that find statements: the speaker's own person, state or body. */
record SpokenFor(Entities entities) implements Identity {

    private static final Set<String> GOVERNMENTS = Table.column("lexicon/state-nouns.tsv", "noun");

    /** "The government" in the words of somebody who speaks for a state is that state's. */
    @Override
    public boolean isOwn(Party phrase, Party speaker) {
        List<String> meant = entities.actors(phrase.referent());
        if (meant.isEmpty() && GOVERNMENTS.contains(phrase.head().lemma())) {
            boolean other = phrase.sentence().has(phrase.head(), "poss") || phrase.sentence().has(phrase.head(), "nmod");
            return !other && entities.actors(speaker.referent()).stream().anyMatch(s -> entities.stateOf(s).isPresent());
        }
        if (meant.size() != 1) {
            return false;
        }
        Set<String> own = new HashSet<>(entities.actors(speaker.referent()));
        Set.copyOf(own).forEach(s -> entities.stateOf(s).ifPresent(own::add));
        return own.contains(meant.get(0));
    }
}
