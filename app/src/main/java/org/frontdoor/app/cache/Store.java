package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.WireJson;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open cache file: any number of readers, one writer.
final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int READERS = 6;
    private static final int FEW = 16;
    private static final int MANY = 256;
    private static final String CURSOR = "cursor";
    private static final String COMPARED = "compared";
    private static final String AGAIN = "again";
    private static final String WHOLE = "whole";

    private final JdbcConnectionPool pool;
    private final Connection writing;
    private final ReentrantLock writer = new ReentrantLock();
    private final Directory directory = new Directory();
    private final WireJson json;
    private final Bodies bodies;
    private final ModelTables models;
    private final EntryReader reader;
    private final Set<EntryRef> overlaid = ConcurrentHashMap.newKeySet();

    private Store(JdbcConnectionPool pool, Connection writing, WireJson json, List<Derived<?>> models) {
        this.pool = pool;
        this.writing = writing;
        this.json = json;
        this.bodies = new Bodies(json);
        this.models = new ModelTables(models);
        this.reader = new EntryReader(directory, bodies, this::settled);
    }

    /// @throws CacheBroken when the file is damaged, sealed with another key, or of another version
    static Store open(CachePlace place, WireJson json, List<Derived<?>> models) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(place.dataSource());
        pool.setMaxConnections(READERS);
        boolean opened = false;
        Connection writing = null;
        try {
            writing = pool.getConnection();
            writing.setAutoCommit(false);
            if (!Schema.ensure(writing)) {
                throw new CacheBroken(new SQLException("made by another version of this program"));
            }
            Store store = new Store(pool, writing, json, models);
            store.load();
            opened = true;
            return store;
        } catch (SQLException e) {
            throw new CacheBroken(e);
        } finally {
            if (!opened) {
                abandon(writing, pool);
            }
        }
    }

    /// Lets go of a broken file at once, whoever still reads it: while anybody does, H2 would go on with it under its
    /// name, though another file has taken its place.
    void abandon() {
        abandon(writing, pool);
    }

    private static void abandon(@Nullable Connection writing, JdbcConnectionPool pool) {
        if (writing != null) {
            try (Statement statement = writing.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException closed) {
                LOG.atDebug().setCause(closed).log("a broken cache was closed");
            }
        }
        pool.dispose();
    }

    private void load() throws SQLException {
        EntryReader.load(writing, directory);
        try (Statement statement = writing.createStatement();
                ResultSet row = statement.executeQuery("SELECT kind, id FROM overlaid")) {
            while (row.next()) {
                overlaid.add(new EntryRef(row.getString(1), row.getObject(2, UUID.class)));
            }
        }
        for (Derived<?> derived : models.ensure(writing)) {
            switch (derived) {
                case ReadModel<?> model -> fill(model);
                case Extract<?, ?> extract -> fill(extract);
            }
        }
        if (Schema.meta(writing, CURSOR).isPresent()) {
            models.index(writing);
        }
        tidy();
    }

    /// News come singly, each in a block of its own: where those have become many, they are written together.
    private void tidy() {
        List<Heads> scattered = directory.scattered(FEW);
        if (scattered.size() < MANY) {
            return;
        }
        Map<Long, List<Heads>> byGeneration = scattered.stream().collect(Collectors.groupingBy(Heads::generation));
        byGeneration.forEach((generation, all) -> write(
                connection -> {
                    List<Page.Line> lines = new ArrayList<>();
                    for (Heads heads : all) {
                        Optional<EntryKind<?>> kind = json.vocabulary().entry(heads.kind());
                        if (kind.isPresent()) {
                            lines.addAll(reader.lines(connection, kind.get(), heads));
                        }
                    }
                    Set<EntryRef> lookUpsStay =
                            lines.stream().map(Page.Line::ref).collect(Collectors.toSet());
                    return pages(connection).write(lines, generation, lookUpsStay);
                },
                this::tell));
    }

    private <T extends Entry> void fill(ReadModel<T> model) throws SQLException {
        try (ModelTables.Batch rows = models.batch(writing)) {
            reader.scan(writing, model.kind(), entry -> {
                try {
                    rows.insert(model, entry);
                } catch (SQLException e) {
                    throw new CacheBroken(e);
                }
            });
            rows.flush();
        }
        writing.commit();
    }

    private void fill(Extract<?, ?> extract) throws SQLException {
        try (BlockWriter blocks = new BlockWriter(writing, directory)) {
            reader.fill(writing, extract, blocks);
        }
        writing.commit();
    }

    /// Returns once what was being written is committed and told to the directory.
    private void settled() {
        writer.lock();
        try {
            LOG.trace("whoever was writing is done");
        } finally {
            writer.unlock();
        }
    }

    /// Work with a connection.
    @FunctionalInterface
    interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    <R> R read(Work<R> work) {
        try (Connection connection = pool.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        }
    }

    private <R> R write(Work<R> work) {
        return write(work, result -> {});
    }

    /// @param then once it is committed, before anybody else writes
    private <R> R write(Work<R> work, Consumer<R> then) {
        writer.lock();
        boolean done = false;
        try {
            R result = work.with(writing);
            writing.commit();
            done = true;
            then.accept(result);
            return result;
        } catch (SQLException e) {
            throw SqlTrouble.of(e);
        } finally {
            if (!done) {
                rollBack();
            }
            writer.unlock();
        }
    }

    private void rollBack() {
        try {
            writing.rollback();
        } catch (SQLException e) {
            throw new CacheBroken(e);
        }
    }

    EntryReader reader() {
        return reader;
    }

    Optional<String> cursor() {
        return read(connection -> Schema.meta(connection, CURSOR));
    }

    Optional<Instant> wholeAt() {
        return read(connection -> Schema.meta(connection, WHOLE)).map(Instant::parse);
    }

    Optional<Instant> compared() {
        return read(connection -> Schema.meta(connection, COMPARED)).map(Instant::parse);
    }

    void compared(Instant at) {
        write(connection -> {
            Schema.meta(connection, COMPARED, at.toString());
            return true;
        });
    }

    boolean asksAgain() {
        return read(connection -> Schema.meta(connection, AGAIN)).isPresent();
    }

    void askedAgain() {
        write(connection -> {
            Schema.forget(connection, AGAIN);
            return true;
        });
    }

    void apply(Page page) {
        write(
                connection -> {
                    List<Heads> written = pages(connection).write(page.lines(), generation(connection), overlaid);
                    Schema.meta(connection, CURSOR, page.cursor());
                    Schema.meta(connection, WHOLE, page.wholeAt().map(Instant::toString));
                    return written;
                },
                this::tell);
    }

    private PageWriter pages(Connection connection) {
        return new PageWriter(connection, directory, bodies, models);
    }

    private void tell(List<Heads> written) {
        written.forEach(directory::add);
    }

    Optional<SnapshotMark> snapshot() {
        return read(SnapshotMark::read);
    }

    SnapshotMark beginSnapshot(String cursor, long total) {
        return write(connection -> {
            SnapshotMark mark = new SnapshotMark(cursor, "", 0, total, generation(connection) + 1);
            mark.write(connection);
            return mark;
        });
    }

    SnapshotMark applySnapshot(SnapshotMark mark, List<Page.Line> lines) {
        SnapshotMark after = mark.after(lines.getLast().ref().toString(), lines.size());
        write(
                connection -> {
                    List<Heads> written = pages(connection).write(lines, mark.generation(), overlaid);
                    after.write(connection);
                    return written;
                },
                this::tell);
        return after;
    }

    /// The snapshot is in whole: what it did not bring is out of sight, and pulling goes on at its cursor.
    void endSnapshot(SnapshotMark mark) {
        write(
                connection -> {
                    dropBefore(connection, mark.generation());
                    Schema.meta(connection, "generation", String.valueOf(mark.generation()));
                    Schema.meta(connection, CURSOR, mark.cursor());
                    Schema.forget(connection, COMPARED);
                    Schema.meta(connection, AGAIN, mark.cursor());
                    SnapshotMark.remove(connection);
                    return mark.generation();
                },
                directory::forgetBefore);
        write(connection -> {
            models.index(connection);
            return true;
        });
    }

    private void dropBefore(Connection connection, long generation) throws SQLException {
        Set<Long> blocks = new TreeSet<>();
        List<EntryRef> gone = new ArrayList<>();
        directory.each((entry, spot) -> {
            if (spot.generation() < generation) {
                blocks.add(spot.block());
                if (spot.here() && !overlaid.contains(entry)) {
                    gone.add(entry);
                }
            }
        });
        models.dropBlocks(connection, blocks);
        try (ModelTables.Batch rows = models.batch(connection)) {
            for (EntryRef entry : gone) {
                rows.delete(entry.kind(), entry.id());
            }
        }
    }

    private static long generation(Connection connection) throws SQLException {
        return Schema.meta(connection, "generation").map(Long::parseLong).orElse(0L);
    }

    /// Makes look-up rows show unsent work.
    /// @param shown entries as they are to be shown (empty: gone)
    /// @param plain entries without unsent work any more: shown as central has them
    void overlay(Map<EntryRef, Optional<Entry>> shown, Set<EntryRef> plain) {
        write(connection -> {
            try (ModelTables.Batch rows = models.batch(connection);
                    PreparedStatement mark = connection.prepareStatement("MERGE INTO overlaid(kind, id) VALUES(?, ?)");
                    PreparedStatement unmark =
                            connection.prepareStatement("DELETE FROM overlaid WHERE kind = ? AND id = ?")) {
                for (Map.Entry<EntryRef, Optional<Entry>> each : shown.entrySet()) {
                    EntryRef ref = each.getKey();
                    if (!models.derives(ref.kind())) {
                        continue;
                    }
                    rows.delete(ref.kind(), ref.id());
                    if (each.getValue().isPresent()) {
                        rows.insert(ref.kind(), each.getValue().get());
                    }
                    mark.setString(1, ref.kind());
                    mark.setObject(2, ref.id());
                    mark.executeUpdate();
                }
                for (EntryRef ref : plain) {
                    rows.delete(ref.kind(), ref.id());
                    Optional<? extends Entry> truth = models.find(connection, reader, ref);
                    if (truth.isPresent()) {
                        rows.insert(ref.kind(), truth.get());
                    }
                    unmark.setString(1, ref.kind());
                    unmark.setObject(2, ref.id());
                    unmark.executeUpdate();
                }
                rows.flush();
            }
            shown.keySet().stream().filter(ref -> models.derives(ref.kind())).forEach(overlaid::add);
            overlaid.removeAll(plain);
            return true;
        });
    }

    Set<EntryRef> overlaid() {
        return new HashSet<>(overlaid);
    }

    @Override
    public void close() {
        writer.lock();
        try {
            writing.close();
        } catch (SQLException e) {
            throw new CacheBroken(e);
        } finally {
            pool.dispose();
            writer.unlock();
        }
    }
}
