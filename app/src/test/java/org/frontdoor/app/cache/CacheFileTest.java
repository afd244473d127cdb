package org.frontdoor.app.cache;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void fill() {
        try (Cache cache = open()) {
            List<Page.Line> lines = new ArrayList<>(
                    IntStream.range(0, ARTICLES).mapToObj(this::line).toList());
            cache.apply(new Page(lines, Optional.of("1")));
        }
    }

    private Cache open() {
        CachePlace place = new CacheFile(folder, "5e".repeat(32).toCharArray(), InstantSource.system());
        return Cache.open(place, json, List.of(), () -> {});
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
