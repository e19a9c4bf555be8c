package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.Party;
import org.newsgraph.text.Document;

/** Who has appeared in an article so far, and which mention means whom. */
final class Cast {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    final Document document;
    final Mentions mentions;
    final Authority authority;
    final List<Referent> all = new ArrayList<>();
    final List<Referent> places = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    private final Map<String, Referent> byAuthority = new LinkedHashMap<>();
    private final Map<String, Referent> placeByKey = new LinkedHashMap<>();
    private final Map<Party, Referent> meanings = new HashMap<>();
    private final Map<Party, Referent> placeMeanings = new HashMap<>();
    /** What was read of a span before. */
    private final Map<Span, String> printed = new HashMap<>();
    /** Who issued the documents that mentions speak of. */
    final Map<Party, Referent> issued = new HashMap<>();
    final Map<Party, Referent> joint = new HashMap<>();
    /** The states that one name means together. */
    final Map<Party, List<Referent>> members = new HashMap<>();

    /** A post found for somebody, before ids are given. */
    record Post(Referent holder, String title, @Nullable Referent organization, Span evidence) {}

    Cast(Document document, Mentions mentions, Authority authority) {
        this.document = document;
        this.mentions = mentions;
        this.authority = authority;
    }

    String printed(Mention mention) {
        return printed(mention.name());
    }

    /** The characters of a span on one line, typographic apostrophes as ASCII. */
    String printed(Span span) {
        return printed.computeIfAbsent(span, here -> SPACES.matcher(document.words(here)).replaceAll(" ").replace('\u2019', '\''));
    }

    Referent create(ActorType type, String name) {
        Referent referent = new Referent(all.size(), type, name);
        all.add(referent);
        return referent;
    }

    /** The one referent of an authority entry, made when it first appears. */
    Referent known(AuthorityEntry entry, ActorType type) {
        Referent known = byAuthority.get(entry.id());
        if (known == null) {
            known = create(type, entry.name());
            known.authority = entry;
            known.gender = entry.gender();
            byAuthority.put(entry.id(), known);
        }
        return known;
    }

    Referent state(AuthorityEntry entry) {
        return known(entry, ActorType.State);
    }

    /** Whether a state has been met, by name, nationality or capital. */
    boolean met(@Nullable String state) {
        return state != null && byAuthority.containsKey(state);
    }

    Optional<Referent> stateById(@Nullable String id) {
        return id == null ? Optional.empty() : authority.byId(id).map(this::state);
    }

    void place(Mention mention, @Nullable AuthorityEntry entry, String name) {
        String key = entry == null ? "name " + name : entry.id();
        Referent place = placed(key, entry, name);
        place.mentions.add(mention.name());
        placeMeanings.put(mention.party(), place);
    }

    /** Records that a known place stands somewhere, without a mention that takes part in anything. */
    void place(Span span, AuthorityEntry entry) {
        placed(entry.id(), entry, entry.name()).mentions.add(span);
    }

    private Referent placed(String key, @Nullable AuthorityEntry entry, String name) {
        return placeByKey.computeIfAbsent(key, k -> {
            Referent created = new Referent(places.size(), ActorType.Group, entry == null ? name : entry.name());
            created.authority = entry;
            places.add(created);
            return created;
        });
    }

    /** Records that a mention means somebody. */
    void mean(Mention mention, Referent referent) {
        meanings.put(mention.party(), referent);
        referent.seen.add(mention);
        boolean adjective = mention.kind() == Mention.Kind.NATIONALITY && referent.type != ActorType.Group;
        if (!adjective && mention.kind() != Mention.Kind.PRONOUN) {
            referent.mentions.add(mention.name());
        }
        boolean words = mention.kind() != Mention.Kind.PRONOUN;
        if (words && !printed(mention).equals(referent.name)) {
            referent.aliases.add(printed(mention));
        }
    }

    /** Corrects whom a mention means. */
    void meanInstead(Mention mention, Referent before, Referent referent) {
        before.seen.remove(mention);
        before.mentions.remove(mention.name());
        mean(mention, referent);
    }

    Optional<Referent> meaning(Mention mention) {
        return Optional.ofNullable(meanings.get(mention.party()));
    }

    Optional<Referent> meaning(Party party) {
        return Optional.ofNullable(meanings.get(party));
    }

    Optional<Referent> place(Party party) {
        return Optional.ofNullable(placeMeanings.get(party));
    }

    Map<Party, Referent> meanings() {
        return meanings;
    }

    Map<Party, Referent> placeMeanings() {
        return placeMeanings;
    }
}
