package org.frontdoor.app.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final Workers workers = new Workers((thread, failure) -> failures.add(failure));
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void onlyTheNewestIsShownAndTheOlderIsInterrupted() throws InterruptedException {
        Latest<String> latest = latest(Duration.ZERO);
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        latest.ask(
                () -> {
                    started.countDown();
                    try {
                        new CountDownLatch(1).await();
                        return "older";
                    } catch (InterruptedException stopped) {
                        interrupted.countDown();
                        throw stopped;
                    }
                },
                shown::add);
        assertTrue(started.await(10, TimeUnit.SECONDS));
        latest.ask(() -> "newest", this::show);
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("newest"), shown);
        assertEquals(List.of(), List.copyOf(failures));
    }

    @Test
    void whatComesNextWaitsForTheNewestAnswer() throws InterruptedException {
        Latest<String> latest = latest(Duration.ofMillis(50));
        latest.ask(() -> "ca", shown::add);
        latest.onceShown(() -> shown.add("never"));
        latest.onceShown(() -> show("opened"));
        latest.ask(() -> "car", shown::add);
        assertTrue(latest.awaited());
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("car", "opened"), shown);
        assertFalse(latest.awaited());
        latest.onceShown(() -> shown.add("at once"));
        assertEquals("at once", shown.getLast());
    }

    @Test
    void whatIsForgottenLeadsToNothing() throws InterruptedException {
        Latest<String> latest = latest(Duration.ZERO);
        latest.ask(() -> "old", shown::add);
        latest.onceShown(() -> shown.add("opened"));
        latest.cancel();
        latest.ask(() -> "new", this::show);
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertFalse(shown.contains("opened"));
    }

    @Test
    void aWindowThatClosesMayStillAsk() {
        Latest<String> latest = latest(Duration.ZERO);
        workers.close();
        latest.ask(() -> "late", shown::add);
        workers.background().execute(() -> shown.add("later"));
        assertEquals(List.of(), shown);
        assertEquals(List.of(), List.copyOf(failures));
    }

    @Test
    void whatIsAskedInQuickSuccessionStartsOnce() throws InterruptedException {
        Latest<String> latest = latest(Duration.ofMillis(50));
        var ran = new CopyOnWriteArrayList<String>();
        for (String word : List.of("c", "ca", "car")) {
            latest.ask(
                    () -> {
                        ran.add(word);
                        return word;
                    },
                    this::show);
        }
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("car"), ran);
    }

    @Test
    void whatFailsReachesTheHandler() throws InterruptedException {
        Latest<String> latest = latest(Duration.ZERO);
        latest.ask(
                () -> {
                    throw new IllegalStateException("broken index");
                },
                shown::add);
        Throwable failure = failures.poll(10, TimeUnit.SECONDS);
        assertNotNull(failure);
        assertInstanceOf(IllegalStateException.class, failure.getCause());
    }

    @Test
    void aRepeatThatFailsReachesTheHandlerToo() throws InterruptedException {
        var repeat = workers.clock()
                .scheduleAtFixedRate(
                        () -> {
                            throw new IllegalStateException("broken repeat");
                        },
                        0,
                        1,
                        TimeUnit.HOURS);
        assertInstanceOf(IllegalStateException.class, failures.poll(10, TimeUnit.SECONDS));
        assertTrue(repeat.isDone());
    }

    private Latest<String> latest(Duration pause) {
        return new Latest<>(pause, workers.clock(), workers.background(), workers.background());
    }

    private void show(String result) {
        shown.add(result);
        done.countDown();
    }
}
