package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.frontdoor.central.store.Database;
import org.frontdoor.central.store.Sequencer;
import org.frontdoor.central.store.Site;
import org.frontdoor.central.store.Sites;
import org.frontdoor.fixtures.disk.KeptWrites;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Killed at any moment, central finds its file on H2 as if each transaction had been done wholly or not at all, and
/// whatever was told is in it. The file is looked at as it was after every fifth of its writes.
class KilledOnH2Test {
    private static final int WRITES = 400;
    private static final int WRITERS = 3;
    private static final int MOST = 20;
    /// Bodies this long make H2 write now and then before a transaction ends, too.
    private static final int BODY = 1_000;

    private final KeptWrites file = KeptWrites.of(UUID.randomUUID().toString());
    private final Map<UUID, Integer> told = new ConcurrentHashMap<>();

    /// @param options with the second, H2 writes over what it needs no more at once, not after 45 seconds
    @ParameterizedTest
    @ValueSource(strings = {"", ";RETENTION_TIME=0"})
    void everyKillLeavesWholeTransactionsAndWhateverWasTold(String options) throws Exception {
        int first;
        try (Database database = open(file.url() + options)) {
            Site site = new Sites(database, new SecureRandom()).open("main", false);
            database.write(handle -> handle.execute("INSERT INTO number_series VALUES (?, 1, 0)", site.id()));
            database.force();
            first = file.count();
            int last = first + WRITES;
            try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
                List<Future<?>> all = new ArrayList<>();
                IntStream.range(0, WRITERS)
                        .mapToObj(writer -> threads.submit(() -> commands(database, site, last)))
                        .forEach(all::add);
                all.add(threads.submit(() -> stamps(database, site, last)));
                all.add(threads.submit(() -> pulls(database, last)));
                for (Future<?> one : all) {
                    one.get();
                }
            }
        }
        assertTrue(told.size() > MOST, "too few were told to say anything");
        List<String> wrong = new ArrayList<>();
        for (int count = first; count < first + WRITES; count += 5) {
            String seen = seenAfter(count);
            if (!seen.isEmpty()) {
                wrong.add("after write " + count + ": " + seen);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Database open(String url) throws Exception {
        return Database.open(url + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0", "central", "", WRITERS + 4);
    }

    /// Groups of commands, as many threads send them: each command takes a number and leaves a receipt and a change.
    private void commands(Database database, Site site, int last) {
        for (int round = 0; file.count() < last; round++) {
            List<UUID> ids = IntStream.rangeClosed(0, round * 7 % MOST)
                    .mapToObj(i -> UUID.randomUUID())
                    .toList();
            database.write(handle -> {
                handle.execute(
                        "UPDATE number_series SET next_serial = next_serial + ? WHERE site = ?", ids.size(), site.id());
                PreparedBatch receipts = handle.prepareBatch(
                        "INSERT INTO receipt VALUES (?, ?, ?, '', ?, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z')");
                PreparedBatch changes =
                        handle.prepareBatch("INSERT INTO change (site, kind, id, scope) VALUES (?, 'case', ?, '')");
                for (UUID id : ids) {
                    receipts.add(site.id(), id, id, "w".repeat(BODY));
                    changes.add(site.id(), id);
                }
                receipts.execute();
                changes.execute();
                return ids;
            });
            database.force();
            int now = file.count();
            ids.forEach(id -> told.merge(id, now, Math::min));
        }
    }

    /// What a reader has seen is told, too: its cursor says so.
    private void pulls(Database database, int last) {
        while (file.count() < last) {
            List<UUID> seen = database.read(handle -> handle.createQuery("SELECT id FROM receipt")
                    .mapTo(UUID.class)
                    .list());
            database.force();
            int now = file.count();
            seen.forEach(id -> told.merge(id, now, Math::min));
        }
    }

    private void stamps(Database database, Site site, int last) {
        Sequencer sequencer = new Sequencer(database, site);
        while (file.count() < last) {
            sequencer.stamp();
        }
    }

    private String seenAfter(int count) throws Exception {
        // H2 looks for a row that is not there until this time is over.
        String url = file.urlAfter(count) + ";LOCK_TIMEOUT=100;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";
        try {
            return Jdbi.create(url, "central", "").withHandle(handle -> {
                List<String> wrong = new ArrayList<>();
                long changes = number(handle, "SELECT count(*) FROM change USE INDEX ()");
                differ(
                        wrong,
                        "changes and their index",
                        changes,
                        number(handle, byIndex("change_by_position", "change")));
                long receipts = number(handle, "SELECT count(*) FROM receipt USE INDEX ()");
                differ(
                        wrong,
                        "receipts and their index",
                        receipts,
                        number(handle, byIndex("receipt_by_age", "receipt")));
                differ(wrong, "receipts and changes", receipts, changes);
                differ(
                        wrong,
                        "receipts and numbers",
                        receipts,
                        number(handle, "SELECT next_serial FROM number_series"));
                differ(
                        wrong,
                        "clock and changes",
                        number(handle, "SELECT position FROM clock"),
                        number(
                                handle,
                                "SELECT max(p) FROM (SELECT COALESCE(position, 0) AS p FROM change USE INDEX ())"));
                Set<UUID> here = handle.createQuery("SELECT id FROM receipt")
                        .mapTo(UUID.class)
                        .set();
                long gone = told.entrySet().stream()
                        .filter(one -> one.getValue() <= count && !here.contains(one.getKey()))
                        .count();
                differ(wrong, "told and gone", 0, gone);
                return String.join(", ", wrong);
            });
        } finally {
            file.drop(count);
        }
    }

    private static String byIndex(String index, String table) {
        return "SELECT count(*) FROM " + table + " USE INDEX (" + index + ") WHERE site = 1";
    }

    private static void differ(List<String> wrong, String what, long one, long other) {
        if (one != other) {
            wrong.add(what + ": " + one + " and " + other);
        }
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).findOne().orElse(0L);
    }
}
