package org.newsgraph.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.text.Sentence;

/**
 * States that the parser takes for persons: "Chad took in refugees" in an article that names nobody of that name in full, and without a
 * title before it.
 */
final class LoneStates {

    private final Gazetteer gazetteer;
    private final Titles titles = Titles.load();

    LoneStates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<List<Name>> typed(List<Sentence> sentences, List<List<Name>> found) {
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            found.get(i).stream().filter(n -> n.kind() == Mention.Kind.PERSON && (n.length() > 1 || titled(sentence, n)))
                    .forEach(n -> IntStream.range(n.begin(), n.end()).forEach(at -> persons.add(sentence.token(at).form())));
        }
        return IntStream.range(0, sentences.size()).mapToObj(i -> found.get(i).stream().map(n -> isState(sentences.get(i), n, persons)
                ? new Name(n.begin(), n.end(), Mention.Kind.PLACE, Strength.STATE)
                : n).toList()).toList();
    }

    private boolean isState(Sentence sentence, Name name, Set<String> persons) {
        String form = sentence.token(name.begin()).form();
        return name.kind() == Mention.Kind.PERSON && name.length() == 1 && !persons.contains(form)
                && gazetteer.sorts(form).contains(Gazetteer.Sort.STATE);
    }

    private boolean titled(Sentence sentence, Name name) {
        return name.begin() > 0 && titles.of(sentence.token(name.begin() - 1)).isPresent();
    }
}
