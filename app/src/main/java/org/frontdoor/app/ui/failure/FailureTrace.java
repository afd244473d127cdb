package org.frontdoor.app.ui.failure;

import java.util.ArrayList;
import java.util.List;
import org.frontdoor.app.ui.tasks.WorkFailed;

/// What of a failure may be written down: types and places, not messages, which may quote what a caller said.
final class FailureTrace {
    private FailureTrace() {}

    /// The failure and its causes, the root last, without the wrapping of workers.
    static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        Throwable next = failure;
        while (next != null && !chain.contains(next)) {
            if (!(next instanceof WorkFailed && next.getCause() != null)) {
                chain.add(next);
            }
            next = next.getCause();
        }
        return chain;
    }

    static String words(Throwable failure) {
        var words = new StringBuilder();
        for (Throwable each : chain(failure)) {
            words.append(words.isEmpty() ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                words.append("    at ").append(frame).append('\n');
            }
        }
        return words.toString();
    }
}
