package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.ResolutionGraph;
import org.newsgraph.graph.Resolved;

/** What took the place of a thing across articles is remembered, however the decisions are written. */
class MergersTest {

    private static final Base BASE = Base.LOCAL;
    private static final String GRAPH = BASE.graph(Base.Shared.resolution).getURI();

    @TempDir
    private Path folder;

    private static Graph decided(String local, String canonical) {
        return ResolutionGraph
                .of(List.of(new Decision(local(local), canonical(canonical), Decision.Thing.ACTOR, "Mara", "article", 1, "")));
    }

    private static String local(String name) {
        return BASE.iri() + "article/" + name + "/actor/mara";
    }

    private static String canonical(String name) {
        return BASE.iri() + "actor/" + name + "/mara";
    }

    @Test
    void whatWasMergedLeadsOnUntilItIsUsedAgain() {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it");
                StoreWriter writer = new StoreWriter(
                        store)) {
            writer.put(GRAPH, decided("a", "a"));
            assertThat(store.replacement(canonical("a"))).isEmpty();
            writer.put(GRAPH, decided("a", "b"));
            assertThat(store.replacement(canonical("a"))).contains(canonical("b"));
            writer.put(GRAPH, decided("c", "a"));
            assertThat(store.replacement(canonical("a"))).isEmpty();
            assertThat(store.replacement(canonical("b"))).as("nobody stands for it, and who did is gone").isEmpty();
        }
    }

    @Test
    void partByPartIsAsAtOnce() {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it");
                StoreWriter writer = new StoreWriter(
                        store)) {
            for (String to : List.of("own", "one")) {
                Change change = writer.putAbout(GRAPH, writing -> {
                    for (String each : List.of("a", "b")) {
                        String canonical = to.equals("own") ? each : "a";
                        Graph content = ResolutionGraph.about(List.of(new Decision(local(each), canonical(canonical), Decision.Thing.ACTOR,
                                "Mara", "article", 1, "")), List.of());
                        writing.accept(About.of(Resolved.subjects(List.of(local(each))), content));
                    }
                });
                assertThat(change).isEqualTo(to.equals("own") ? new Change(12, 0) : new Change(2, 2));
            }
            assertThat(store.replacement(canonical("b"))).contains(canonical("a"));
            assertThat(writer.size(GRAPH)).isEqualTo(12);
        }
    }
}
