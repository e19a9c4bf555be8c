package org.newsgraph.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.newsgraph.entity.CrossIncidents;
import org.newsgraph.entity.Kinship;
import org.newsgraph.entity.LocalActor;
import org.newsgraph.graph.Decision;
import org.newsgraph.pipeline.Relating;

/** What is sent between machines to be decided together, and which of them concern each other. */
final class Things {

    private Things() {
    }

    /** @param alone what its article alone decides */
    record Person(LocalActor actor, Decision alone) implements Serializable {}

    /** @param alone what the article alone decides about its reports */
    record Reported(CrossIncidents.Parts parts, List<Decision> alone) implements Serializable {}

    /** Of persons, by what is known of actors. */
    record Persons(Kinship<LocalActor> actors) implements Kinship<Person> {

        @Override
        public Set<String> keys(Person one) {
            return actors.keys(one.actor());
        }

        @Override
        public boolean near(Person one, Person other) {
            return actors.near(one.actor(), other.actor());
        }
    }

    /** Of reports. */
    record Reports() implements Kinship<Reported> {

        @Override
        public Set<String> keys(Reported one) {
            return Relating.INCIDENTS.keys(one.parts().account());
        }

        @Override
        public boolean near(Reported one, Reported other) {
            return Relating.INCIDENTS.near(one.parts().account(), other.parts().account());
        }
    }
}
