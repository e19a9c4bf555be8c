package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.claim.Incident.Located;
import org.newsgraph.claim.Incident.Participant;
import org.newsgraph.claim.Incident.Role;
import org.newsgraph.mention.Party;
import org.newsgraph.mention.Quantities;
import org.newsgraph.mention.Quantity;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Who takes part, each once, in the order in which they are added. */
final class Participants {

    private final Sentence sentence;
    private final List<Participant> all = new ArrayList<>();

    Participants(Sentence sentence) {
        this.sentence = sentence;
    }

    void add(List<Token> heads, @Nullable Role role) {
        if (role != null) {
            heads.forEach(h -> add(h, role));
        }
    }

    /** Of "two of the men" the men take part, and there are two of them. */
    void add(Token head, Role role) {
        Token named = NounKinds.counted(sentence, head).orElse(head);
        if (role == Role.AGENT && !NounKinds.STANDARD.isActor(sentence, named)) {
            return;
        }
        Party party = new Party(sentence, named);
        Optional<Quantity> count = Quantities.of(sentence, head);
        if (all.stream().noneMatch(p -> p.party().equals(party))) {
            all.add(new Participant(party, role, count.orElse(null)));
        }
    }

    /** Gives a count to the patients who have none of their own. */
    void countAll(Optional<Quantity> count) {
        if (count.isPresent()) {
            all.replaceAll(p -> p.role() == Role.PATIENT && p.count() == null ? new Participant(p.party(), p.role(), count.get()) : p);
        }
    }

    /** Takes out whoever turned out to take no part. */
    void drop(Token head) {
        all.removeIf(p -> p.party().head().index() == head.index());
    }

    /** Places that take no part themselves. */
    List<Located> without(List<Located> places) {
        return places.stream().filter(l -> all.stream().noneMatch(p -> p.party().equals(l.place()))).toList();
    }

    List<Participant> all() {
        return all;
    }
}
