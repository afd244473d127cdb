package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.frontdoor.model.command.Entry;
import org.jspecify.annotations.Nullable;

/// Writes entries of one kind together, some dozens a block: their heads, their bodies and their extracts each packed
/// as one value. A database that keeps a hundred thousand rows apart spends its time on them; of blocks there are few.
final class BlockWriter implements AutoCloseable {
    /// More of them are smaller together, but each is read together with all its neighbors.
    private static final int MOST = 64;
    private static final int FULL = 1 << 18;

    private final Connection connection;
    private final Directory directory;
    private final Deflating deflating = new Deflating();
    private final PreparedStatement heads;
    private final PreparedStatement bodies;
    private final Map<String, PreparedStatement> extracts = new HashMap<>();
    private final List<Heads> written = new ArrayList<>();
    private @Nullable Open open;

    private static final class Open {
        private final String kind;
        private final long key;
        private final long generation;
        private final List<Extract<?, ?>> derived;
        private final List<Heads.Head> heads = new ArrayList<>();
        private final Packing bodies = new Packing();
        private final List<Packing> rows;
        private final List<BiConsumer<Entry, Packing>> writers;

        Open(String kind, long key, long generation, List<Extract<?, ?>> derived) {
            this.kind = kind;
            this.key = key;
            this.generation = generation;
            this.derived = derived;
            this.rows = derived.stream().map(each -> new Packing()).toList();
            this.writers = derived.stream().map(Extract::writer).toList();
        }
    }

    BlockWriter(Connection connection, Directory directory) throws SQLException {
        this.connection = connection;
        this.directory = directory;
        this.heads = connection.prepareStatement("INSERT INTO block(b, generation, kind, heads) VALUES(?, ?, ?, ?)");
        this.bodies = connection.prepareStatement("INSERT INTO body(b, bytes) VALUES(?, ?)");
    }

    /// Adds an entry; those of a kind are given one after the other.
    /// @param entry read from the line's body, where extracts derive from it
    void add(Page.Line line, long generation, List<Extract<?, ?>> derived, @Nullable Entry entry) throws SQLException {
        Open block = open;
        if (block == null || !block.kind.equals(line.kind().name())) {
            flush();
            block = new Open(line.kind().name(), directory.nextBlock(), generation, derived);
            open = block;
        }
        byte[] body = line.body();
        int from = block.bodies.size();
        block.heads.add(new Heads.Head(line.id(), line.version(), from, body == null ? -1 : body.length));
        if (body != null) {
            block.bodies.raw(body);
        }
        for (int i = 0; i < derived.size(); i++) {
            Packing rows = block.rows.get(i).flag(body != null);
            if (body != null) {
                block.writers.get(i).accept(Objects.requireNonNull(entry), rows);
            }
        }
        if (block.heads.size() == MOST || block.bodies.size() > FULL) {
            flush();
        }
    }

    private void flush() throws SQLException {
        Open block = open;
        if (block == null) {
            return;
        }
        Heads head = new Heads(block.kind, block.key, block.generation, block.heads);
        written.add(head);
        heads.setLong(1, block.key);
        heads.setLong(2, block.generation);
        heads.setString(3, block.kind);
        heads.setBytes(4, head.packed());
        heads.executeUpdate();
        bodies.setLong(1, block.key);
        bodies.setBytes(2, block.bodies.deflated(deflating));
        bodies.executeUpdate();
        for (int i = 0; i < block.derived.size(); i++) {
            write(block.derived.get(i), block.key, block.rows.get(i));
        }
        open = null;
    }

    /// Writes one extract of a block that is there.
    void write(Extract<?, ?> extract, long key, Packing rows) throws SQLException {
        PreparedStatement insert = extracts.get(extract.table());
        if (insert == null) {
            insert = connection.prepareStatement("INSERT INTO " + extract.table() + "(b, packed) VALUES(?, ?)");
            extracts.put(extract.table(), insert);
        }
        insert.setLong(1, key);
        insert.setBytes(2, rows.deflated(deflating));
        insert.executeUpdate();
    }

    /// Writes the last block.
    /// @return what the directory is to be told after the commit
    List<Heads> end() throws SQLException {
        flush();
        return written;
    }

    @Override
    public void close() throws SQLException {
        deflating.close();
        heads.close();
        bodies.close();
        for (PreparedStatement insert : extracts.values()) {
            insert.close();
        }
    }
}
