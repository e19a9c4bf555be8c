package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.entity.LocalIncident;
import org.newsgraph.entity.LocalIncident.Counted;
import org.newsgraph.entity.LocalIncident.Told;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.store.Change;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreWriter;

/** Articles whose reports are near to each other over months: whatever changes, deciding some of them gives what deciding all gives. */
class RelatingTest {

    private static final Base BASE = Base.LOCAL;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);
    private static final int ARTICLES = 60;
    private static final int STEPS = 20;

    @TempDir
    private Path folder;

    private final Map<String, Note> notes = new TreeMap<>();

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Note note(String id, Random random) {
        LocalDate published = random.nextInt(15) == 0 ? null : FIRST.plusDays(random.nextInt(200));
        List<LocalIncident> reports = new ArrayList<>();
        for (int number = 1 + random.nextInt(3); number > 0; number--) {
            reports.add(report(id, number, published, random));
        }
        return new Note(reports.stream().map(report -> new Decision(report.local(), BASE.iri() + "incident/" + id + "/" + report.local()
                .replaceAll(".*/", ""), Decision.Thing.INCIDENT, report.type() + " of " + id, "own", 1, "")).toList(), List.of(), reports,
                List.of(), List.of());
    }

    private static LocalIncident report(String id, int number, @Nullable LocalDate published, Random random) {
        String article = BASE.iri() + "article/" + id;
        String local = article + "/incident/" + number;
        String type = any(random, List.of("detention", "deportation", "release"));
        List<String> patients = any(random,
                List.of(List.of("people of VOS"), List.of("people of VOS"), List.of("people of TER"), List.of()));
        LocalDate day = published == null ? FIRST.plusDays(random.nextInt(200)) : published.minusDays(random.nextInt(12));
        LocalDate begin = day;
        LocalDate end = day;
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                begin = null;
                end = null;
            }
            case 2 -> end = day.plusDays(6);
            case 3 -> begin = day.minusDays(400);
            default -> assertThat(begin).isEqualTo(end);
        }
        long count = any(random, List.of(3L, 9L, 9L, 10L));
        List<Counted> groups = random.nextInt(3) == 0
                ? List.of()
                : List.of(new Counted(local + "/participation/1", patients.isEmpty() ? null : patients.getFirst(), "sailors", true, count,
                        count));
        return new LocalIncident(article, local, type, type.equals("release") ? "detention" : type,
                any(random, List.of(Told.REPORTED, Told.REPORTED, Told.DISPUTED, Told.NOT_HAPPENED)), begin, end, published,
                any(random, List.of(List.of("LOM"), List.of("LOM"), List.of("KAR"), List.of())), patients, List.of(), groups);
    }

    /** Relates what is noted, as one program does. */
    private Change update(Store store, String program) {
        try (StoreWriter writer = new StoreWriter(store)) {
            List<String> graphs = new ArrayList<>();
            notes.forEach((id, note) -> {
                String graph = BASE.articleGraph(id).getURI();
                graphs.add(graph);
                if (!writer.holds(graph, Notes.write(note))) {
                    writer.putArticle(graph, Notes.write(note), Notes.write(note), Graph.emptyGraph);
                }
            });
            writer.keepOnly(Set.copyOf(graphs));
            Change change = CommonGraphs.known(Rulings.NONE).update(writer, BASE, program, line -> {
                throw new AssertionError(line);
            });
            writer.commit();
            return change;
        }
    }

    private void change(Random random) {
        String id = "a" + random.nextInt(ARTICLES);
        if (notes.containsKey(id) && random.nextInt(3) == 0) {
            notes.remove(id);
        } else {
            notes.put(id, note(id, random));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void decidingWhatIsAffectedGivesWhatDecidingAllGives(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ARTICLES; i++) {
            notes.put("a" + i, note("a" + i, random));
        }
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE.iri(), "is testing it")) {
            update(store, "p");
            String all = store.read(() -> store.graph(BASE.graph(Base.Shared.resolution).getURI()).find().toList().toString());
            assertThat(all).contains("same-incident").contains("same-group");
            for (int step = 0; step < STEPS; step++) {
                for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                    change(random);
                }
                update(store, step % 2 == 0 ? "p" : "q");
                assertThat(update(store, step % 2 == 0 ? "q" : "p")).as("seed " + seed + ", step " + step).isEqualTo(Change.NONE);
            }
        }
    }
}
