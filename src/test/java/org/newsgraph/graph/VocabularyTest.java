package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.Row;
import org.newsgraph.lexicon.Table;

/** The ontology is law: what Java names, the files define, and the other way round. */
class VocabularyTest {

    /** Defined for people and generic queries, but never written: its sub-properties are. */
    private static final Set<String> NEVER_WRITTEN = Set.of("TAKES_STANCE");

    /** Properties that stand on nodes of several classes, and so have no domain. */
    private static final Set<String> ANY_DOMAIN = Set.of("evidence", "foundBy", "confidence", "reportedIn", "mention", "attestedOn",
            "timeBasis", "timeText",
            "happenedOn", "denotes", "method", "belongsTo", "authorityType", "authorityId", "features", "linkFrom", "linkTo");

    /** Properties whose values are of several classes, or outside our classes, and so have no range. */
    private static final Set<String> ANY_RANGE = Set.of("claimedPlace", "denotes", "resolves", "resolvesTo", "linkFrom", "linkTo");

    private final Graph terms = Ontology.read(List.of(Ontology.TERMS));
    private final Graph codes = Ontology.read(List.of(Ontology.CODES));

    @Test
    void everyConstantIsATermAndEveryTermAConstant() throws IllegalAccessException {
        assertThat(constants()).isEqualTo(defined());
    }

    @Test
    void everyTermHasLabelCommentAndWhereSensibleDomainAndRange() {
        Set<String> wrong = new TreeSet<>();
        for (String name : defined()) {
            Node term = NodeFactory.createURI(Vocabulary.NAMESPACE + name);
            boolean property = !terms.contains(term, Terms.TYPE, OWL.Class.asNode());
            lacks(term, Terms.LABEL, true, wrong);
            lacks(term, RDFS.Nodes.comment, true, wrong);
            lacks(term, RDFS.Nodes.subClassOf, !property, wrong);
            lacks(term, RDFS.Nodes.domain, property && !ANY_DOMAIN.contains(name), wrong);
            lacks(term, RDFS.Nodes.range, property && !ANY_RANGE.contains(name), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTermIsWrittenByTheMapping() throws IOException {
        StringBuilder java = new StringBuilder();
        for (Path source : sources()) {
            if (!source.endsWith("Vocabulary.java")) {
                java.append(Files.readString(source));
            }
        }
        Set<String> unused = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.getType() == Node.class && !java.toString().contains("Vocabulary." + field.getName())) {
                unused.add(field.getName());
            }
        }
        assertThat(unused).containsExactlyInAnyOrderElementsOf(NEVER_WRITTEN);
    }

    @Test
    void onlyVocabularySpellsOurNamespace() throws IOException {
        assertThat(sources().stream().filter(source -> !source.endsWith("Vocabulary.java")).filter(VocabularyTest::spellsNamespace))
                .isEmpty();
    }

    @Test
    void shapesAndAlignmentsUseOnlyDefinedTermsAndCodes() {
        Set<String> undefined = new TreeSet<>();
        Ontology.read(List.of(Ontology.SHAPES, Ontology.ALIGNMENTS)).find().forEachRemaining(triple -> {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (ours(node) && !terms.contains(node, Terms.TYPE, Node.ANY) && !codes.contains(node, Terms.TYPE, Node.ANY)) {
                    undefined.add(node.getURI());
                }
            }
        });
        assertThat(undefined).isEmpty();
    }

    /** A match of SKOS binds two vocabularies; one to ourselves, or by another property, would be something else. */
    @Test
    void alignmentsAreMatchesWithOtherVocabularies() {
        Set<String> matches = Set.of("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch");
        List<Triple> alignments = Ontology.read(List.of(Ontology.ALIGNMENTS)).find().toList();
        assertThat(alignments).hasSizeGreaterThan(30).allSatisfy(triple -> {
            assertThat(triple.getPredicate().getURI()).isIn(matches.stream().map(name -> SKOS.getURI() + name).toList());
            assertThat(ours(triple.getObject())).as("%s", triple).isFalse();
            assertThat(triple.getObject().isURI()).as("%s", triple).isTrue();
        });
        Ontology.read(List.of(Ontology.CODES)).find(Node.ANY, Terms.CLOSE_MATCH, Node.ANY).toList()
                .forEach(triple -> assertThat(triple.getObject()).isNotEqualTo(triple.getSubject()));
    }

    @Test
    void everyCodeBelongsToOneSchemeAndSaysWhatItMeans() {
        List<String> wrong = new ArrayList<>();
        Node concept = SKOS.Concept.asNode();
        codes.find(Node.ANY, Terms.TYPE, concept).mapWith(Triple::getSubject).forEachRemaining(code -> {
            for (Node property : List.of(Terms.IN_SCHEME, Terms.PREF_LABEL, SKOS.definition.asNode())) {
                if (codes.find(code, property, Node.ANY).toList().size() != 1) {
                    wrong.add(code + " has not one " + property);
                }
            }
        });
        codes.find(Node.ANY, Terms.BROADER, Node.ANY).forEachRemaining(triple -> {
            if (!scheme(triple.getSubject()).equals(scheme(triple.getObject()))) {
                wrong.add(triple.getSubject() + " is narrower than a code of another scheme");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void ploverTableAgreesWithCodes() {
        Codes lists = Codes.load();
        TreeMap<String, String> expected = new TreeMap<>();
        for (String scheme : List.of("speech-act", "incident-type")) {
            lists.scheme(scheme).keySet()
                    .forEach(code -> lists.plover(code).ifPresent(plover -> expected.put(scheme + " " + code, plover)));
        }
        TreeMap<String, String> table = new TreeMap<>();
        for (Row row : Table.load("lexicon/plover.tsv").rows()) {
            table.put(row.get("scheme") + " " + row.get("code"), row.get("plover"));
        }
        assertThat(table).isEqualTo(expected);
    }

    private List<Node> scheme(Node code) {
        return codes.find(code, Terms.IN_SCHEME, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private void lacks(Node term, Node property, boolean asked, Set<String> wrong) {
        if (asked != terms.contains(term, property, Node.ANY)) {
            wrong.add(term + (asked ? " lacks " : " has ") + property.getLocalName());
        }
    }

    private Set<String> defined() {
        Set<String> names = new TreeSet<>();
        terms.find(Node.ANY, Terms.TYPE, Node.ANY).mapWith(Triple::getSubject).filterKeep(VocabularyTest::ours)
                .forEachRemaining(node -> names.add(node.getURI().substring(Vocabulary.NAMESPACE.length())));
        return names;
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.getType() == Node.class) {
                names.add(((Node) field.get(null)).getURI().substring(Vocabulary.NAMESPACE.length()));
            }
        }
        return names;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static boolean spellsNamespace(Path source) {
        try {
            return Files.readString(source).contains(Vocabulary.NAMESPACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ours(Node node) {
        return node.isURI() && (node.getURI().startsWith(Vocabulary.NAMESPACE) || node.getURI().startsWith(Vocabulary.CODES));
    }
}
