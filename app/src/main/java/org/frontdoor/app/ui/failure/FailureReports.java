package org.frontdoor.app.ui.failure;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last stop of everything unexpected: writes it to the log and tells the person, on whatever thread it happened.
///
/// Install it with `Thread.setDefaultUncaughtExceptionHandler` and hand it to the workers. Thread-safe.
public final class FailureReports implements UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReports.class);

    private final Executor screen;
    private final Consumer<Report> tell;

    /// A failure as it may be shown and copied; free of personal data.
    public record Report(FailureCode code, String thread, String trace) {}

    /// @param screen where `tell` runs
    public FailureReports(Executor screen, Consumer<Report> tell) {
        this.screen = screen;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        var report = new Report(FailureCode.of(failure), thread.getName(), FailureTrace.words(failure));
        LOG.error("unexpected failure {} on {}\n{}", report.code().text(), report.thread(), report.trace());
        screen.execute(() -> tell.accept(report));
    }
}
