package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer when its server was stopped while the page was open. */
class ServerGoneTest {

    private static final String WORDS = "The server does not answer.";

    @TempDir
    private Path folder;

    @Test
    void saysSoInsteadOfTheBrowsersWords() {
        Served served = Served.start(folder.resolve("store"), Settings.LOCAL);
        try (Browser browser = new Browser(served.server().address())) {
            browser.open("/?view=sparql&query=" + Served.encoded("SELECT ?s { ?s a schema:NewsArticle }"));
            browser.find("#answer td");
            served.close();
            browser.find("#run").click();
            browser.await("document.querySelector('#view').innerText.includes('" + WORDS + "')");
            browser.find("#views a[href='/?view=map']").click();
            browser.settle();
            assertThat(browser.text(".failed")).contains(WORDS, "load this page anew");
        } finally {
            served.close();
        }
    }
}
