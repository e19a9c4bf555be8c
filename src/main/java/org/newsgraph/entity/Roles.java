package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Span;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/** Posts that an article gives persons: titles before names, appositions behind them, predicates. */
final class Roles {

    private static final Set<String> PLACES_OF_POSTS = WordClasses.of("post-preposition");
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "POS");
    private final Titles titles;
    private final Ministries ministries;
    private final StatesOfPosts states = new StatesOfPosts();

    Roles(Titles titles, Ministries ministries) {
        this.titles = titles;
        this.ministries = ministries;
    }

    /** Words before a name without names of bodies and states, and the last of these. */
    private record Before(List<Token> words, @Nullable Referent owner) {}

    /** The title before a name, and what it tells of the person's state. */
    void before(Cast cast, History history, Mention mention, Referent person) {
        if (mention.phrase().start() == mention.name().start()) {
            return;
        }
        Before before = before(cast, mention);
        Token last = before.words().isEmpty() ? null : before.words().getLast();
        Optional<Titles.Title> title = last == null ? Optional.empty() : titles.of(last);
        if (last == null || title.isEmpty()) {
            return;
        }
        person.heads.add(last.lemma());
        if (!title.get().courtesy()) {
            person.heads.add("title " + title.get().group());
            Span span = new Span(before.words().getFirst().span().start(), last.span().end());
            titled(cast, history, mention, person, cast.printed(span), before.owner());
        }
    }

    /** "Health Minister Dr" */
    private boolean isCourtesyBehindTitle(List<Token> words) {
        return titles.of(words.getLast()).filter(Titles.Title::courtesy).isPresent()
                && titles.of(words.get(words.size() - 2)).filter(t -> !t.courtesy()).isPresent();
    }

    private Before before(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        Span span = new Span(mention.phrase().start(), mention.name().start());
        List<Token> words = new ArrayList<>(sentence.tokens().stream().filter(t -> span.contains(t.span())).toList());
        Referent owner = null;
        for (Mention part : cast.mentions.in(sentence)) {
            Optional<Referent> meant = span.contains(part.name()) ? cast.meaning(part) : Optional.empty();
            boolean body = meant.isPresent() && (meant.get().type == ActorType.State || meant.get().type == ActorType.Organization);
            if (span.contains(part.name()) && (body || part.head().tag().equals("PRP$"))) {
                owner = body ? meant.get() : owner;
                words.removeIf(t -> t.span().start() < part.name().end() && t.span().start() >= part.name().start());
            }
        }
        while (words.size() > 1 && isCourtesyBehindTitle(words)) {
            words.removeLast();
        }
        while (!words.isEmpty() && DETERMINERS.contains(words.getFirst().tag())) {
            words.removeFirst();
        }
        return new Before(words, owner);
    }

    private void titled(Cast cast, History history, Mention mention, Referent person, String title, @Nullable Referent owner) {
        boolean ofState = states.isOfState(title) && (person.of == null || person.of.type != ActorType.Organization);
        Referent office = office(cast, history, mention, title, owner);
        if (office == null && ofState) {
            office = states.acting(cast, mention).orElse(null);
        }
        Referent of = owner(cast, title, office);
        if (of == null && ofState) {
            of = states.around(cast, mention).orElse(null);
        }
        if (of != null && of.type == ActorType.State) {
            of.acts = true;
        }
        post(cast, person, title, of, mention.phrase());
    }

    /** The ministry in "foreign ministry spokeswoman", that of the state in focus, in "ministry spokesman" the last one; else the owner that is known. */
    private @Nullable Referent office(Cast cast, History history, Mention mention, String title, @Nullable Referent owner) {
        String words = title.toLowerCase(Locale.ROOT);
        Optional<Ministries.Ministry> ministry = words.contains("ministry") ? ministries.of(title) : Optional.empty();
        if (ministry.isEmpty() && owner == null && words.startsWith("ministry ")) {
            return history.last(r -> r.heads.contains("ministry")).orElse(null);
        }
        if (ministry.isEmpty() || owner != null && owner.type != ActorType.State) {
            return owner;
        }
        Optional<Referent> state = Optional.ofNullable(owner).or(() -> Institutions.capital(cast, mention))
                .or(() -> states.acting(cast, mention)).or(() -> Institutions.focus(cast, history, mention, ministry.get()));
        return state.isPresent() ? OrganizationNamesakes.ministry(cast, ministry.get(), state) : null;
    }

    /** A minister without a state belongs to the one ministry of that name which the article speaks of. */
    private @Nullable Referent owner(Cast cast, String title, @Nullable Referent owner) {
        Optional<Ministries.Ministry> ministry = ministries.of(title);
        if (ministry.isEmpty()) {
            return owner;
        }
        Referent state = owner == null ? null : owner.state();
        Optional<Referent> spoken = cast.all.stream().filter(r -> r.heads.contains(ministry.get().name()))
                .filter(r -> state == null || r.of == state)
                .findFirst();
        if (spoken.isPresent()) {
            return spoken.get();
        }
        return owner != null ? owner : cast.stateById(ministry.get().state()).map(s -> {
            s.acts = true;
            return s;
        }).orElse(null);
    }

    /** A description beside the name: "Koo, a spokesman for the ministry". */
    void beside(Cast cast, Mention description, Referent person) {
        Optional<Titles.Title> title = titles.of(description.head());
        if (person.type != ActorType.Person || title.isEmpty() || title.get().courtesy()) {
            return;
        }
        Optional<Referent> owner = Owners.before(cast, description).or(() -> Owners.behind(cast, description, PLACES_OF_POSTS));
        Optional<Referent> sender = Owners.before(cast, description).filter(r -> r.type == ActorType.State);
        Optional<Referent> post = sender.isPresent() ? sender : owner;
        post(cast, person, title(cast, description, person, sender.isPresent()), post.orElse(null), description.phrase());
        if (person.gender.isEmpty()) {
            person.gender = title.get().gender();
        }
    }

    /** A post by which an authority file knows a person whom the article describes by it. */
    void attested(Cast cast, Mention description, Referent person, Referent state) {
        state.acts = true;
        post(cast, person, title(cast, description, person, false), state, description.phrase());
    }

    /**
     * The core without names of states and bodies, and with "for …" where that tells the subject.
     *
     * @param sent whether its owner stands before it, so that "to …" behind it tells where somebody is sent
     */
    private static String title(Cast cast, Mention description, Referent person, boolean sent) {
        StringBuilder words = new StringBuilder();
        for (Token token : description.sentence().tokens()) {
            boolean inside = description.name().contains(token.span());
            boolean name = inside && cast.mentions.in(description.sentence()).stream()
                    .anyMatch(m -> m != description && m.kind() != Mention.Kind.NOMINAL && m.name().contains(token.span()));
            if (inside && !name) {
                boolean tied = !words.isEmpty() && (token.form().equals("-") || words.charAt(words.length() - 1) == '-');
                words.append(words.isEmpty() || tied ? "" : " ").append(token.form());
            }
        }
        int end = cast.mentions.in(description.sentence()).stream().filter(m -> m.kind() == Mention.Kind.PERSON
                && m.name().end() == description.phrase().end() && m.name().start() > description.name().end())
                .filter(m -> cast.meaning(m).filter(r -> r == person).isPresent()).mapToInt(m -> m.name().start()).findFirst()
                .orElse(description.phrase().end());
        Span rest = new Span(description.name().end(), end);
        boolean ownerBehind = !(sent && cast.printed(rest).startsWith(" to "))
                && Owners.behind(cast, description, PLACES_OF_POSTS).isPresent();
        return rest.length() > 0 && !ownerBehind ? words + " " + cast.printed(rest).trim() : words.toString();
    }

    private static void post(Cast cast, Referent person, String title, @Nullable Referent owner, Span evidence) {
        if (owner != null && owner != person) {
            if (person.of == null || person.of.type == ActorType.State && owner.type != ActorType.State) {
                person.of = owner;
            }
        }
        boolean known = cast.posts.stream().anyMatch(p -> p.holder() == person && p.title().equalsIgnoreCase(title));
        if (!known) {
            cast.posts.add(new Cast.Post(person, title, owner == person ? null : owner, evidence));
        }
    }
}
