package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** All mentions of a document in the order of the text. */
public final class Mentions {

    private final List<Mention> all;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final Map<Party, Mention> byHead = new HashMap<>();

    /** @param all in the order of the text */
    public Mentions(List<Mention> all) {
        this.all = List.copyOf(all);
        for (Mention mention : this.all) {
            bySentence.computeIfAbsent(mention.sentence().index(), any -> new ArrayList<>()).add(mention);
            byHead.put(mention.party(), mention);
        }
        bySentence.replaceAll((sentence, mentions) -> List.copyOf(mentions));
    }

    /** In the order of the text. */
    public List<Mention> all() {
        return all;
    }

    /** Those of one sentence, in its order. */
    public List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** The mention that this token governs. */
    public Optional<Mention> headedBy(Sentence sentence, Token head) {
        return Optional.ofNullable(byHead.get(new Party(sentence, head)));
    }
}
