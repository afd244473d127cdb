package org.frontdoor.central.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.central.H2Trouble;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a full disk H2 closes its file, and it is opened as it was on the disk: without the last commits, whose positions
/// then go to other changes.
class ReopenedFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path before;
    private Database database;
    private Site site;
    private Sequencer sequencer;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("central.mv.db");
        before = folder.resolve("before");
        database = Database.open("jdbc:h2:file:" + folder.resolve("central"), "central", "", 4);
        site = new Sites(database, new SecureRandom()).open("main", false);
        sequencer = new Sequencer(database, site);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatNeverReachedTheDiskIsNotSentInPlaceOfWhatTookItsPosition() throws Exception {
        RecentChanges recent = new RecentChanges(database, site);
        change();
        long read = sequencer.stamp().position();
        recent.between(read, sequencer.stamp());
        reachesTheDisk();
        UUID lost = change();
        assertThat(ids(recent.between(read, sequencer.stamp()))).contains(List.of(lost));
        isOpenedAgain();
        UUID kept = change();
        assertThat(ids(recent.between(read, sequencer.stamp()))).isIn(Optional.empty(), Optional.of(List.of(kept)));
    }

    @Test
    void desktopsAreToldOfWhatTookALostPosition() throws Exception {
        Nudges nudges = new Nudges(millis -> Runnable::run, new SecureRandom());
        sequencer.listen(nudges::at);
        List<Long> told = new ArrayList<>();
        nudges.listen(told::add);
        change();
        sequencer.stamp();
        reachesTheDisk();
        change();
        change();
        long lost = sequencer.stamp().position();
        isOpenedAgain();
        told.clear();
        change();
        long kept = sequencer.stamp().position();
        assertThat(kept).isLessThan(lost);
        assertThat(told).containsExactly(kept);
    }

    private void reachesTheDisk() throws IOException {
        database.force();
        Files.copy(file, before);
    }

    /// As it was on the disk. The connections of the dead database go at the first failure.
    private void isOpenedAgain() throws IOException, SQLException {
        H2Trouble.closesItsFile(database);
        Files.copy(before, file, StandardCopyOption.REPLACE_EXISTING);
        while (!database.answers()) {
            Thread.onSpinWait();
        }
    }

    private UUID change() {
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
}
