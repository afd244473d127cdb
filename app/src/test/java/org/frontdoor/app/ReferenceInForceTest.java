package org.frontdoor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.frontdoor.app.host.PackReadout;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.sync.WorkspaceFixture.Setup;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.Audience;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds is found, from the day on which it does and as long as it does, by those it is for.
class ReferenceInForceTest {
    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Minutes minutes = new Minutes();
    private final AtomicInteger rebuilt = new AtomicInteger();
    private @Nullable WorkspaceFixture fixture;
    private @Nullable Reference reference;

    @AfterEach
    void close() {
        if (reference != null) {
            reference.close();
        }
        minutes.close();
        background.close();
        if (fixture != null) {
            fixture.close();
        }
    }

    /// Portland's midnight, in summer, in winter, and after the days on which the clocks go on and back.
    @ParameterizedTest
    @CsvSource({
        "2026-07-04, 2026-07-04T07:00:00Z, 2026-07-05T07:00:00Z",
        "2026-12-24, 2026-12-24T08:00:00Z, 2026-12-25T08:00:00Z",
        "2026-03-08, 2026-03-08T08:00:00Z, 2026-03-09T07:00:00Z",
        "2026-11-01, 2026-11-01T07:00:00Z, 2026-11-02T08:00:00Z"
    })
    void itIsFoundFromMidnightToMidnight(LocalDate day, Instant from, Instant to) throws InterruptedException {
        begin(WorkspaceFixture.in(folder).at(from.minusSeconds(1)), article("parade", null, day, day));
        assertEquals(List.of(), found());
        assertEquals(1, rebuilt.get());
        at(from);
        assertEquals(List.of("parade"), found());
        assertEquals(2, rebuilt.get());
        at(to.minusSeconds(1));
        assertEquals(List.of("parade"), found());
        assertEquals(2, rebuilt.get(), "the same articles hold");
        at(to);
        assertEquals(List.of(), found());
        assertEquals(3, rebuilt.get());
    }

    @Test
    void aComputerThatSleptThroughItWakesToWhatHolds() throws InterruptedException {
        begin(
                WorkspaceFixture.in(folder),
                article("parade", null, LocalDate.of(2026, 7, 1), null),
                article("streetcar", null, null, LocalDate.of(2026, 6, 1)));
        assertEquals(List.of("streetcar"), found());
        at(Instant.parse("2026-08-01T15:00:00Z"));
        assertEquals(List.of("parade"), found());
    }

    @Test
    void whatIsOutOfUseIsNotFound() throws InterruptedException {
        Article parade = article("parade", null, null, null);
        begin(WorkspaceFixture.in(folder), parade);
        assertEquals(List.of("parade"), found());
        fixture().load(archived(parade));
        settle();
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @CsvSource({"AGENT, , ''", "LEAD, , ''", "LIAISON, PBOT, parade", "LIAISON, BES, ''", "RESOLVER, PBOT, parade"})
    void whatIsForAnAgencyIsFoundByItsPeople(Role role, @Nullable String agency, String slugs)
            throws InterruptedException {
        Setup setup = WorkspaceFixture.in(folder);
        begin(
                agency == null ? setup.as("somebody", role) : setup.as("somebody", role, agency),
                article("parade", Audience.AGENCY, null, null));
        assertEquals(slugs.isEmpty() ? List.of() : List.of(slugs), found());
    }

    @Test
    void whatIsForStaffIsFoundByAll() throws InterruptedException {
        begin(WorkspaceFixture.in(folder), article("parade", Audience.AGENTS, null, null));
        assertEquals(List.of("parade"), found());
    }

    private void begin(Setup setup, Article... articles) throws InterruptedException {
        WorkspaceFixture opened = setup.open();
        fixture = opened;
        opened.load(portland());
        opened.load(articles);
        Reference made = new Reference(opened.workspace(), Optional::empty);
        reference = made;
        made.follow(background, minutes, rebuilt::incrementAndGet, () -> {});
        settle();
    }

    /// The clock moves, and the next minute is noticed.
    private void at(Instant now) throws InterruptedException {
        fixture().at(now);
        minutes.pass();
        settle();
    }

    private List<String> found() {
        if (reference == null) {
            throw new IllegalStateException("not begun");
        }
        return reference.search().find("bridge closed ", "en", 0, 9).articles().stream()
                .map(match -> match.article().slug())
                .toList();
    }

    private WorkspaceFixture fixture() {
        if (fixture == null) {
            throw new IllegalStateException("not begun");
        }
        return fixture;
    }

    private void settle() throws InterruptedException {
        fixture().settle();
        for (int round = 0; round < 3; round++) {
            CountDownLatch done = new CountDownLatch(1);
            background.execute(done::countDown);
            done.await();
        }
    }

    private static Program portland() {
        return assertInstanceOf(PackReadout.Good.class, PackReadout.of("portland"))
                .pack()
                .program();
    }

    private static Article article(
            String slug, @Nullable Audience audience, @Nullable LocalDate from, @Nullable LocalDate to) {
        return article(slug, audience, from, to, null);
    }

    private static Article archived(Article article) {
        return article(
                article.slug(), null, null, null, new Article.Archived("lead", Instant.EPOCH, "The bridge is open."));
    }

    private static Article article(
            String slug,
            @Nullable Audience audience,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Article.@Nullable Archived archived) {
        return new Article(
                Article.idOf(slug, "en"),
                slug,
                "en",
                "The bridge is closed: " + slug,
                List.of(),
                List.of(),
                "PBOT",
                "liaison",
                null,
                List.of(),
                "Cars go over the other bridge.",
                audience,
                from,
                to,
                null,
                null,
                archived);
    }
}
