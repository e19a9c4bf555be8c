package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages that were made. */
class RenderedPagesTest {

    private static final RenderedPages.Key KEY = new RenderedPages.Key("http://test.example/id/actor/LOR", "1-1");

    private final RenderedPages pages = new RenderedPages();

    private static RenderedPages.Page open(int tables) {
        return new RenderedPages.Page(new byte[0], tables, true);
    }

    @Test
    void theOneWithFewestOpenTablesIsKept() {
        pages.keep(KEY, open(2));
        assertThat(pages.page(KEY, () -> open(9)).open()).isEqualTo(2);
        pages.keep(KEY, open(1));
        pages.keep(KEY, open(3));
        assertThat(pages.page(KEY, () -> open(9)).open()).isEqualTo(1);
        assertThat(pages.page(new RenderedPages.Key(KEY.iri(), "1-2"), () -> open(9)).open()).as("after a commit").isEqualTo(9);
    }

    @Test
    void whatIsNotToBeKeptIsMadeAgain() {
        assertThat(pages.page(KEY, () -> new RenderedPages.Page(new byte[0], 0, false)).isFinal()).isFalse();
        assertThat(pages.page(KEY, () -> open(0)).isFinal()).isTrue();
    }

    @Test
    void ofTwoWhoAskAtATimeOneMakesIt() throws InterruptedException, ExecutionException, TimeoutException {
        CountDownLatch making = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        CompletableFuture<RenderedPages.Page> first = CompletableFuture.supplyAsync(() -> pages.page(KEY, () -> {
            made.incrementAndGet();
            making.countDown();
            return open(0);
        }));
        assertThat(making.await(5, TimeUnit.MINUTES)).isTrue();
        RenderedPages.Page second = pages.page(KEY, () -> open(7));
        assertThat(second).isSameAs(first.get(5, TimeUnit.MINUTES));
        assertThat(made).hasValue(1);
    }

    @Test
    void oneWhoFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> pages.page(KEY, () -> {
            throw new IllegalStateException("no disk");
        })).hasMessage("no disk");
        assertThat(pages.page(KEY, () -> open(0)).isFinal()).isTrue();
    }
}
