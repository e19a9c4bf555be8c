package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.Ruling;
import org.newsgraph.entity.Rulings;
import org.newsgraph.graph.Base;
import org.newsgraph.graph.Decision;
import org.newsgraph.graph.Decision.Thing;

class CuratingTest {

    private static final String BASE = Base.LOCAL.iri();
    private static final Set<Thing> ACTORS = Set.of(Thing.ACTOR);

    private final Map<String, Decision> decisions = new TreeMap<>();
    private final Map<String, Decision> alone = new TreeMap<>();

    private void local(String article, String name, String canonical, String method) {
        String iri = BASE + "article/" + article + "/actor/" + name;
        alone.put(iri, new Decision(iri, BASE + "actor/" + article + "/" + name, Thing.ACTOR, name, "article", 1, ""));
        decisions.put(iri, new Decision(iri, BASE + "actor/" + canonical, Thing.ACTOR, name, method, 0.8, ""));
    }

    private List<String> apply(Ruling... rulings) {
        return new Curating(new Rulings(List.of(rulings)), Base.LOCAL, (BASE + "actor/known")::equals, alone).apply(decisions, ACTORS);
    }

    private String canonical(String article, String name) {
        return decisions.get(BASE + "article/" + article + "/actor/" + name).canonicalIri().substring(BASE.length());
    }

    private String method(String article, String name) {
        return decisions.get(BASE + "article/" + article + "/actor/" + name).method();
    }

    private static Ruling ruling(Ruling.Kind kind, String one, String other) {
        return new Ruling(kind, one, other, "seen by eye", "mine.csv:2");
    }

    @Test
    void whatIsTheSameJoinsWithAllThatTheRulesHadFound() {
        local("one", "bo", "bo.malta", "name-and-post");
        local("two", "bo", "bo.malta", "name-and-post");
        local("three", "bo-ra", "three/bo-ra", "undecided");
        assertThat(apply(ruling(Ruling.Kind.SAME, "article:three/actor/bo-ra", "article:one/actor/bo"))).isEmpty();
        assertThat(canonical("one", "bo")).isEqualTo("actor/three/bo-ra").isEqualTo(canonical("two", "bo"));
        assertThat(method("two", "bo")).isEqualTo("curator");
        assertThat(decisions.get(BASE + "article/two/actor/bo").features()).isEqualTo("mine.csv:2: seen by eye");
        assertThat(decisions.get(BASE + "article/two/actor/bo").confidence()).isEqualTo(1);
    }

    @Test
    void theAuthorityFilesGiveTheNameOfWhatJoins() {
        local("one", "bo", "one/bo", "article");
        assertThat(apply(ruling(Ruling.Kind.SAME, "article:one/actor/bo", "actor:known"))).isEmpty();
        assertThat(canonical("one", "bo")).isEqualTo("actor/known");
        assertThat(decisions.get(BASE + "article/one/actor/bo").label()).isNull();
    }

    @Test
    void whatIsDifferentIsSeparatedAndUndecidedIsDecided() {
        local("one", "bo", "bo.malta", "name-and-post");
        local("two", "bo", "bo.malta", "name-and-post");
        local("three", "bo", "three/bo", "undecided");
        assertThat(apply(ruling(Ruling.Kind.DIFFERENT, "article:one/actor/bo", "article:two/actor/bo"),
                ruling(Ruling.Kind.DIFFERENT, "article:one/actor/bo", "article:three/actor/bo"))).isEmpty();
        assertThat(canonical("one", "bo")).isEqualTo("actor/bo.malta");
        assertThat(canonical("two", "bo")).isEqualTo("actor/two/bo");
        assertThat(method("three", "bo")).isEqualTo("curator");
    }

    @Test
    void notThePersonOfTheAuthorityFiles() {
        String iri = BASE + "article/one/actor/bo";
        decisions.put(iri, new Decision(iri, BASE + "actor/known", Thing.ACTOR, null, "authority", 1, "bo"));
        assertThat(apply(ruling(Ruling.Kind.DIFFERENT, "actor:known", "article:one/actor/bo"))).isEmpty();
        assertThat(canonical("one", "bo")).isEqualTo("actor/one/bo");
        assertThat(decisions.get(iri).label()).isEqualTo("bo");
    }

    @Test
    void aNameNobodyKnowsIsComplainedOf() {
        local("one", "bo", "one/bo", "article");
        assertThat(apply(ruling(Ruling.Kind.SAME, "article:one/actor/bo", "actor:nobody")))
                .containsExactly("mine.csv:2: no article and no authority file knows actor:nobody");
        assertThat(canonical("one", "bo")).isEqualTo("actor/one/bo");
    }
}
