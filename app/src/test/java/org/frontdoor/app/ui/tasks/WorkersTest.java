package org.frontdoor.app.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Workers workers = new Workers((thread, failure) -> {
        throw new IllegalStateException(failure);
    });

    @Test
    void longWorkAsideLeavesTheProcessorToTheScreen() throws ExecutionException, InterruptedException {
        try (workers) {
            assertEquals(Thread.NORM_PRIORITY, priority(workers.background()));
            assertEquals(Thread.NORM_PRIORITY, priority(workers.clock()));
            assertTrue(priority(workers.aside()) < Thread.NORM_PRIORITY);
        }
    }

    private static int priority(Executor executor) throws ExecutionException, InterruptedException {
        FutureTask<Integer> asked =
                new FutureTask<>(() -> Thread.currentThread().getPriority());
        executor.execute(asked);
        return asked.get();
    }
}
