package org.frontdoor.app.learned;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.search.Found.ServiceMatch;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.people.Role;

/// An agent's workspace and the search over Portland's pack, by words.
final class LearnedStand implements AutoCloseable {
    private static final long LONGEST = Duration.ofSeconds(20).toNanos();
    private static final Pack PORTLAND = assertInstanceOf(
                    PackReading.Good.class,
                    new PackReader(Clock.systemUTC())
                            .read(PackFolder.packaged("portland").orElseThrow()))
            .pack();

    final AnswerSearch search = new AnswerSearch();
    final WorkspaceFixture fixture;
    final ExecutorService background = Executors.newSingleThreadExecutor();

    LearnedStand(Path folder) {
        fixture = WorkspaceFixture.in(folder)
                .as("maya", Role.AGENT)
                .with(List.of(CaseRows.EXTRACT))
                .open();
        fixture.load(PORTLAND.entries());
        index();
    }

    void index() {
        search.rebuild(
                PORTLAND.services(),
                PORTLAND.articles(),
                PORTLAND.program().synonyms().words());
    }

    Workspace workspace() {
        return fixture.workspace();
    }

    void give(Command command) {
        assertInstanceOf(Given.Saved.class, workspace().give(Deed.of(command)));
    }

    Found find(String words) {
        return search.find(words, "en", 4, 3);
    }

    /// Codes of the services that are found.
    List<String> services(String words) {
        return find(words).services().stream()
                .map(match -> match.service().code())
                .toList();
    }

    /// Where a service is found, or fails.
    ServiceMatch match(String words, String service) {
        return find(words).services().stream()
                .filter(match -> match.service().code().equals(service))
                .findFirst()
                .orElseThrow();
    }

    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        background.close();
        search.close();
        fixture.close();
    }
}
