package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.SampleStore;
import org.openqa.selenium.Keys;

/** The SPARQL view of the explorer: asking, reading and drawing answers. */
class EditorTest {

    private static final String EDITOR = "document.querySelector('.CodeMirror').CodeMirror";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = Server.start(SampleStore.shared(), Settings.LOCAL.at(0));
        browser = new Browser(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @BeforeEach
    void forget() {
        browser.open("/");
        browser.run("localStorage.clear()");
        browser.complaints();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "chart | SELECT ?name (COUNT(*) AS ?n) { ?s ng:speechAct/skos:prefLabel ?name } GROUP BY ?name | #answer svg rect",
            "graph | SELECT ?from ?to { ?s ng:speaker/ng:denotes ?from ; ng:addressee/ng:denotes ?to } | #answer .network canvas",
            "timeline | SELECT ?name ?day { ?s ng:saidOn ?day ; ng:speaker/skos:prefLabel ?name } | #answer svg .lane",
            "map | SELECT ?name ?where { ?p skos:prefLabel ?name ; geo:hasGeometry/geo:asWKT ?where } LIMIT 20 | #answer svg .site",
            "table | SELECT ?s { ?s a ng:Statement } LIMIT 3 | #answer td a"})
    void aCommentPicksHowTheAnswerIsDrawn(String look, String query, String drawn) {
        browser.open("/?view=sparql&query=" + Served.encoded("#view:" + look + "\n" + query));
        browser.find(drawn);
        assertThat(browser.find("#look-" + look).getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.texts(".failed")).isEmpty();
        browser.keep("sparql-" + look);
        browser.find("#look-table").click();
        browser.find("#answer td");
        assertThat(browser.url()).contains("as=table");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aTimelineThatIsFullCountsWhatItLeavesOut() {
        String days = IntStream.range(100, 175).mapToObj(number -> "(" + number + " '2031-01-01'^^xsd:date '2031-02-01'^^xsd:date)")
                .collect(Collectors.joining());
        browser.open("/?view=sparql&query=" + Served.encoded("#view:timeline\nSELECT * { VALUES (?n ?begin ?end) { " + days + " } }"));
        assertThat(browser.text("#answer svg .group")).startsWith("15 more found no room here");
        assertThat(browser.texts("#answer svg .lane")).hasSize(60);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatCannotBeDrawnSaysWhatItNeeds() {
        browser.open("/?view=sparql&query=" + Served.encoded("#defaultView:Map\nSELECT ?s { ?s a ng:Statement } LIMIT 3"));
        assertThat(browser.text("#answer .left")).isEqualTo("As a map it cannot be shown: that needs a point (geo:asWKT).");
        assertThat(browser.texts("#answer td")).hasSize(3);
        assertThat(browser.text("#answer .lead")).contains("LIMIT of 3 is reached");
    }

    @Test
    void triplesAreReadAndDrawn() {
        browser.open("/?view=sparql&query=" + Served.encoded("CONSTRUCT WHERE { ?s ng:denies ?claim }"));
        browser.find("#answer canvas");
        assertThat(browser.text("#answer pre")).contains(" ng:denies ");
        assertThat(browser.text("#answer .lead")).contains("triples in");
    }

    @Test
    void queriesStandSideBySideAndStay() {
        browser.open("/?view=sparql&question=02-who-denies-what");
        browser.find("#answer td");
        assertThat(browser.texts("[role=tab]")).hasSize(2);
        browser.find("#add-tab").click();
        browser.find("#tab-2").sendKeys(Keys.ARROW_LEFT);
        assertThat(browser.find("#tab-1").getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(browser.run("return " + EDITOR + ".getValue()").toString()).startsWith("# Who denies which claim");
        browser.open("/?view=sparql");
        assertThat(browser.texts("[role=tab]")).hasSize(3);
        browser.find("#close-tab").click();
        assertThat(browser.texts("[role=tab]")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ng:spe, ng:speaker", "ng:Stat, ng:Statement", "code:den, code:deny", "skos, skos:", "Unification, actor:"})
    void namesOfTheGraphAreCompleted(String typed, String offered) {
        browser.open("/?view=sparql");
        browser.run(EDITOR + ".setValue(''); " + EDITOR + ".focus()");
        browser.type(typed);
        browser.type(Keys.chord(Keys.CONTROL, Keys.SPACE));
        browser.find(".CodeMirror-hint");
        assertThat(browser.texts(".CodeMirror-hint")).anyMatch(hint -> hint.startsWith(offered));
        assertThat(browser.foreign()).isEmpty();
    }

    @Test
    void aMistakeIsShownAtItsPlace() {
        browser.open("/?view=sparql&query=" + Served.encoded("SELECT * {\n ?s nonsense }"));
        assertThat(browser.text("#answer .failed")).startsWith("query, line 2, column");
        assertThat(browser.texts(".mistake")).hasSize(1);
        assertThat(browser.run("return " + EDITOR + ".getCursor().line")).isEqualTo(1L);
        browser.complaints();
    }

    @Test
    void theUsualPrefixesDeclareThemselvesBelowTheComments() {
        browser.open("/?view=sparql&query=" + Served.encoded("# who denies\nSELECT ?s { ?s ng:denies ?claim . ?claim a ng:CountClaim }"));
        browser.find("#answer td");
        assertThat(browser.run("return " + EDITOR + ".getValue()").toString())
                .startsWith("# who denies\nPREFIX ng: <https://w3id.org/newsgraph/ns#>\nSELECT").containsOnlyOnce("PREFIX");
        assertThat(browser.texts("[role=tab][aria-selected=true]")).containsExactly("who denies");
        assertThat(browser.texts(".parseErrorIcon")).isEmpty();
        assertThat(browser.texts(".failed")).isEmpty();
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        browser.open("/?view=sparql&query=" + Served.encoded("SELECT * { ?s ng:denies ng:nothing }"));
        assertThat(browser.text("#answer .empty")).contains("OPTIONAL");
    }

    @Test
    void theSameCanBeAskedFromElsewhere() {
        browser.open("/?view=sparql&question=02-who-denies-what");
        browser.find("#answer td");
        browser.find("#snippets summary").click();
        List<String> snippets = browser.texts("#snippets pre");
        assertThat(snippets).hasSize(4).allMatch(snippet -> snippet.contains("/newsgraph/sparql"));
        assertThat(browser.texts("#answer a[download]")).containsExactly("CSV", "TSV", "JSON", "XML");
    }

    @Test
    void eachViewsQuestionOpensInTheEditor() {
        for (String view : List.of("overview", "network", "positions", "ledger", "timeline", "map", "reader")) {
            browser.open("/?view=" + view);
            browser.find("details.sparql summary").click();
            browser.find("details.sparql a.button").click();
            browser.settle();
            assertThat(browser.url()).as(view).contains("view=sparql");
            browser.find("#answer .lead");
            assertThat(browser.texts(".failed")).as(view).isEmpty();
        }
    }
}
