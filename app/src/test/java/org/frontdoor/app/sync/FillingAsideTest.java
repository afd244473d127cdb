package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.model.command.Problem;
import org.junit.jupiter.api.Test;

/// Taking in all of a city is seconds of work for a processor, which a person's screen wants too.
class FillingAsideTest extends SteppedStand {
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<Thread> fillers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Thread> pullers = new LinkedBlockingQueue<>();

    @Test
    void aSnapshotComesInOnAThreadThatGivesWayAndNewsOnOneThatDoesNot() throws IOException, InterruptedException {
        close();
        folder = Files.createDirectory(folder.resolve("new"));
        central.beforeSnapshotAnswer = () -> fillers.add(Thread.currentThread());
        central.beforeChangesAnswer = () -> pullers.add(Thread.currentThread());
        // A wish for a sign-in, which the scripted central has for whoever leases, would pause the pulling.
        central.provisional = request -> new Answer.Unreachable<>(new Problem("offline", "No answer came."));
        SyncEngine.Parts parts = parts();
        try (SyncEngine whole = new SyncEngine(parts)) {
            whole.start();
            assertTrue(fillers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS).getPriority() < Thread.NORM_PRIORITY);
            assertEquals(
                    Thread.NORM_PRIORITY,
                    pullers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS).getPriority());
        } finally {
            parts.journal().close();
        }
    }
}
