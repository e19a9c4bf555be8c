package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Whose post a minister's or president's is where the article prints the title without the state: that of the state spoken of there. */
final class StatesOfPosts {

    private static final Set<String> FUTURE = WordClasses.of("future-auxiliary");
    private static final Set<String> OF_MATTER = WordClasses.of("title-of-matter");
    private static final Set<String> OFFICES = WordClasses.of("post-of-state");
    private static final Grammar GRAMMAR = new Grammar();
    private final Set<String> leaders = Table.column("lexicon/leaders.tsv", "title");

    /** Whether only states have such a post: "Prime Minister", "Health Minister", "government spokesman". */
    boolean isOfState(String title) {
        String core = PostTitle.of(title).core();
        boolean capital = Character.isUpperCase(title.charAt(0)) || core.length() < title.length();
        return capital && (leaders.contains(core) || OF_MATTER.contains(core.substring(core.lastIndexOf(' ') + 1)))
                || OFFICES.contains(core.toLowerCase(Locale.ROOT));
    }

    /** The one state that acts in the paragraph up to the title: "Lorland agreed on Sunday. It will pay, Health Minister Abara said." */
    Optional<Referent> acting(Cast cast, Mention person) {
        Optional<Referent> home = home(cast);
        Set<Referent> states = before(cast, person)
                .filter(m -> acts(m) && (m.sentence() != person.sentence() || plans(m)
                        || home.equals(cast.meaning(m))))
                .map(cast::meaning).flatMap(Optional::stream).filter(r -> r.type == ActorType.State).collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    /**
     * The state in which the article plays, if the article has named no other one's body and the paragraph none that something is done
     * to: "calls on Lorland to pay" is said by others.
     */
    Optional<Referent> around(Cast cast, Mention person) {
        List<Referent> named = before(cast, person)
                .flatMap(m -> cast.meaning(m).stream().map(Referent::state)).filter(r -> r != null).distinct().toList();
        boolean asked = before(cast, person)
                .anyMatch(m -> m.kind() == Mention.Kind.PLACE && !acts(m) && !GRAMMAR.behindPlacePreposition(m));
        return asked
                ? Optional.empty()
                : home(cast).filter(state -> named.stream().allMatch(state::equals) && cast.all.stream()
                        .filter(r -> r.type == ActorType.Organization).allMatch(r -> r.state() == null || r.state() == state));
    }

    /** Articles are written abroad too: a dateline alone tells nothing, but one elsewhere speaks against. */
    private static Optional<Referent> home(Cast cast) {
        return HomeState.of(cast).filter(state -> DatelinePlaces.state(cast).filter(other -> other != state).isEmpty());
    }

    private static Stream<Mention> before(Cast cast, Mention person) {
        return cast.mentions.all().stream().filter(m -> m.sentence().block() == person.sentence().block()
                && m.name().end() <= person.phrase().start() && m.kind() != Mention.Kind.NOMINAL && m.kind() != Mention.Kind.PRONOUN
                && !Grammar.quoted(m.sentence(), m.head()));
    }

    /** Who is only asked to do something ("calls on Lorland to pay") does not act. */
    private static boolean acts(Mention mention) {
        Sentence sentence = mention.sentence();
        return mention.kind() == Mention.Kind.PLACE && Grammar.subject(sentence, mention.head())
                && Grammar.governor(sentence, mention.head()).filter(verb -> Grammar.infinitive(sentence, verb)).isEmpty();
    }

    /** "Lorland will send doctors": what its own minister announces. */
    private static boolean plans(Mention mention) {
        Sentence sentence = mention.sentence();
        Optional<Token> verb = Grammar.governor(sentence, mention.head());
        return verb.isPresent() && sentence.dependents(verb.get(), "aux").anyMatch(a -> FUTURE.contains(a.lemma()));
    }
}
