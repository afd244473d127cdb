package org.frontdoor.central.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a full disk H2 closes its file, and it is opened as it was on the disk: without the last commits, whose positions
/// then go to other changes.
class ReopenedFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatNeverReachedTheDiskIsNotSentInPlaceOfWhatTookItsPosition() throws Exception {
        Path file = folder.resolve("central.mv.db");
        Path before = folder.resolve("before");
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("central"), "central", "", 4)) {
            Site site = new Sites(database, new SecureRandom()).open("main", false);
            Sequencer sequencer = new Sequencer(database, site);
            RecentChanges recent = new RecentChanges(database, site);
            change(database, sequencer, site);
            long read = sequencer.stamp().position();
            recent.between(read, sequencer.stamp());
            database.force();
            Files.copy(file, before);

            UUID lost = change(database, sequencer, site);
            assertThat(ids(recent.between(read, sequencer.stamp()))).contains(List.of(lost));

            closesItsFile(database);
            Files.copy(before, file, StandardCopyOption.REPLACE_EXISTING);
            // The connections of the dead database go at the first failure.
            while (!database.answers()) {
                Thread.onSpinWait();
            }
            UUID kept = change(database, sequencer, site);
            assertThat(ids(recent.between(read, sequencer.stamp()))).isIn(Optional.empty(), Optional.of(List.of(kept)));
        }
    }

    @Test
    void desktopsAreToldOfWhatTookALostPosition() throws Exception {
        Path file = folder.resolve("central.mv.db");
        Path before = folder.resolve("before");
        try (Database database = Database.open("jdbc:h2:file:" + folder.resolve("central"), "central", "", 4)) {
            Site site = new Sites(database, new SecureRandom()).open("main", false);
            Sequencer sequencer = new Sequencer(database, site);
            Nudges nudges = new Nudges(millis -> Runnable::run, new SecureRandom());
            sequencer.listen(nudges::at);
            List<Long> told = new ArrayList<>();
            nudges.listen(told::add);
            change(database, sequencer, site);
            sequencer.stamp();
            database.force();
            Files.copy(file, before);

            change(database, sequencer, site);
            change(database, sequencer, site);
            long lost = sequencer.stamp().position();

            closesItsFile(database);
            Files.copy(before, file, StandardCopyOption.REPLACE_EXISTING);
            while (!database.answers()) {
                Thread.onSpinWait();
            }
            told.clear();
            change(database, sequencer, site);
            long kept = sequencer.stamp().position();
            assertThat(kept).isLessThan(lost);
            assertThat(told).containsExactly(kept);
        }
    }

    private static UUID change(Database database, Sequencer sequencer, Site site) {
        UUID id = UUID.randomUUID();
        database.write((Handle handle) -> {
            handle.execute(
                    "INSERT INTO entry (site, kind, id, version, scope, stage, body) VALUES (?, 'case', ?, 1, '', 0, '{}')",
                    site.id(),
                    id);
            return handle.execute(
                    "INSERT INTO change VALUES (?, ?, 'case', ?, '')", site.id(), sequencer.take(handle), id);
        });
        return id;
    }

    private static Optional<List<UUID>> ids(Optional<List<RecentChanges.Line>> lines) {
        return lines.map(all -> all.stream().map(line -> line.entry().id()).toList());
    }

    private static void closesItsFile(Database database) {
        try {
            database.<Boolean, SQLException>read(handle -> {
                ((SessionLocal) handle.getConnection()
                                .unwrap(JdbcConnection.class)
                                .getSession())
                        .getDatabase()
                        .getStore()
                        .getMvStore()
                        .closeImmediately();
                return true;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
