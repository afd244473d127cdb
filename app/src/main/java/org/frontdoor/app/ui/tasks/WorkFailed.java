package org.frontdoor.app.ui.tasks;

import java.util.concurrent.Future;

/// Carries what failed on a worker to the screen's thread; the cause is what matters.
public final class WorkFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkFailed(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    static <T> T resultOf(Future<T> done) {
        if (done.state() == Future.State.FAILED) {
            throw new WorkFailed(done.exceptionNow());
        }
        return done.resultNow();
    }
}
