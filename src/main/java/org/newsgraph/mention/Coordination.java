package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** The members of "A, B and C", which the parser chains. */
public final class Coordination {

    private Coordination() {
    }

    /** The first member and all that are joined to it, in order. */
    public static List<Token> of(Sentence sentence, Token first) {
        List<Token> members = new ArrayList<>();
        add(sentence, first, members);
        return List.copyOf(members);
    }

    private static void add(Sentence sentence, Token member, List<Token> members) {
        members.add(member);
        for (Token dependent : sentence.dependents(member)) {
            if (dependent.relation().equals("conj") && !dependent.isVerb()) {
                add(sentence, dependent, members);
            }
        }
    }
}
