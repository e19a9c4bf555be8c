package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.SampleStore;
import org.openqa.selenium.Keys;

/** The explorer over the sample articles, as a person has it before them. */
class ExplorerTest {

    private static final String ACTOR = "http://localhost:3030/id/actor/CHN";
    private static final String ARTICLE = "http://localhost:3030/id/article/2023-10-12-causeway-online";

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = Server.start(SampleStore.shared(), Settings.LOCAL.at(0).with(List.of(Path.of("data/articles"))));
        browser = new Browser(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "network", "network&tie=together", "network&tie=agreement", "network&tie=congruence", "positions",
            "positions&source=" + ACTOR, "ledger", "ledger&only=disputed", "timeline", "timeline&actor=" + ACTOR, "map", "reader",
            "reader&article=" + ARTICLE, "search&q=repatriated", "sparql", "sparql&question=02-who-denies-what",
            "sparql&question=14-incidents-by-type-place-year", "sparql&question=16-discourse-network",
            "sparql&question=10-who-held-which-post"})
    void everyViewIsShownWithoutComplaintsOrBarriersByDayAndByNight(String view) {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme, false);
            browser.open("/?view=" + view);
            browser.keep(view.replaceAll("http[^&]*/", "").replaceAll("[^\\w]+", "-") + "-" + scheme);
            assertThat(browser.texts(".failed")).isEmpty();
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.foreign()).isEmpty();
            assertThat(browser.barriers()).as(scheme).isEmpty();
        }
        browser.prefer("light", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "network", "positions&source=" + ACTOR, "ledger", "timeline", "map", "reader&article=" + ARTICLE,
            "sparql&question=16-discourse-network", "search&q=repatriated"})
    void onAPhoneNothingSticksOut(String view) {
        browser.size(500, 900);
        try {
            browser.open("/?view=" + view);
            assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0L);
            browser.keep("phone-" + view.replaceAll("&.*", ""));
        } finally {
            browser.size(1280, 1400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/page/actor/CHN", "/page/place/CHN", "/page/article/2023-10-12-causeway-online",
            "/page/incident/2023-10-12-causeway-online/deportation-1186-1246", "/page/article/2023-10-12-causeway-online/statement/773-841",
            "/search?q=repatriated", "/reconcile/preview?id=actor/CHN"})
    void theServersOtherPagesHaveNoBarriersEitherAndFitAPhone(String page) {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme, false);
            browser.open(page);
            browser.keep("page" + page.replaceAll("[^\\w]+", "-") + "-" + scheme);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.foreign()).isEmpty();
            assertThat(browser.barriers()).as(scheme).isEmpty();
        }
        browser.prefer("light", false);
        browser.size(500, 900);
        try {
            browser.open(page);
            assertThat(browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0L);
        } finally {
            browser.size(1280, 1400);
        }
    }

    @Test
    void aTieLeadsToTheStatementsBehindIt() {
        browser.open("/?view=network");
        browser.find("details summary").click();
        browser.find("table a").click();
        browser.settle();
        browser.find("#behind .evidence li");
        assertThat(browser.url()).contains("source=").contains("target=");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("behind");
        List<String> said = browser.texts("#behind blockquote");
        browser.again();
        assertThat(browser.texts("#behind blockquote")).isEqualTo(said).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"addresses, act", "addresses, concept", "addresses, outlet", "together, type", "agreement, act", "agreement, concept",
            "congruence, concept"})
    void aNetworkIsNarrowedByWhatTheReaderChooses(String tie, String filter) {
        browser.open("/?view=network&table=open&tie=" + tie);
        int all = browser.texts("tbody tr").size();
        browser.run("const list = document.querySelector('#choice-" + filter
                + "'); list.selectedIndex = 1; list.dispatchEvent(new Event('change'))");
        browser.settle();
        assertThat(browser.url()).contains(filter + "=");
        List<String> rows = browser.texts("tbody tr");
        assertThat(rows).hasSizeLessThan(all);
        assertThat(rows.isEmpty()).isEqualTo(!browser.texts(".empty").isEmpty());
        browser.again();
        assertThat(browser.texts("tbody tr")).isEqualTo(rows);
    }

    @Test
    void theSliderOfMonthsMovesByKeyAndItsPlaceIsInTheAddress() {
        browser.open("/?view=network&table=open");
        int all = browser.texts("tbody tr").size();
        browser.find("#slide-from").sendKeys(Keys.PAGE_UP);
        browser.await("location.search.includes('from=')");
        browser.settle();
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("slide-from");
        List<String> rows = browser.texts("tbody tr");
        assertThat(rows).isNotEmpty().hasSizeLessThan(all);
        browser.again();
        assertThat(browser.texts("tbody tr")).isEqualTo(rows);
        assertThat(browser.find("#slide-from").getDomAttribute("aria-valuetext")).matches("\\d{4}-\\d\\d");
    }

    @Test
    void oneActorsLineIsDrawnByConceptAndReadBelow() {
        browser.open("/?view=positions");
        browser.find("tbody th a").click();
        browser.settle();
        assertThat(browser.texts("h2")).first().asString().endsWith("over time");
        int words = browser.texts(".evidence blockquote").size();
        assertThat(browser.texts("figure .lane")).hasSizeBetween(1, words);
    }

    @Test
    void anIncidentLeadsToItsLedgerAndToTheArticle() {
        browser.open("/?view=ledger");
        browser.find("tbody a").click();
        browser.settle();
        assertThat(browser.texts("h2")).contains("Did it happen?");
        assertThat(browser.texts("figure .lane")).isNotEmpty();
        browser.keep("ledger-one");
        assertThat(browser.barriers()).isEmpty();
        browser.find(".evidence .note a").click();
        browser.settle();
        assertThat(browser.texts(".text mark.statement")).isNotEmpty();
    }

    @Test
    void disputedIncidentsAreMarkedInTime() {
        browser.open("/?view=timeline&sort=incident");
        assertThat(browser.texts("figure .disputed")).isNotEmpty();
        assertThat(browser.texts(".chip")).anyMatch(chip -> chip.endsWith(", disputed"));
        browser.run("document.querySelector('figure a').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
        browser.settle();
        assertThat(browser.url()).contains("view=reader");
    }

    @Test
    void theMapHasStatesAndWays() {
        browser.open("/?view=map");
        assertThat(browser.texts("figure .way")).isNotEmpty();
        assertThat(browser.texts("figure .site.state")).isNotEmpty();
        browser.find("section li a").click();
        browser.settle();
        assertThat(browser.texts(".evidence li")).isNotEmpty();
    }

    @Test
    void theReaderShowsTheFileAndWithoutItTheQuotes() {
        browser.open("/?view=reader&article=" + ARTICLE);
        List<String> whole = browser.texts(".text p");
        List<Object> marks = marks();
        assertThat(browser.text(".left")).isEqualTo("The whole text, from its file.");
        browser.run("window.real = window.fetch; window.fetch = (url, ...rest) => String(url).includes('source.json')"
                + " ? Promise.resolve(Response.json({blocks: [], reason: 'the file is gone'})) : real(url, ...rest); history.pushState({}, '', '/?view=reader')");
        browser.run("dispatchEvent(new PopStateEvent('popstate'))");
        browser.settle();
        browser.run("history.back()");
        browser.await("document.querySelector('.text p') !== null");
        browser.settle();
        assertThat(browser.text(".left")).isEqualTo("Only the sentences that carry evidence: the file is gone.");
        assertThat(browser.texts(".text p")).isNotEmpty().hasSizeLessThanOrEqualTo(whole.size() * 3);
        assertThat(marks()).isNotEmpty().isSubsetOf(marks);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> marks() {
        return (List<Object>) browser.run("return [...document.querySelectorAll('.text > p mark.statement')].map(mark => mark.title)");
    }

    @Test
    void searchFindsNamesAndSentences() {
        browser.open("/");
        browser.find("#words").sendKeys("repatriated", Keys.ENTER);
        assertThat(browser.text(".evidence mark")).startsWithIgnoringCase("repatriat");
        assertThat(browser.url()).contains("view=search&q=repatriated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "positions&source=" + ACTOR, "overview", "network",
            "sparql&question=14-incidents-by-type-place-year"})
    void everyPictureCanBeKept(String view) {
        browser.open("/?view=" + view);
        browser.find(".picture ~ .actions button");
        browser.run(
                "window.files = []; const make = URL.createObjectURL; URL.createObjectURL = blob => { files.push(blob.type + ' ' + (blob.size > 500)); return make.call(URL, blob); };"
                        + "[...document.querySelectorAll('.actions button')].filter(button => button.textContent.startsWith('Save as')).forEach(button => button.click())");
        browser.await("files.includes('image/svg+xml true') && files.includes('image/png true')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void filtersThatLeaveNothingSayWhatToDo() {
        for (String view : List.of("network", "positions", "timeline", "map")) {
            browser.open("/?view=" + view + "&from=1800-01-01&to=1800-12-31");
            assertThat(browser.text(".empty")).as(view).containsPattern("(?s)[Nn]o.*(begin anew|Begin anew|filters away)");
        }
        browser.open("/?view=nowhere");
        assertThat(browser.text(".failed")).contains("could not be shown", "There is no view “nowhere”");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keysReachTheContentAndNothingMovesWhereMotionIsUnwanted() {
        browser.prefer("light", true);
        browser.open("/?view=network");
        assertThat(browser.run("return document.getAnimations().length")).isEqualTo(0L);
        browser.type(Keys.TAB);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        browser.run("document.querySelector('#view h1').dataset.kept = 'yes'");
        browser.type(Keys.ENTER);
        browser.await("location.hash === '#view'");
        browser.type(Keys.TAB);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("choice-tie");
        assertThat(browser.run("return document.querySelector('#view h1').dataset.kept")).isEqualTo("yes");
        browser.prefer("light", false);
    }

    @Test
    void thePageCannotAskOthers() {
        browser.open("/");
        browser.complaints();
        assertThat(browser.run("return fetch('http://127.0.0.1:9/').then(() => 'asked', problem => 'refused')")).isEqualTo("refused");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy") || line.contains("connect-src"));
        assertThat(browser.foreign()).isEmpty();
    }
}
