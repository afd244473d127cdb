package org.frontdoor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdoor.app.search.Ranking;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.model.knowledge.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words answer first, meanings come behind, and nobody who signs out waits for them.
class ReferenceTest {
    private static final int ARTICLES = 40;

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Minutes minutes = new Minutes();
    private final AtomicInteger computed = new AtomicInteger();
    private final AtomicInteger whole = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private WorkspaceFixture fixture;
    private Reference reference;

    /// All texts mean the same to it.
    private static final class OneMeaning implements Meaning {
        @Override
        public float[] of(String text) {
            float[] vector = new float[DIMENSION];
            vector[0] = 1;
            return vector;
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() {
        fixture = WorkspaceFixture.in(folder).open();
        for (int i = 0; i < ARTICLES; i++) {
            fixture.load(article(i));
        }
        Meaning meaning = new OneMeaning();
        reference = new Reference(
                fixture.workspace(),
                () -> Optional.of(new Meanings.Known(meaning, text -> passage(meaning, text), whole::incrementAndGet)));
    }

    @AfterEach
    void close() {
        goOn.countDown();
        reference.close();
        minutes.close();
        background.close();
        fixture.close();
    }

    private float[] passage(Meaning meaning, String text) {
        computed.incrementAndGet();
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return meaning.of(text);
    }

    @Test
    void wordsAnswerWhileMeaningsAreComputed() throws InterruptedException {
        AtomicInteger understood = new AtomicInteger();
        reference.follow(background, minutes, () -> {}, understood::incrementAndGet);
        begun.await();
        assertEquals(0, understood.get());
        assertEquals(
                "article-7",
                reference
                        .search()
                        .find("number 7", "en", 0, 1)
                        .articles()
                        .getFirst()
                        .article()
                        .slug());
        assertTrue(byMeaning().isEmpty(), "nothing in common with any word");
        assertEquals(0, whole.get());
        goOn.countDown();
        settle();
        assertFalse(byMeaning().isEmpty());
        assertEquals(1, whole.get(), "old vectors may go now");
        assertEquals(1, understood.get());
    }

    @Test
    void whoSignsOutDoesNotWaitForAllOfThem() throws InterruptedException {
        reference.follow(background, minutes, () -> {}, () -> {});
        begun.await();
        AtomicInteger whileAtRest = new AtomicInteger();
        Thread leaving = Thread.ofPlatform().start(() -> whileAtRest.set(reference.atRest(computed::get)));
        while (leaving.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        leaving.join();
        assertTrue(whileAtRest.get() < ARTICLES, () -> whileAtRest + " were computed");
        settle();
        assertFalse(byMeaning().isEmpty(), "who stays has meanings after all");
    }

    @Test
    void nothingIsBuiltAfterTheEnd() throws InterruptedException {
        reference.follow(background, minutes, () -> {}, () -> {});
        begun.await();
        Thread closing = Thread.ofPlatform().start(reference::close);
        while (closing.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();
        int then = computed.get();
        fixture.load(article(ARTICLES));
        settle();
        assertEquals(then, computed.get());
        assertEquals(0, whole.get(), "what was stopped did not ask for all");
        assertTrue(byMeaning().isEmpty());
    }

    private List<?> byMeaning() {
        return reference
                .search()
                .find("parking ticket", "en", 0, 1, Ranking.MEANING)
                .articles();
    }

    /// What was asked for so far is built, also what a building that was stopped asks for again.
    private void settle() throws InterruptedException {
        fixture.settle();
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            background.execute(done::countDown);
            done.await();
        }
    }

    private static Article article(int i) {
        String slug = "article-" + i;
        return new Article(
                Article.idOf(slug, "en"),
                slug,
                "en",
                "Thing number " + i,
                List.of(),
                List.of(),
                "311",
                "liaison",
                null,
                List.of(),
                "It is about thing number " + i + ".");
    }
}
