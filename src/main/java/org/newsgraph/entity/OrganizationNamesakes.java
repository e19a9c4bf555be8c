package org.newsgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.facts.ActorType;
import org.newsgraph.lexicon.Table;
import org.newsgraph.lexicon.WordClasses;
import org.newsgraph.mention.ActorNouns;
import org.newsgraph.mention.Mention;
import org.newsgraph.text.Sentence;

/** Names of organisations: known ones, ministries by rule, short forms and acronyms of those introduced in full. */
final class OrganizationNamesakes {

    private static final Set<String> NATIONAL = WordClasses.of("national-body");
    private static final Set<String> MISSIONS = WordClasses.of("mission");
    private static final Set<String> SMALL = WordClasses.of("acronym-skips");
    /** The last words of companies' names, whose first word alone names them too. */
    private static final Set<String> COMPANY = Table.column("lexicon/company-endings.tsv", "word");
    /** Letters of an acronym that need not be the initials of the name in front of it. */
    private static final int FOREIGN = 3;
    private static final GenericNames GENERIC = new GenericNames();
    private final ActorNouns nouns = ActorNouns.load();
    private final Ministries ministries;

    OrganizationNamesakes(Ministries ministries) {
        this.ministries = ministries;
    }

    void resolve(Cast cast) {
        List<Mention> named = cast.mentions.all().stream().filter(m -> m.kind() == Mention.Kind.ORGANIZATION && !described(cast, m))
                .toList();
        named.stream().filter(m -> !isAcronym(cast.printed(m))).forEach(m -> cast.mean(m, referent(cast, m)));
        named.stream().filter(m -> isAcronym(cast.printed(m))).forEach(m -> cast.mean(m, acronym(cast, m)));
    }

    /** "Navy", "Parliament", a "Foreign Ministry" without its state, "Maltese Embassy": nouns in capitals, understood like those without. */
    private boolean described(Cast cast, Mention mention) {
        String name = cast.printed(mention);
        boolean ministry = mention.head().lemma().equalsIgnoreCase("ministry")
                && ministries.of(name).filter(m -> m.state() == null).isPresent() && Owners.owner(cast, mention, name).isEmpty();
        boolean mission = MISSIONS.contains(mention.head().lemma().toLowerCase(Locale.ROOT))
                && nationality(cast, name).isPresent();
        return ministry || mission
                || !isAcronym(name) && nouns.kind(name.toLowerCase(Locale.ROOT)).filter(k -> k == ActorNouns.Kind.INSTITUTION).isPresent()
                        && cast.authority.organizations(name).isEmpty();
    }

    private static Optional<AuthorityEntry> nationality(Cast cast, String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? Optional.empty() : cast.authority.nationality(name.substring(0, last)).stream().findFirst();
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1 && name.length() < 9 && name.chars().allMatch(Character::isUpperCase);
    }

    /** What the article introduces by its full name comes before what the authority files know. */
    private Referent acronym(Cast cast, Mention mention) {
        String name = cast.printed(mention);
        List<AuthorityEntry> known = cast.authority.organizations(name);
        Optional<Referent> introduced = known.isEmpty() && name.length() >= FOREIGN ? bracketed(cast, mention) : Optional.empty();
        if (introduced.isPresent()) {
            return introduced.get();
        }
        return cast.all.stream().filter(r -> r.type == ActorType.Organization && r.authority != null && known.contains(r.authority))
                .findFirst().or(() -> cast.all.stream().filter(r -> r.type == ActorType.Organization && !isAcronym(r.name) && shortOf(r,
                        name)).findFirst())
                .orElseGet(() -> {
                    boolean alone = known.stream().anyMatch(e -> e.type().equals("ngo"));
                    return alone ? named(cast, mention, name) : referent(cast, mention);
                });
    }

    /** The body whose name ends right before the bracket: "State Committee for Harbours (GKH)", by its initials in another language. */
    private static Optional<Referent> bracketed(Cast cast, Mention mention) {
        Sentence sentence = mention.sentence();
        int at = mention.head().index();
        boolean bracket = at > 1 && at + 1 < sentence.size() && sentence.token(at - 1).form().equals("(")
                && sentence.token(at + 1).form().equals(")");
        return bracket
                ? cast.mentions.in(sentence).stream().filter(m -> m.kind() == Mention.Kind.ORGANIZATION
                        && m.name().end() == sentence.token(at - 2).span().end()).findFirst().flatMap(cast::meaning)
                        .filter(r -> r.type == ActorType.Organization)
                : Optional.empty();
    }

    private static Referent named(Cast cast, Mention mention, String name) {
        Optional<Referent> introduced = cast.all.stream().filter(r -> r.type == ActorType.Organization).filter(r -> shortOf(r, name))
                .findFirst();
        return introduced.orElseGet(() -> {
            Referent created = cast.create(ActorType.Organization, name);
            Owners.owner(cast, mention, name).ifPresent(state -> created.of = state);
            return created;
        });
    }

    private Referent referent(Cast cast, Mention mention) {
        String name = stripped(cast.printed(mention));
        Optional<AuthorityEntry> person = GluedNames.person(cast, mention).filter(p -> cast.met(p.of()));
        if (person.isPresent()) {
            return cast.known(person.get(), ActorType.Person);
        }
        Optional<Ministries.Ministry> ministry = ministries.of(name);
        if (ministry.isPresent()) {
            return ministry(cast, ministry.get(), Owners.owner(cast, mention, name));
        }
        Optional<AuthorityEntry> entry = entry(cast, mention, name);
        if (entry.isPresent()) {
            Referent known = cast.known(entry.get(), ActorType.Organization);
            if (known.of == null && NATIONAL.contains(entry.get().type())) {
                known.of = cast.stateById(entry.get().of()).orElse(null);
            }
            return known;
        }
        return named(cast, mention, name);
    }

    static Referent ministry(Cast cast, Ministries.Ministry ministry, Optional<Referent> owner) {
        Optional<Referent> state = owner.map(Referent::state).or(() -> cast.stateById(ministry.state()));
        Optional<Referent> same = cast.all.stream().filter(r -> r.type == ActorType.Organization && r.heads.contains(ministry.name()))
                .filter(
                        r -> state.isEmpty() || r.of == null || r.of == state.get())
                .findFirst();
        Referent found = same.orElseGet(() -> {
            Referent created = cast.create(ActorType.Organization, ministry.name());
            created.heads.add("ministry");
            created.heads.add(ministry.name());
            return created;
        });
        if (state.isPresent() && found.of == null) {
            found.of = state.get();
            found.name = ministry.name() + " (" + state.get().name + ")";
            state.get().acts = true;
        }
        return found;
    }

    /** A known body; one that belongs to a state only where the article speaks of that state or prints a name that no other state's has. */
    private static Optional<AuthorityEntry> entry(Cast cast, Mention mention, String name) {
        List<AuthorityEntry> entries = cast.authority.organizations(name);
        List<AuthorityEntry> confirmed = entries.stream().filter(e -> !NATIONAL.contains(e.type()) || e.of() == null || cast.met(e.of())
                || entries.size() == 1 && e.name().equals(name) && !GENERIC.include(name)).toList();
        if (confirmed.size() <= 1) {
            return confirmed.stream().findFirst();
        }
        Optional<AuthorityEntry> owned = Owners.owner(cast, mention, name).flatMap(o -> confirmed.stream().filter(e -> o.authority != null
                && o.authority.id().equals(e.of())).findFirst());
        if (owned.isPresent()) {
            return owned;
        }
        List<AuthorityEntry> near = confirmed.stream().filter(e -> inSentence(cast, mention.sentence(), e)).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean inSentence(Cast cast, Sentence sentence, AuthorityEntry entry) {
        return cast.mentions.in(sentence).stream().map(cast::meaning).flatMap(Optional::stream)
                .anyMatch(r -> r.authority != null && r.authority.id()
                        .equals(entry.of()));
    }

    /** Whether {@code name} is an acronym or the beginning or end of an organisation's full name; the "Council of the League" is not the League. */
    private static boolean shortOf(Referent full, String name) {
        String whole = full.name;
        if (whole.equalsIgnoreCase(name) || full.aliases.stream().anyMatch(name::equalsIgnoreCase)) {
            return true;
        }
        if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && !name.contains(" ")) {
            return acronym(whole).equals(name) || full.aliases.stream().anyMatch(a -> acronym(a).equals(name));
        }
        boolean part = whole.startsWith(name + " ")
                || whole.endsWith(" " + name) && !whole.endsWith(" of " + name) && !whole.endsWith(" of the " + name);
        boolean company = whole.startsWith(name + " ") && COMPANY.contains(whole.substring(whole.lastIndexOf(' ') + 1));
        return part && (name.contains(" ") || company);
    }

    static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && !SMALL.contains(word) && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }

    private static String stripped(String name) {
        String tied = name.replace(" ' ", "' ").replace(" 's", "'s");
        return tied.startsWith("The ") && tied.indexOf(' ', 4) < 0 ? tied.substring(4) : tied;
    }
}
