package org.newsgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way through the house is one-way: a package uses only packages before it, and each library has its one place. */
class LayersTest {

    private static final String ROOT = "org.newsgraph.";
    /** From the article to the command line. */
    private static final List<String> ORDER = List.of("lexicon", "article", "text", "nlp", "mention", "claim", "facts", "entity", "graph",
            "store", "exchange", "pipeline", "link", "server", "cli", "spark");
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsgraph");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).map(name -> name.replaceFirst("^org\\.newsgraph\\.?", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
            if (later.length > 0) {
                noClasses().that().resideInAPackage(ROOT + ORDER.get(i) + "..").should().dependOnClassesThat(resideInAnyPackage(later))
                        .because("the order is " + String.join(", ", ORDER)).check(CLASSES);
            }
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({"edu.emory.mathcs.., nlp", "org.tukaani.., nlp", "org.apache.jena.fuseki.., server", "org.eclipse.jetty.., server",
            "jakarta.servlet.., server", "org.apache.jena.., graph store pipeline link server cli spark", "picocli.., cli spark",
            "me.tongfei.., cli",
            "org.jsoup.., article", "com.fasterxml.jackson.., article facts store exchange pipeline link server",
            "com.apicatalog.., server",
            "org.apache.spark.., spark", "org.apache.hadoop.., spark", "org.bouncycastle.., server", "io.pebbletemplates.., server",
            "org.apache.lucene.., store"})
    void aLibraryIsUsedOnlyWhereItBelongs(String library, String places) {
        String[] allowed = List.of(places.split(" ")).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(allowed).should().dependOnClassesThat(resideInAPackage(library)).check(CLASSES);
    }

    @Test
    void otherPackagesOnlyHandGraphsAndTheirNamesOn() {
        noClasses().that().resideInAnyPackage(ROOT + "pipeline..", ROOT + "link..", ROOT + "spark..").should()
                .dependOnClassesThat(resideInAPackage("org.apache.jena..").and(not(type(Graph.class).or(type(Node.class))))).check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses().that().resideOutsideOfPackage(ROOT + "cli..").should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err").orShould().accessField(System.class, "in").orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    }
}
