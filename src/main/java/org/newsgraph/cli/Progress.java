package org.newsgraph.cli;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error when a person reads it, else nothing. */
final class Progress implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 200;

    private final @Nullable ProgressBar bar;

    /** @param total how many steps there are; asked only when the bar is shown, since counting may take a while */
    Progress(String task, LongSupplier total, Console console, boolean quiet) {
        bar = quiet || !console.errTerminal()
                ? null
                : new ProgressBarBuilder().setTaskName(task).setInitialMax(total.getAsLong()).setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(EVERY_MILLISECONDS).setConsumer(new ConsoleProgressBarConsumer(console.err())).build();
    }

    void step() {
        with(ProgressBar::step);
    }

    void message(String text) {
        with(shown -> shown.setExtraMessage(text));
    }

    private void with(Consumer<ProgressBar> action) {
        if (bar != null) {
            action.accept(bar);
        }
    }

    @Override
    public void close() {
        with(ProgressBar::close);
    }
}
