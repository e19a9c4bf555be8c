package org.newsgraph.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalPost;
import org.newsgraph.entity.LocalText;
import org.newsgraph.graph.Decision;

/**
 * What is kept of an article beside its graph, so that it need not be extracted again to be related with others.
 *
 * @param texts the article's own, or none
 * @param decisions what the article alone lets decide about its actors, places, posts and incidents
 */
public record Note(List<Decision> decisions, List<LocalActor> actors, List<LocalIncident> incidents, List<LocalPost> posts,
        List<LocalText> texts) implements Serializable {

    /** Of no article. */
    static final Note NONE = new Note(List.of(), List.of(), List.of(), List.of(), List.of());

    public Note {
        decisions = List.copyOf(decisions);
        actors = List.copyOf(actors);
        incidents = List.copyOf(incidents);
        posts = List.copyOf(posts);
        texts = List.copyOf(texts);
    }

    /** IRIs of everything about which something can be decided. */
    Set<String> things() {
        Set<String> things = new TreeSet<>();
        decisions.forEach(decision -> things.add(decision.localIri()));
        incidents.forEach(incident -> incident.groups().forEach(group -> things.add(group.participation())));
        texts.forEach(text -> things.add(text.article()));
        return things;
    }
}
