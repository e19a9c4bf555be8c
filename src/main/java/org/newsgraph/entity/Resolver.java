package org.newsgraph.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.article.Block;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Printed;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.Titles;
import org.newsgraph.text.Document;

/**
 * Decides within one article whom each mention means. Names come first; then the text is read once from its beginning for titles,
 * descriptions and pronouns. What the article leaves open stays open. One instance may be used from several threads.
 */
public final class Resolver {

    private final PlaceNames places = new PlaceNames(new Grammar());
    private final Ministries ministries = Ministries.load();
    /** Given name, initial, family name. */
    private static final String PERSON = "\\p{Lu}\\p{L}+(?: \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'-]+){1,2}";
    private final Set<String> bodyWords = Table.column("lexicon/organization-heads.tsv", "word");
    private final Set<String> outletWords = Table.column("lexicon/outlet-words.tsv", "word");
    private final StateGroups groups = new StateGroups();
    private final NamesInside inside = new NamesInside();
    private final Credits credits = new Credits();
    private final Titles titles = Titles.load();
    private final OrganizationNamesakes organizations = new OrganizationNamesakes(ministries);
    private final PersonNamesakes persons = new PersonNamesakes(NameKey.load(), titles);
    private final Roles roles = new Roles(titles, ministries);
    private final Descriptions descriptions = new Descriptions(ActorNouns.load(), titles, ministries, roles);

    private Resolver() {
    }

    /**
     * Reads the lexicons.
     *
     * @throws IllegalStateException when the program was built without them
     */
    public static Resolver load() {
        return new Resolver();
    }

    /**
     * Decides within one article who and what its words mean.
     *
     * @param mentions of the document
     * @param authority the actors and places that are known
     */
    public Entities resolve(Document document, Mentions mentions, Authority authority) {
        Cast cast = new Cast(document, mentions, authority);
        places.resolve(cast);
        groups.resolve(cast);
        organizations.resolve(cast);
        persons.resolve(cast);
        metadata(cast, document.article().metadata());
        credits(cast, document.article());
        mentions.all().forEach(mention -> descriptions.ministry(cast, mention));
        History history = new History();
        List<Mention> inReadingOrder = Stream.concat(mentions.all().stream().filter(Resolver::inBody), mentions.all().stream().filter(
                mention -> !inBody(mention))).toList();
        for (Mention mention : inReadingOrder) {
            Optional<Referent> meaning = switch (mention.kind()) {
                case PERSON -> titled(cast, history, mention);
                case ORGANIZATION -> cast.meaning(mention).or(() -> meant(cast, mention, descriptions.body(cast, history, mention)));
                case PLACE, NATIONALITY -> cast.meaning(mention);
                case NOMINAL -> described(cast, history, mention);
                case PRONOUN -> meant(cast, mention, Pronouns.resolve(cast, history, mention));
            };
            meaning.ifPresent(referent -> history.add(mention, referent));
        }
        StatePairs.resolve(cast);
        mentions.all().forEach(mention -> descriptions.issued(cast, mention));
        inside.find(cast);
        UnreadLines.find(cast);
        DatelinePlaces.find(cast, document.article());
        return Entities.of(cast);
    }

    /** Headlines, summaries and captions are understood after the text that explains them. */
    static boolean inBody(Mention mention) {
        return mention.sentence().kind() == Block.Kind.PARAGRAPH;
    }

    private Optional<Referent> titled(Cast cast, History history, Mention mention) {
        Optional<Referent> meant = cast.meaning(mention);
        meant.flatMap(p -> persons.titled(cast, mention, p)).ifPresent(other -> cast.meanInstead(mention, meant.get(), other));
        Optional<Referent> person = cast.meaning(mention);
        person.ifPresent(p -> {
            roles.before(cast, history, mention, p);
            if (p.of == null && p.type == ActorType.Person) {
                p.of = Owners.behind(cast, mention, Set.of("of")).filter(r -> r.type == ActorType.Organization).orElse(null);
            }
        });
        return person;
    }

    private Optional<Referent> described(Cast cast, History history, Mention mention) {
        if (cast.meaning(mention).isEmpty() && titles.of(mention.head()).isPresent()) {
            inside(cast, mention).forEach(body -> meant(cast, body, descriptions.resolve(cast, history, body)));
        }
        boolean later = mention.head().relation().equals("conj");
        if (!later) {
            descriptions.joint(cast, mention);
        }
        return cast.meaning(mention).or(() -> meant(cast, mention, descriptions.resolve(cast, history, mention)));
    }

    /** "The group" in "a spokesman for the group": told before whose spokesman it is. */
    private static List<Mention> inside(Cast cast, Mention mention) {
        return cast.mentions.in(mention.sentence()).stream().filter(m -> m.kind() == Mention.Kind.NOMINAL && m != mention)
                .filter(m -> m.name().start() >= mention.name().end() && mention.phrase().contains(m.name()))
                .filter(m -> Descriptions.definite(m) && !Descriptions.plural(m.head()) && cast.meaning(m).isEmpty()).toList();
    }

    private static Optional<Referent> meant(Cast cast, Mention mention, Optional<Referent> meaning) {
        meaning.ifPresent(referent -> cast.mean(mention, referent));
        return meaning;
    }

    /** The outlet and the agency where the article prints them, and the authors of the byline. */
    private void metadata(Cast cast, Metadata metadata) {
        for (Printed printed : bodies(metadata)) {
            printed(printed, body(cast, printed.text()));
        }
        for (Printed author : metadata.authors()) {
            printed(author, person(cast, author.text()));
        }
    }

    /** Known bodies by their name, others as persons when they have the form of one's name. */
    private void credits(Cast cast, Article article) {
        for (Printed name : credits.in(article)) {
            boolean read = cast.mentions.all().stream().anyMatch(m -> m.name().overlaps(name.span() == null ? m.phrase() : name.span()));
            if (read) {
                continue;
            }
            boolean body = !cast.authority.organizations(name.text()).isEmpty()
                    || Stream.of(name.text().split(" ")).anyMatch(word -> bodyWords.contains(word) || outletWords.contains(word));
            if (body) {
                printed(name, body(cast, name.text()));
            } else if (name.text().matches(PERSON) && cast.authority.state(name.text()).isEmpty()) {
                printed(name, person(cast, name.text()));
            }
        }
    }

    private static Referent person(Cast cast, String name) {
        return cast.all.stream().filter(r -> r.type == ActorType.Person && r.name.equals(name)).findFirst()
                .orElseGet(() -> cast.create(ActorType.Person,
                        name));
    }

    private static List<Printed> bodies(Metadata metadata) {
        return Stream.of(Optional.ofNullable(metadata.publisher()), Optional.ofNullable(metadata.agency())).flatMap(Optional::stream)
                .filter(
                        body -> body.span() != null)
                .toList();
    }

    private static Referent body(Cast cast, String name) {
        List<AuthorityEntry> entries = cast.authority.organizations(name);
        if (!entries.isEmpty()) {
            return cast.known(entries.get(0), ActorType.Organization);
        }
        return cast.all.stream()
                .filter(r -> r.type == ActorType.Organization && (r.name.equalsIgnoreCase(name) || r.aliases.contains(name)
                        || r.name.contains(" ") && name.startsWith(r.name + " ")))
                .findFirst().orElseGet(() -> cast.create(ActorType.Organization, name));
    }

    private static void printed(Printed printed, Referent referent) {
        if (printed.span() != null) {
            referent.mentions.add(printed.span());
        }
        if (!printed.text().equals(referent.name)) {
            referent.aliases.add(printed.text());
        }
    }
}
