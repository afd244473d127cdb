package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever begins to read at whatever moment has, in the end, what there is.
class FeedStoryTest {
    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Central central;
    private Desktop agent;
    private Desktop liaison;
    private Desktop resolver;
    private Iterator<CaseNumber> numbers;

    @BeforeEach
    void start() throws StartFailure {
        central = Central.start(
                CentralSettings.inFolder(folder, "0123456789abcdef").withPasswordCost(SyncContract.CHEAP),
                ProgramVocabulary.create(),
                TestContent.create());
        agent = Desktop.signIn(http, central.address(), "agent");
        liaison = Desktop.signIn(http, central.address(), "liaison");
        resolver = Desktop.signIn(http, central.address(), "resolver");
        numbers = agent.lease(100).numbers().iterator();
    }

    @AfterEach
    void stop() {
        central.close();
        http.close();
    }

    /// A reader who began at some moment, and what they hold.
    private record Reader(Desktop desktop, String cursor, Map<String, EntryChange> held) {
        static Reader of(Desktop desktop) {
            String cursor = desktop.snapshotCursor();
            return new Reader(desktop, cursor, byName(desktop.snapshot()));
        }

        static Map<String, EntryChange> byName(List<EntryChange> entries) {
            return entries.stream()
                    .collect(Collectors.toMap(
                            each -> each.kind() + "/" + each.id(), each -> each, (one, other) -> other, TreeMap::new));
        }

        Map<String, EntryChange> now() {
            ChangePage page = desktop.pull(cursor);
            for (boolean more = true; more; ) {
                for (EntryChange change : page.changes()) {
                    String name = change.kind() + "/" + change.id();
                    if (change.body() == null || change.body().isNull()) {
                        held.remove(name);
                    } else {
                        held.put(name, change);
                    }
                }
                more = page.more();
                page = more ? desktop.pull(page.cursor()) : page;
            }
            return held;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aSnapshotOfAnyMomentAndTheFeedSinceAreTheTruth(long seed) {
        Random random = new Random(seed);
        List<Desktop> people = List.of(agent, liaison, resolver);
        List<Reader> readers = new ArrayList<>();
        List<UUID> cases = new ArrayList<>();
        for (int step = 0; step < 30; step++) {
            if (step % 6 == 0) {
                readers.add(Reader.of(people.get(random.nextInt(people.size()))));
            }
            UUID any = cases.isEmpty() ? null : cases.get(random.nextInt(cases.size()));
            if (any == null || random.nextInt(3) == 0) {
                OpenCase open = agent.openCase(
                        agent.newId(),
                        numbers.next().digits(),
                        random.nextBoolean() ? "pothole" : "fallen-tree",
                        "Step " + step);
                agent.give(open);
                cases.add(open.caseId());
            } else if (random.nextBoolean()) {
                agent.give(new AddNote(any, "Step " + step, false));
            } else {
                boolean there = random.nextBoolean();
                agent.give(new TransferCase(
                        any, there ? "PBOT" : "PARKS", there ? "PARKS" : "PBOT", "crew", "Step " + step));
            }
        }
        for (Reader reader : readers) {
            assertEquals(Reader.byName(reader.desktop().snapshot()), reader.now(), "seed " + seed);
        }
    }
}
