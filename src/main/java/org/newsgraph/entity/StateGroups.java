package org.newsgraph.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Names that mean several states, each of which then acts: "the two Koreas". From {@code lexicon/state-groups.tsv}. */
final class StateGroups {

    private final Map<List<String>, List<String>> states = new LinkedHashMap<>();

    StateGroups() {
        for (Row row : Table.load("lexicon/state-groups.tsv").rows()) {
            states.put(List.of(row.get("name").split(" ")), row.list("states"));
        }
    }

    void resolve(Cast cast) {
        for (Sentence sentence : cast.document.sentences()) {
            for (Token token : sentence.tokens()) {
                states.forEach((name, ids) -> {
                    if (endsAt(sentence, token, name)) {
                        List<Referent> members = ids.stream().map(cast::stateById).flatMap(Optional::stream).toList();
                        members.forEach(state -> state.acts = true);
                        cast.members.put(new Party(sentence, token), members);
                    }
                });
            }
        }
    }

    private static boolean endsAt(Sentence sentence, Token token, List<String> name) {
        int begin = token.index() + 1 - name.size();
        if (begin < 0 || !token.form().equals(name.getLast())) {
            return false;
        }
        return sentence.tokens().subList(begin, token.index() + 1).stream().map(Token::form).toList().equals(name);
    }
}
