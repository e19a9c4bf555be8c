package org.newsgraph.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * Names that stand within longer ones: the state in "Lorvia Police Department", the founder in "Mara Lind Foundation". They take part in
 * nothing there, but are mentioned. Known are names that the article uses by themselves, and the initials of such places; otherwise only
 * states and provinces count. Nothing counts within the name of an outlet: the Malta Gazette is not Malta.
 */
final class NamesInside {

    private static final Set<String> BEFORE = WordClasses.of("longer-name-preposition");
    private static final Set<String> EVENTS = Set.of("EVENT");
    private static final Set<String> MEDIA = Set.of("outlet", "agency");
    /** Tokens of the longest name within another. */
    private static final int LONGEST = 4;
    private final Set<String> heads = Table.column("lexicon/organization-heads.tsv", "word");
    private final Set<String> natural = Table.column("lexicon/natural-features.tsv", "word");
    private final Set<String> placeHeads = Table.column("lexicon/place-heads.tsv", "word");

    void find(Cast cast) {
        Map<String, Referent> actors = new HashMap<>();
        Map<String, AuthorityEntry> places = new HashMap<>();
        for (Mention mention : cast.mentions.all()) {
            learn(cast, mention, actors, places);
        }
        for (Sentence sentence : cast.document.sentences()) {
            for (Token token : sentence.tokens()) {
                whole(cast, sentence, token).ifPresent(whole -> read(cast, sentence, token.index(), whole, actors, places));
            }
        }
    }

    private static void learn(Cast cast, Mention mention, Map<String, Referent> actors, Map<String, AuthorityEntry> places) {
        Optional<Referent> meaning = cast.meaning(mention);
        boolean named = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANIZATION;
        meaning.filter(r -> named && (r.type == ActorType.Person && r.name.contains(" ") || r.type == ActorType.Organization))
                .ifPresent(r -> actors.put(cast.printed(mention), r));
        if (mention.kind() == Mention.Kind.PLACE) {
            meaning.or(() -> cast.place(mention.party())).map(r -> r.authority)
                    .ifPresent(entry -> {
                        String name = cast.printed(mention);
                        places.put(name, entry);
                        if (name.contains(" ")) {
                            places.putIfAbsent(OrganizationNamesakes.acronym(name), entry);
                        }
                    });
        }
    }

    /** The longer name that begins with a token: of a body, a house or an event. */
    private Optional<Span> whole(Cast cast, Sentence sentence, Token token) {
        for (Mention mention : cast.mentions.in(sentence)) {
            boolean kind = mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.PLACE;
            if (kind && mention.name().start() == token.span().start()) {
                String name = cast.printed(mention);
                boolean outlet = cast.authority.organizations(name).stream().anyMatch(e -> MEDIA.contains(e.type()));
                boolean nature = mention.kind() == Mention.Kind.PLACE
                        && (nature(sentence, mention.name().start(), true) || nature(sentence, mention.name().end(), false));
                boolean place = nature || cast.authority.state(name).isPresent() || !cast.authority.places(name).isEmpty();
                return outlet || place ? Optional.empty() : Optional.of(mention.name());
            }
        }
        if (!token.entity().startsWith("B-") || !EVENTS.contains(token.entityClass())) {
            return Optional.empty();
        }
        int end = token.index() + 1;
        while (end < sentence.size() && sentence.token(end).continuesEntity()) {
            end++;
        }
        return Optional.of(sentence.span(token.index(), end));
    }

    /** Whether a name begins or ends with a word for what is no part of the state or province named in it: "the Atacama Desert". */
    private boolean nature(Sentence sentence, int at, boolean begins) {
        return sentence.tokens().stream().anyMatch(t -> (begins ? t.span().start() : t.span().end()) == at && natural.contains(t.form()));
    }

    private void read(Cast cast, Sentence sentence, int begin, Span whole, Map<String, Referent> actors,
            Map<String, AuthorityEntry> places) {
        int at = begin;
        while (at < sentence.size() && whole.contains(sentence.token(at).span())) {
            int found = 0;
            for (int end = Math.min(sentence.size(), at + LONGEST); end > at && found == 0; end--) {
                Span part = sentence.span(at, end);
                boolean inside = whole.contains(part) && part.length() < whole.length();
                found = inside && one(cast, sentence, at, end, whole, actors, places) ? end : 0;
            }
            at = found == 0 ? at + 1 : found;
        }
    }

    private boolean one(Cast cast, Sentence sentence, int begin, int end, Span whole, Map<String, Referent> actors,
            Map<String, AuthorityEntry> places) {
        Span span = sentence.span(begin, end);
        String name = cast.printed(span);
        if (!Character.isUpperCase(name.charAt(0)) || taken(cast, sentence, span)) {
            return false;
        }
        Referent actor = actors.get(name);
        boolean event = EVENTS.contains(sentence.token(begin).entityClass());
        if (actor != null && (event || actor.type == ActorType.Person)) {
            actor.mentions.add(span);
            return true;
        }
        AuthorityEntry place = places.get(name);
        if (place == null && placed(sentence, begin, end, whole)) {
            place = division(cast, name);
        }
        if (place != null) {
            cast.place(span, place);
        }
        return place != null;
    }

    private static boolean taken(Cast cast, Sentence sentence, Span span) {
        return cast.mentions.in(sentence).stream().anyMatch(m -> m.name().equals(span));
    }

    /** Behind "of", at the end, or before the word that makes the whole a name. */
    private boolean placed(Sentence sentence, int begin, int end, Span whole) {
        boolean last = end == sentence.size() || !whole.contains(sentence.token(end).span());
        boolean first = sentence.token(begin).span().start() == whole.start();
        boolean behind = begin > 0 && BEFORE.contains(sentence.token(begin - 1).lemma());
        boolean headed = !last && (heads.contains(sentence.token(end).form()) || placeHeads.contains(sentence.token(end).form()));
        return behind || last && !first || first && (headed || end - begin > 1 || capitals(sentence.token(begin).form()));
    }

    private static boolean capitals(String form) {
        return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
    }

    /** The one state or province that is called so. */
    private static @Nullable AuthorityEntry division(Cast cast, String name) {
        List<AuthorityEntry> places = cast.authority.places(name);
        Optional<AuthorityEntry> state = cast.authority.state(name);
        if (state.isPresent()) {
            return places.stream().anyMatch(p -> p.kind() == AuthorityEntry.Kind.PROVINCE) ? null : state.get();
        }
        boolean one = places.size() == 1 && places.get(0).kind() == AuthorityEntry.Kind.PROVINCE && !PlaceChoice.isPlain(name)
                && Authority.key(places.get(0).name()).equals(Authority.key(name));
        return one && cast.authority.metonym(name).isEmpty() ? places.get(0) : null;
    }
}
