package org.frontdoor.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.frontdoor.central.cases.CaseQueries;
import org.frontdoor.central.cases.OlderCases;
import org.frontdoor.central.feed.Horizon;
import org.frontdoor.central.feed.Snapshot;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.EntryStore;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.frontdoor.fixtures.disk.KeptWrites;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.wire.SyncMessages.Older;
import org.frontdoor.model.wire.WireJson;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// H2 shows a commit to readers before the disk has it. A desktop that was told of it would hold, after a power cut,
/// what never was.
class ToldIsOnDiskTest {
    private static final Actor LEAD = new Actor(Person.idOf("lead"), "lead", Role.LEAD, null);

    private final KeptWrites disk = KeptWrites.of(UUID.randomUUID().toString());
    private Database database;
    private Site site;
    private EntryStore store;
    private Horizon horizon;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(disk.url(), "central", "", 4);
        site = new Sites(database, new SecureRandom()).open("main", false);
        InstantSource clock = InstantSource.system();
        store = new EntryStore(new WireJson(ProgramVocabulary.create()), new ProgramStages(), List.of(), clock);
        horizon = new Horizon(clock, () -> 90);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatASnapshotReadsAfterItHasBegun() throws Exception {
        var snapshot =
                new Snapshot(database, site, store, new Sequencer(database, site), InstantSource.system(), horizon, 1);
        var out = new WatchedLines();
        snapshot.write(LEAD, Snapshot.Place.START, true, out);
        assertThat(out.written).isNotNull();
        assertThat(out.onDisk).as("when the line went out").isTrue();
    }

    @Test
    void olderCasesByName() throws Exception {
        UUID id = write();
        assertThat(disk.isForced()).as("a commit alone").isFalse();
        var older = new OlderCases(database, site, store, new CaseQueries(database, site, store), horizon);
        assertThat(older.find(LEAD, new Older(null, List.of(new EntryRef("case", id)), null)))
                .hasSize(1);
        assertThat(disk.isForced()).isTrue();
    }

    /// Somebody writes a case as soon as the snapshot's head is out.
    private final class WatchedLines extends OutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private UUID written;
        private boolean onDisk;

        @Override
        public void write(int octet) throws IOException {
            if (octet != '\n') {
                line.write(octet);
                return;
            }
            String said = line.toString(StandardCharsets.UTF_8);
            line.reset();
            if (written == null) {
                written = ToldIsOnDiskTest.this.write();
            } else if (said.contains(written.toString())) {
                onDisk = disk.isForced();
            }
        }
    }

    private UUID write() {
        UUID id = UUID.randomUUID();
        CompletableFuture.runAsync(() -> database.write((Handle handle) -> handle.execute(
                        "INSERT INTO entry (site, kind, id, version, scope, stage, body)"
                                + " VALUES (?, 'case', ?, 1, '', 1, '{}')",
                        site.id(),
                        id)))
                .join();
        return id;
    }
}
