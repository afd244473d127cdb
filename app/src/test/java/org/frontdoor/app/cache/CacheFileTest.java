package org.frontdoor.app.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to the cache's file may cost a new filling, and never the way in.
class CacheFileTest {
    private static final int ARTICLES = 400;
    private static final int PARTS = 12;
    private static final int SINGLY = 300;

    @TempDir
    private Path folder;

    private final WireJson json = new WireJson(ProgramVocabulary.create());

    /// A newer search interrupts the one before while it reads, and the JDK closes a file channel then.
    @Test
    void anInterruptWhileReadingLeavesTheCacheWhole() throws IOException {
        fill();
        try (Cache cache = open()) {
            Thread.currentThread().interrupt();
            assertThat(articlesIn(cache)).isEqualTo(ARTICLES);
            Thread.interrupted();
            assertThat(cache.cursor()).contains("1");
            assertThat(cache.find(Article.KIND, Article.idOf("article-7", "en")))
                    .isPresent();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).containsExactly("cache.mv.db");
        }
    }

    @Test
    void anInterruptWhileWritingLosesNothing() {
        fill();
        try (Cache cache = open()) {
            Thread.currentThread().interrupt();
            cache.apply(new Page(List.of(line(ARTICLES)), Optional.of("2")));
            Thread.interrupted();
        }
        try (Cache cache = open()) {
            assertThat(cache.cursor()).contains("2");
            assertThat(articlesIn(cache)).isEqualTo(ARTICLES + 1);
        }
    }

    /// Whoever is late when somebody signs out.
    @Test
    void aCacheThatWasClosedIsNotTakenForABrokenOne() throws IOException {
        fill();
        Cache closed = open();
        closed.close();
        byte[] before = Files.readAllBytes(folder.resolve("cache.mv.db"));
        assertThatThrownBy(() -> closed.apply(new Page(List.of(line(ARTICLES)), Optional.of("2"))))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> closed.find(Article.KIND, line(7).id())).isInstanceOf(RuntimeException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).containsExactly("cache.mv.db");
        }
        assertThat(Files.readAllBytes(folder.resolve("cache.mv.db"))).isEqualTo(before);
        closed.close();
    }

    @Test
    void aDamagedFileIsSetAsideAndAnEmptyOneTakesItsPlace() throws IOException {
        fill();
        Path file = folder.resolve("cache.mv.db");
        for (int part = 0; part < PARTS; part++) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = bytes.length * part / PARTS; at < bytes.length * (part + 1) / PARTS; at += 97) {
                bytes[at] ^= 0x5a;
            }
            Files.write(file, bytes);
            try (Cache cache = open()) {
                assertThat(articlesIn(cache)).isLessThanOrEqualTo(ARTICLES);
                cache.apply(new Page(List.of(line(ARTICLES + part)), Optional.of("after " + part)));
                assertThat(cache.find(Article.KIND, line(ARTICLES + part).id())).isPresent();
            }
            Files.delete(file);
            fill();
        }
    }

    /// As after central was restored from a back-up.
    @Test
    void whatASnapshotBringsIsTheTruthThoughItIsOlder() {
        fill();
        try (Cache cache = open()) {
            Page.Line older = line(7);
            cache.apply(new Page(
                    List.of(new Page.Line(older.kind(), older.id(), older.version() + 3, older.body())),
                    Optional.of("9")));
            SnapshotMark mark = cache.beginSnapshot("of another incarnation", 1);
            cache.endSnapshot(cache.applySnapshot(mark, List.of(older)));
            assertThat(cache.find(Article.KIND, older.id())).isPresent();
            assertThat(cache.version(older.ref())).isEqualTo(older.version());
            assertThat(articlesIn(cache)).isEqualTo(1);
        }
    }

    @Test
    void newsThatCameSinglyLieTogetherAfterTheNextStart() {
        fill();
        try (Cache cache = open()) {
            for (int i = 0; i < SINGLY; i++) {
                cache.apply(new Page(List.of(newer(i)), Optional.of("single " + i)));
            }
            cache.apply(new Page(List.of(gone(1)), Optional.of("gone")));
            assertThat(blocks(cache)).isGreaterThan(SINGLY);
        }
        try (Cache cache = open()) {
            assertThat(blocks(cache)).isLessThan(SINGLY / 10);
            assertThat(articlesIn(cache)).isEqualTo(ARTICLES - 1);
            assertThat(cache.find(Article.KIND, line(0).id())).isPresent();
            assertThat(cache.find(Article.KIND, line(1).id())).isEmpty();
            assertThat(cache.version(line(2).ref())).isEqualTo(newer(2).version());
            assertThat(cache.version(line(1).ref())).isEqualTo(gone(1).version());
        }
    }

    @Test
    void extractsFollowEachChangeAndAreMadeAnewInAnotherVersion() {
        Extract<Article, String> titles = titles(1);
        try (Cache cache = open(titles)) {
            cache.apply(new Page(List.of(line(1), line(2), line(3)), Optional.of("1")));
            cache.apply(new Page(List.of(newer(2), gone(3)), Optional.of("2")));
            assertThat(cache.extracts(titles, id -> true)).containsExactlyInAnyOrder("article-1", "article-2");
            assertThat(cache.extracts(titles, line(2).id()::equals)).containsExactly("article-2");
        }
        try (Cache cache = open(titles)) {
            assertThat(cache.extracts(titles, id -> true)).containsExactlyInAnyOrder("article-1", "article-2");
        }
        Extract<Article, String> others = titles(2);
        try (Cache cache = open(others)) {
            assertThat(cache.extracts(others, id -> true)).containsExactlyInAnyOrder("article-1", "article-2");
        }
    }

    /// An entry may move to another block while somebody reads all of them.
    @Test
    void whatChangesDuringAScanIsSeenOnce() {
        fill();
        try (Cache cache = open()) {
            AtomicInteger count = new AtomicInteger();
            cache.scan(Article.KIND, article -> {
                if (count.getAndIncrement() == 0) {
                    cache.apply(new Page(
                            IntStream.range(0, ARTICLES).mapToObj(this::newer).toList(), Optional.of("all")));
                }
            });
            assertThat(count).hasValue(ARTICLES);
        }
    }

    private static Extract<Article, String> titles(int version) {
        return new Extract<>("titles", version, Article.KIND, Article::title, () -> new Extract.Form<>() {
            @Override
            public void write(String row, Packing out) {
                out.text(row);
            }

            @Override
            public String read(Unpacking in) {
                return in.words();
            }
        });
    }

    private Page.Line newer(int number) {
        Page.Line line = line(number);
        return new Page.Line(line.kind(), line.id(), line.version() + 1, line.body());
    }

    private Page.Line gone(int number) {
        Page.Line line = line(number);
        return new Page.Line(line.kind(), line.id(), line.version() + 2, null);
    }

    private static long blocks(Cache cache) {
        return cache.rows("SELECT COUNT(*) FROM block", row -> row.getLong(1), List.of())
                .getFirst();
    }

    private void fill() {
        try (Cache cache = open()) {
            List<Page.Line> lines = new ArrayList<>(
                    IntStream.range(0, ARTICLES).mapToObj(this::line).toList());
            cache.apply(new Page(lines, Optional.of("1")));
        }
    }

    private Cache open(Derived<?>... derived) {
        CachePlace place = new CacheFile(folder, "5e".repeat(32).toCharArray(), InstantSource.system());
        return Cache.open(place, json, List.of(derived), () -> {});
    }

    private static int articlesIn(Cache cache) {
        AtomicInteger count = new AtomicInteger();
        cache.scan(Article.KIND, article -> count.incrementAndGet());
        return count.get();
    }

    private Page.Line line(int number) {
        String slug = "article-" + number;
        Article article = new Article(
                Article.idOf(slug, "en"),
                slug,
                "en",
                slug,
                List.of(),
                List.of(),
                "PP&R",
                "owner",
                null,
                List.of(),
                String.join(
                        " ",
                        IntStream.range(0, 400)
                                .mapToObj(i -> "word" + number * i)
                                .toList()));
        try {
            return new Page.Line(
                    Article.KIND, article.id(), number + 1L, json.mapper().writeValueAsBytes(article));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
