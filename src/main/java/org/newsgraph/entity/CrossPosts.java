package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.Titles;

/**
 * Finds the posts that several articles share: "Unification Minister" and "minister of unification" of one state, the spokesman and the
 * spokeswoman of one ministry. A post is known by its title and the body in which it is held; without a body it belongs to its article.
 */
public final class CrossPosts {

    private static final String BEHIND_OFFICES = String.join("|", WordClasses.of("office-preposition"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKS = Pattern.compile("^\\p{P}+|\\p{P}+$");
    private static final Pattern OFFICE_ENDS = Pattern.compile(" (?:" + BEHIND_OFFICES + ")\\b");

    private final Titles titles = Titles.load();
    private final Ministries ministries = Ministries.load();
    private final Set<String> classes = Table.column("lexicon/post-classes.tsv", "class");
    /** One word for both genders. */
    private final Map<String, String> neutral = Table.load("lexicon/gendered-titles.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("title"), row -> row.get("neutral")));
    private final Authority authority;

    private CrossPosts(Authority authority) {
        this.authority = authority;
    }

    /** Reads the tables of titles and ministries. */
    public static CrossPosts load(Authority authority) {
        return new CrossPosts(authority);
    }

    /**
     * A post across articles.
     *
     * @param key made from title and body
     * @param label such as "minister, Ministry of Finance (Malta)"
     * @param features what it follows from
     */
    public record Shared(String key, String label, String features) {}

    /**
     * The shared post that a local one is; empty when the title is no office or the article names no body.
     *
     * @param canonical from the local id of a body to its key across articles
     */
    public Optional<Shared> of(LocalPost post, UnaryOperator<String> canonical) {
        String core = PostTitle.of(post.title()).core();
        Optional<Ministries.Ministry> ministry = ministries.of(core);
        String office = office(ministry.isPresent() ? ministries.without(core) : core);
        if (!isOffice(office)) {
            return Optional.empty();
        }
        String state = post.state() != null
                ? post.state()
                : ministry.map(Ministries.Ministry::state).flatMap(authority::byId).map(AuthorityEntry::name)
                        .orElse(null);
        if (ministry.isPresent() && state != null) {
            String body = ministry.get().name() + " (" + state + ")";
            return Optional.of(shared(office, CrossArticle.slug(body), body, post));
        }
        String body = post.body();
        String name = post.bodyName();
        return body == null || name == null || ministry.isPresent()
                ? Optional.empty()
                : Optional.of(shared(office, canonical.apply(body), name, post));
    }

    private static Shared shared(String office, String body, String name, LocalPost post) {
        return new Shared(CrossArticle.slug(office) + "." + body, printed(office, post.title()) + ", " + name,
                "title " + post.title() + "; body " + name);
    }

    /** The capitals that the article prints behind the head: "ambassador to China". */
    private static String printed(String office, String title) {
        List<String> words = Stream.of(title.split(" ")).skip(1).map(word -> MARKS.matcher(word).replaceAll("")).toList();
        StringBuilder label = new StringBuilder();
        for (String word : office.split(" ")) {
            boolean behind = OFFICE_ENDS.matcher(label).find();
            label.append(label.isEmpty() ? "" : " ").append(behind
                    // small letters may be more than the capitals that they are made from
                    ? words.stream().filter(printed -> printed.toLowerCase(Locale.ROOT).equals(word)).findFirst().orElse(word)
                    : word);
        }
        return label.toString();
    }

    /** The office with one word for both genders, and states for their capitals: "ambassador to China". */
    private String office(String core) {
        String office = WORD.matcher(core).replaceAll(word -> neutral.getOrDefault(word.group(), word.group()));
        int to = office.indexOf(" to ");
        if (to < 0) {
            return office;
        }
        String place = office.substring(to + 4);
        String name = authority.entries().stream().filter(e -> e.kind() == AuthorityEntry.Kind.STATE && e.name().equalsIgnoreCase(place))
                .findFirst().or(() -> authority.metonym(capital(place))).map(AuthorityEntry::name).orElse(place);
        return office.substring(0, to + 4) + name;
    }

    private static String capital(String place) {
        return place.isEmpty() ? place : place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }

    /** Whether the last word before "of", "to" or "for" is a title whose bearers hold a post. */
    private boolean isOffice(String office) {
        String head = office.split(" (?:" + BEHIND_OFFICES + ") ")[0];
        String word = head.substring(head.lastIndexOf(' ') + 1);
        String last = word.contains("-") ? word.substring(0, word.indexOf('-')) : word;
        return titles.of(last).filter(title -> classes.contains(title.group())).isPresent()
                || titles.of(word).filter(title -> classes.contains(title.group())).isPresent();
    }
}
