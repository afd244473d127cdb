package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.wire.EntryTally;
import org.jspecify.annotations.Nullable;

/// Reads entries from the cache file.
final class EntryReader {
    private static final int TOGETHER = 32;

    private final Directory directory;
    private final Bodies bodies;
    private final Runnable settled;

    /// @param settled returns once the directory tells of all that is committed
    EntryReader(Directory directory, Bodies bodies, Runnable settled) {
        this.directory = directory;
        this.bodies = bodies;
        this.settled = settled;
    }

    <T extends Entry> Optional<T> find(Connection connection, EntryKind<T> kind, UUID id) throws SQLException {
        try (PreparedStatement select = select(connection, "bytes", "body")) {
            return find(select, kind, id);
        }
    }

    private <T extends Entry> Optional<T> find(PreparedStatement select, EntryKind<T> kind, UUID id)
            throws SQLException {
        Spot missed = null;
        while (true) {
            Spot spot = directory.find(kind.name(), id);
            if (spot == null || !spot.here()) {
                return Optional.empty();
            }
            byte[] packed = block(select, spot.block());
            if (packed != null) {
                int end = Math.addExact(spot.head().from(), spot.head().length());
                return Optional.of(body(kind, Deflating.inflate(packed, end), spot.head()));
            }
            if (spot.equals(missed)) {
                throw new CacheBroken(new SQLException("block " + spot.block() + " is not there"));
            }
            missed = spot;
            settled.run();
        }
    }

    private static PreparedStatement select(Connection connection, String column, String table) throws SQLException {
        return connection.prepareStatement("SELECT " + column + " FROM " + table + " WHERE b = ?");
    }

    private static byte @Nullable [] block(PreparedStatement select, long key) throws SQLException {
        select.setLong(1, key);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    /// The version that is here, also of an entry that is gone; 0 when none ever was.
    long version(EntryRef entry) {
        Spot spot = directory.find(entry.kind(), entry.id());
        return spot == null ? 0 : spot.version();
    }

    /// All of a kind that are here now, each once, a block at a time, so that neither the memory nor a lock is held for
    /// long.
    <T extends Entry> void scan(Connection connection, EntryKind<T> kind, Consumer<? super T> each)
            throws SQLException {
        List<Directory.Wanted> blocks = directory.wanted(kind.name(), id -> true);
        try (PreparedStatement select = select(connection, "bytes", "body")) {
            for (Directory.Wanted block : blocks) {
                List<Heads.Head> entries = block.heads().entries();
                byte[] packed = block(select, block.heads().block());
                byte[] plain = packed == null ? null : Deflating.inflate(packed, Deflating.LONGEST);
                for (int place = 0; place < entries.size(); place++) {
                    if (!block.places().get(place)) {
                        continue;
                    }
                    Heads.Head head = entries.get(place);
                    if (plain == null) {
                        // It lies elsewhere by now.
                        find(select, kind, head.id()).ifPresent(each);
                    } else {
                        each.accept(body(kind, plain, head));
                    }
                }
            }
        }
    }

    private <T extends Entry> T body(EntryKind<T> kind, byte[] plain, Heads.Head head) {
        return bodies.read(kind, plain, head.from(), head.length());
    }

    /// The extracts of all of a kind that are here and wanted. Half of them are read beside the other half, as a
    /// start waits for it.
    /// @param reading does some reading with a connection of its own
    <T extends Entry, R> List<R> extracts(
            Extract<T, R> extract, Predicate<UUID> wanted, Function<Store.Work<List<R>>, List<R>> reading) {
        List<Directory.Wanted> blocks = directory.wanted(extract.kind().name(), wanted);
        int half = blocks.size() / 2;
        return Stream.of(blocks.subList(0, half), blocks.subList(half, blocks.size()))
                .parallel()
                .map(some -> reading.apply(connection -> extracts(connection, extract, some)))
                .flatMap(List::stream)
                .toList();
    }

    /// The extracts of what is wanted of these blocks, which are in order.
    private <T extends Entry, R> List<R> extracts(
            Connection connection, Extract<T, R> extract, List<Directory.Wanted> blocks) throws SQLException {
        List<R> rows = new ArrayList<>(blocks.size() * 64);
        Extract.Form<R> form = extract.forms().get();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT b, packed FROM " + extract.table() + " WHERE b BETWEEN ? AND ?");
                PreparedStatement whole = select(connection, "bytes", "body")) {
            for (int from = 0; from < blocks.size(); from += TOGETHER) {
                List<Directory.Wanted> some = blocks.subList(from, Math.min(from + TOGETHER, blocks.size()));
                extracts(some, packed(select, some), extract, form, whole, rows);
            }
        }
        return rows;
    }

    /// What a query costs beside what it reads is much, so some blocks are read at once.
    private static Map<Long, byte[]> packed(PreparedStatement select, List<Directory.Wanted> blocks)
            throws SQLException {
        select.setLong(1, blocks.getFirst().heads().block());
        select.setLong(2, blocks.getLast().heads().block());
        Map<Long, byte[]> packed = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                packed.put(row.getLong(1), row.getBytes(2));
            }
        }
        return packed;
    }

    private <T extends Entry, R> void extracts(
            List<Directory.Wanted> blocks,
            Map<Long, byte[]> read,
            Extract<T, R> extract,
            Extract.Form<R> form,
            PreparedStatement whole,
            List<R> rows)
            throws SQLException {
        for (Directory.Wanted block : blocks) {
            List<Heads.Head> entries = block.heads().entries();
            byte[] packed = read.get(block.heads().block());
            Unpacking in = packed == null ? null : new Unpacking(Deflating.inflate(packed, Deflating.LONGEST));
            for (int place = 0; place < entries.size(); place++) {
                Optional<R> row = in != null && in.flag() ? Optional.of(form.read(in)) : Optional.empty();
                if (block.places().get(place)) {
                    (in == null
                                    ? find(
                                                    whole,
                                                    extract.kind(),
                                                    entries.get(place).id())
                                            .map(extract.of())
                                    : row)
                            .ifPresent(rows::add);
                }
            }
        }
    }

    /// Makes an extract for all blocks of its kind.
    void fill(Connection connection, Extract<?, ?> extract, BlockWriter blocks) throws SQLException {
        BiConsumer<Entry, Packing> writer = extract.writer();
        try (PreparedStatement select = select(connection, "bytes", "body")) {
            for (Directory.Wanted block : directory.wanted(extract.kind().name(), id -> true)) {
                byte[] packed = block(select, block.heads().block());
                byte[] plain = packed == null ? new byte[0] : Deflating.inflate(packed, Deflating.LONGEST);
                Packing rows = new Packing();
                for (Heads.Head head : block.heads().entries()) {
                    rows.flag(head.here());
                    if (head.here()) {
                        writer.accept(body(extract.kind(), plain, head), rows);
                    }
                }
                blocks.write(extract, block.heads().block(), rows);
            }
        }
    }

    /// What counts of a block, as it once came.
    List<Page.Line> lines(Connection connection, EntryKind<?> kind, Heads heads) throws SQLException {
        try (PreparedStatement select = select(connection, "bytes", "body")) {
            byte[] packed = block(select, heads.block());
            byte[] plain = packed == null ? new byte[0] : Deflating.inflate(packed, Deflating.LONGEST);
            return directory.living(heads).stream()
                    .map(head -> new Page.Line(
                            kind,
                            head.id(),
                            head.version(),
                            head.here() ? Arrays.copyOfRange(plain, head.from(), head.from() + head.length()) : null))
                    .toList();
        }
    }

    /// What the file itself says of these kinds, whatever the directory believes.
    EntryTally tally(Connection connection, List<String> names) throws SQLException {
        Directory read = new Directory();
        load(connection, read);
        Set<String> kinds = new HashSet<>(names);
        EntryTally tally = new EntryTally();
        read.each((entry, spot) -> {
            if (spot.here() && kinds.contains(entry.kind())) {
                tally.add(entry.kind(), entry.id(), spot.version());
            }
        });
        return tally;
    }

    /// Reads all heads.
    static void load(Connection connection, Directory directory) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT b, generation, kind, heads FROM block ORDER BY b")) {
            List<Supplier<Heads>> packed = new ArrayList<>();
            while (row.next()) {
                long block = row.getLong(1);
                long generation = row.getLong(2);
                String kind = row.getString(3);
                byte[] bytes = row.getBytes(4);
                packed.add(() -> Heads.read(kind, block, generation, bytes));
            }
            directory.addAll(packed.parallelStream().map(Supplier::get).toList());
        }
    }

    <R> List<R> rows(Connection connection, String sql, RowReader<R> reader, List<?> parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object parameter : parameters) {
                place++;
                select.setObject(place, parameter);
            }
            List<R> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }
}
