package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.Authority;
import org.newsgraph.entity.AuthorityEntry;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Part;
import org.newsgraph.entity.LocalIncident.Told;
import org.newsgraph.entity.LocalIncident.Where;

/** The incidents in the graph of one article, with keys for those who take part and for places that mean the same in every article. */
final class LocalIncidents {

    private static final List<Node> STANCES = List.of(Vocabulary.ASSERTS, Vocabulary.ALLEGES, Vocabulary.CONFIRMS, Vocabulary.DENIES,
            Vocabulary.CANNOT_CONFIRM, Vocabulary.DOUBTS);

    private final Questions article;
    private final Codes codes;
    private final Authority authority;
    private final Keys keys;

    LocalIncidents(Questions article, Codes codes, Authority authority) {
        this.article = article;
        this.codes = codes;
        this.authority = authority;
        this.keys = new Keys(article);
    }

    List<LocalIncident> all() {
        return article.ofType(Vocabulary.INCIDENT).stream().map(this::incident).toList();
    }

    private LocalIncident incident(Node node) {
        Optional<LocalDate> day = article.text(node, Vocabulary.HAPPENED_ON).map(LocalDate::parse);
        Optional<Node> type = article.object(node, Terms.EVENT_TYPE);
        Optional<Node> printed = article.object(node, Vocabulary.REPORTED_IN);
        return new LocalIncident(printed.map(Node::getURI).orElse(""), node.getURI(), type.map(Codes::code).orElse(""),
                type.map(codes::broadest).orElse(""), told(node),
                day.or(() -> article.text(node, Terms.EARLIEST_BEGIN).map(LocalIncidents::day)).orElse(null),
                day.or(() -> article.text(node, Terms.LATEST_END).map(LocalIncidents::day)).orElse(null),
                printed.flatMap(a -> article.text(a, Terms.DATE_PUBLISHED)).map(LocalDate::parse).orElse(null),
                participants(node, "agent").stream().flatMap(p -> article.objects(p, Vocabulary.PARTICIPANT).stream())
                        .flatMap(a -> keys.doer(a).stream()).distinct().sorted().toList(),
                participants(node, "patient").stream().flatMap(p -> keys.people(p).stream()).distinct().sorted().toList(),
                places(node), groups(node));
    }

    private Told told(Node node) {
        List<Node> modality = article.objects(node, Vocabulary.MODALITY);
        if (modality.contains(Codes.concept("reported"))) {
            return Told.REPORTED;
        }
        boolean open = modality.contains(Codes.concept("hypothetical")) || modality.contains(Codes.concept("negated"));
        boolean disputed = article.subjects(Vocabulary.CONCERNS, node).stream().filter(c -> article.is(c, Vocabulary.OCCURRENCE_CLAIM))
                .anyMatch(claim -> STANCES.stream().anyMatch(stance -> !article.subjects(stance, claim).isEmpty()));
        return open && disputed ? Told.DISPUTED : Told.NOT_HAPPENED;
    }

    private List<Node> participants(Node incident, String role) {
        return article.objects(incident, Vocabulary.HAS_PARTICIPATION).stream()
                .filter(p -> article.objects(p, Terms.ROLE_TYPE).contains(Codes.concept(role))).toList();
    }

    private List<Where> places(Node incident) {
        List<Where> places = new ArrayList<>();
        for (Node claim : article.subjects(Vocabulary.CONCERNS, incident)) {
            Optional<Node> role = article.object(claim, Vocabulary.PLACE_ROLE);
            Optional<Node> place = article.object(claim, Vocabulary.CLAIMED_PLACE);
            if (role.isPresent() && place.isPresent()) {
                places.add(where(Part.valueOf(Codes.code(role.get()).toUpperCase(Locale.ROOT)), place.get()));
            }
        }
        return places.stream().distinct().toList();
    }

    private Where where(Part part, Node place) {
        Optional<AuthorityEntry> known = article.text(place, Vocabulary.AUTHORITY_ID).flatMap(authority::byId);
        String label = article.text(place, Terms.PREF_LABEL).orElse("");
        return known.map(entry -> new Where(part, entry.id(), entry.kind() == AuthorityEntry.Kind.STATE ? entry.id() : entry.of(),
                entry.kind() == AuthorityEntry.Kind.CITY)).orElseGet(() -> new Where(part, label, null, true));
    }

    private List<Counted> groups(Node incident) {
        List<Counted> groups = new ArrayList<>();
        for (Node participation : article.objects(incident, Vocabulary.HAS_PARTICIPATION)) {
            for (Node count : article.subjects(Vocabulary.COUNT_OF, participation)) {
                groups.add(new Counted(participation.getURI(), keys.people(participation).orElse(null), label(participation),
                        article.objects(participation, Terms.ROLE_TYPE).contains(Codes.concept("patient")),
                        number(count, Vocabulary.COUNT_MIN), number(count, Vocabulary.COUNT_MAX)));
            }
        }
        return groups;
    }

    private String label(Node participation) {
        return article.object(participation, Vocabulary.PARTICIPANT).flatMap(actor -> article.text(actor, Terms.PREF_LABEL))
                .or(() -> article.text(participation, Vocabulary.PARTICIPANT_TEXT)).orElse("");
    }

    private @Nullable Long number(Node count, Node property) {
        return article.text(count, property).map(Long::valueOf).orElse(null);
    }

    private static LocalDate day(String timestamp) {
        return LocalDate.parse(timestamp.substring(0, 10));
    }
}
