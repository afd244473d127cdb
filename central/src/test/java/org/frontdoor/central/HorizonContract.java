package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.central.cases.CaseLookups;
import org.frontdoor.central.feed.Feed;
import org.frontdoor.central.feed.Horizon;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.DatabaseUnavailable;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.SettledEntries;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.EntryChange;
import org.frontdoor.model.wire.Outcome;
import org.frontdoor.model.wire.SyncMessages.ChangePage;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;
import org.frontdoor.model.wire.WireJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What desktops keep of what was closed, whatever database is underneath.
abstract class HorizonContract {
    private static final String RECENT = "closed=recent";

    private final HttpClient http = HttpClient.newHttpClient();
    private final CentralSettings settings;
    private volatile Duration later = Duration.ZERO;
    private Central central;
    private Desktop agent;

    HorizonContract(CentralSettings database) {
        settings = database.withPasswordCost(SyncContract.CHEAP)
                .withClock(() -> Instant.now().plus(later));
    }

    @BeforeEach
    void start() throws StartFailure {
        central = Central.start(settings, ProgramVocabulary.create(), TestContent.create());
        agent = signIn("agent");
    }

    @AfterEach
    void stop() {
        central.close();
        http.close();
    }

    private Desktop signIn(String name) {
        return Desktop.signIn(http, central.address(), name);
    }

    private void later(Duration time) {
        later = later.plus(time);
        agent = signIn("agent");
    }

    private OpenCase opened() {
        OpenCase open =
                agent.pothole(agent.lease(1).numbers().findFirst().orElseThrow().digits());
        give(open);
        return open;
    }

    private OpenCase closed() {
        OpenCase open = opened();
        give(new ResolveCase(open.caseId(), Resolution.Kind.WORK_DONE, "Filled."));
        return open;
    }

    private void give(Command command) {
        assertInstanceOf(Outcome.Accepted.class, agent.give(command));
    }

    /// What a reader of the feed holds after it has read on, page by page.
    private static final class Reader {
        private final String query;
        private final Map<UUID, EntryChange> held = new HashMap<>();
        private String cursor;

        Reader(Desktop at, String query) {
            this.query = query;
            List<String> lines =
                    at.get("/sync/snapshot?" + query).body().lines().toList();
            SnapshotHead head = at.read(lines.getFirst(), SnapshotHead.class);
            cursor = head.cursor();
            lines.subList(1, lines.size() - 1).forEach(line -> take(at.read(line, EntryChange.class)));
            assertEquals(lines.size() - 2, head.entries());
        }

        private void take(EntryChange change) {
            if (change.body() == null) {
                held.remove(change.id());
            } else {
                held.put(change.id(), change);
            }
        }

        /// @return ids of what was beyond
        Set<UUID> pull(Desktop at) {
            return pull(at, query);
        }

        Set<UUID> pull(Desktop at, String asked) {
            Stream.Builder<UUID> beyond = Stream.builder();
            ChangePage page;
            do {
                page = at.pull(cursor + "&" + asked);
                page.changes().forEach(this::take);
                page.beyond().forEach(change -> {
                    take(change);
                    beyond.add(change.id());
                });
                cursor = page.cursor();
            } while (page.more());
            var agreement = at.agree(cursor, List.copyOf(held.values()));
            assertEquals(256, agreement.compared());
            assertEquals(List.of(), agreement.differing());
            return beyond.build().collect(Collectors.toSet());
        }

        boolean holds(OpenCase open) {
            return held.containsKey(open.caseId());
        }
    }

    @Test
    void whatWasClosedLongAgoLeavesEachReaderThatKeepsItNot() {
        OpenCase open = opened();
        OpenCase closed = closed();
        Reader bounded = new Reader(agent, RECENT);
        Reader all = new Reader(agent, "");
        Reader upgraded = new Reader(agent, "");
        assertTrue(bounded.holds(closed));

        later(Duration.ofDays(89));
        OpenCase late = closed();
        assertEquals(Set.of(), bounded.pull(agent));
        later(Duration.ofDays(3));
        assertEquals(Set.of(closed.caseId()), bounded.pull(agent));
        assertTrue(bounded.holds(open) && bounded.holds(late) && !bounded.holds(closed));
        assertEquals(Set.of(), bounded.pull(agent), "told once");
        assertEquals(bounded.held, new Reader(agent, RECENT).held);
        assertEquals(Set.of(), all.pull(agent));
        assertTrue(all.holds(closed), "a program from before keeps all");
        assertEquals(Set.of(closed.caseId()), upgraded.pull(agent, RECENT), "its cursor is from before");

        give(new AddNote(closed.caseId(), "A letter of thanks", false));
        assertEquals(Set.of(closed.caseId()), bounded.pull(agent), "in its version, for whoever waits for that");
        give(new ReopenCase(closed.caseId(), "It is back"));
        assertEquals(Set.of(), bounded.pull(agent));
        assertTrue(bounded.holds(closed));
        give(new ResolveCase(closed.caseId(), Resolution.Kind.WORK_DONE, "Filled again."));
        bounded.pull(agent);
        assertTrue(bounded.holds(closed), "closed today");
    }

    @Test
    void aHorizonThatHasFarToGoGoesInPagesOfWholeDays() throws DatabaseUnavailable {
        int days = 4;
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < 3; i++) {
                closed();
            }
            later(Duration.ofDays(1));
        }
        try (Database database = Database.open(
                settings.database(),
                settings.user(),
                settings.password(),
                2,
                new CaseLookups(),
                new SettledEntries())) {
            Site site = new Sites(database, new SplittableRandom(1)).open(settings.site(), false);
            EntryStore store = new EntryStore(
                    new WireJson(ProgramVocabulary.create()), new ProgramStages(), List.of(), settings.clock());
            Feed feed = new Feed(
                    database,
                    site,
                    store,
                    new Sequencer(database, site),
                    new Horizon(settings.clock(), () -> 90),
                    1,
                    1_000_000);
            String cursor = new Reader(agent, RECENT).cursor;
            later(Duration.ofDays(400));
            Actor reader = new Actor(Person.idOf("agent"), "agent", Role.AGENT, null);
            List<Integer> told = new ArrayList<>();
            ChangePage page;
            do {
                page = ((Feed.Answer.Page) feed.after(reader, cursor, true)).page();
                told.add(page.beyond().size());
                cursor = page.cursor();
            } while (page.more());
            told.removeIf(none -> none == 0);
            assertEquals(Collections.nCopies(days, 3), told);
        }
    }

    @Test
    void whereMoreIsToBeKeptThanBeforeAllIsSentAnew() {
        OpenCase closed = closed();
        later(Duration.ofDays(92));
        Reader bounded = new Reader(agent, RECENT);
        assertFalse(bounded.holds(closed));
        central.load(TestContent.keeping(120));
        assertEquals(410, agent.get("/sync/changes?after=" + bounded.cursor).status());
        assertTrue(new Reader(agent, RECENT).holds(closed));
    }

    @Test
    void whatIsNotKeptIsFoundByItsNumberByWordsAndById() {
        OpenCase old = closed();
        later(Duration.ofDays(92));
        OpenCase fresh = closed();
        String number = old.number();
        assertEquals(List.of(old.caseId()), older(agent, number));
        assertEquals(List.of(old.caseId()), older(agent, number.substring(0, 2) + " " + number.substring(2)));
        assertEquals(List.of(old.caseId()), older(agent, "DEEP hole\u0000"), "and none that is kept");
        assertEquals(List.of(fresh.caseId()), older(agent, fresh.number()), "the number says which");
        assertEquals(List.of(), older(agent, "no such words"));
        assertEquals(List.of(old.caseId()), older(signIn("liaison"), number));
        assertEquals(List.of(), older(signIn("resolver"), number), "of another agency");

        JsonNode named = agent.post(
                        "/sync/older",
                        "{\"entries\":[{\"kind\":\"case\",\"id\":\"" + old.caseId()
                                + "\"},{\"kind\":\"\\u0000\",\"id\":\"" + UUID.randomUUID() + "\"}]}")
                .tree();
        assertEquals(1, named.path("entries").size());
    }

    private static List<UUID> older(Desktop at, String words) {
        String body = at.json().body(new Older(words, List.of(), null)).toString();
        return at.post("/sync/older", body)
                .tree()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.has("body"))
                .map(entry -> UUID.fromString(entry.path("id").asText()))
                .toList();
    }

    /// Rights that are taken away and given back leave no trace in a cursor: what came meanwhile would stay.
    @Test
    void whoseRightsAreOthersByNowTakesASnapshotFirst() {
        OpenCase old = closed();
        later(Duration.ofDays(100));
        Desktop liaison = signIn("liaison");
        assertEquals(200, olderBeside(liaison.snapshotCursor(), liaison, old).status());
        Desktop.Answer other = olderBeside(signIn("resolver").snapshotCursor(), liaison, old);
        assertEquals(410, other.status());
        assertEquals("cursor-gone", other.problem());
    }

    private static Desktop.Answer olderBeside(String cursor, Desktop at, OpenCase wanted) {
        Older asked = new Older(wanted.number(), List.of(), cursor);
        return at.post("/sync/older", at.json().body(asked).toString());
    }

    @Test
    void aDatabaseFromBeforeIsToldWhenItsCasesWereClosed() throws SQLException, StartFailure {
        OpenCase closed = closed();
        central.close();
        try (Connection connection = DriverManager.getConnection(
                        settings.database(), settings.user(), Objects.requireNonNull(settings.password()));
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("UPDATE entry SET settled = NULL WHERE settled IS NOT NULL"));
            // What came later goes with it: a database is never told of an earlier step after a later one.
            statement.execute("ALTER TABLE case_index DROP COLUMN feedback");
            statement.execute("DROP TABLE api_key");
            statement.execute("DROP TABLE secret_word");
            statement.execute("DROP TABLE agency_endpoint");
            statement.execute("DROP TABLE hand_over");
            statement.execute("DROP TABLE webhook");
            statement.execute("DROP TABLE webhook_message");
            statement.execute("DROP TABLE case_follower");
            assertEquals(
                    5,
                    statement.executeUpdate(
                            "DELETE FROM \"flyway_schema_history\" WHERE \"version\" IN ('7', '8', '9', '10', '11')"));
        }
        later = Duration.ofDays(92);
        start();
        assertFalse(new Reader(agent, RECENT).holds(closed));
    }
}
