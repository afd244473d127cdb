package org.frontdoor.app.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryRef;
import org.jspecify.annotations.Nullable;

/// Writes one page of central's news: entries, what is derived from them and the cursor in one transaction.
///
/// What is gone leaves a mark with its version and without a body, so that a stale line cannot bring it back and a
/// receipt that waits for that version is seen to be fulfilled.
final class PageWriter {
    private final Connection connection;
    private final Directory directory;
    private final Bodies bodies;
    private final ModelTables models;

    PageWriter(Connection connection, Directory directory, Bodies bodies, ModelTables models) {
        this.connection = connection;
        this.directory = directory;
        this.bodies = bodies;
        this.models = models;
    }

    /// Writes those of the lines that are not older than what is here.
    /// @param generation of the snapshot that what is written belongs to
    /// @param overlaid entries whose look-up rows show unsent work and are left alone
    /// @return what the directory is to be told after the commit
    List<Heads> write(Iterable<Page.Line> lines, long generation, Set<EntryRef> overlaid) throws SQLException {
        try (BlockWriter blocks = new BlockWriter(connection, directory);
                ModelTables.Batch rows = models.batch(connection)) {
            for (Map<EntryRef, Page.Line> kind : newest(lines).values()) {
                for (Page.Line line : kind.values()) {
                    Spot before = directory.find(line.kind().name(), line.id());
                    if (!stale(line, before, generation)) {
                        write(line, before, generation, blocks, overlaid.contains(line.ref()) ? null : rows);
                    }
                }
            }
            rows.flush();
            List<Heads> written = blocks.end();
            dropEmptied(written);
            return written;
        }
    }

    private void write(
            Page.Line line,
            @Nullable Spot before,
            long generation,
            BlockWriter blocks,
            ModelTables.@Nullable Batch rows)
            throws SQLException {
        String kind = line.kind().name();
        byte[] body = line.body();
        Entry entry = body == null || !models.reads(kind) ? null : bodies.read(line.kind(), body);
        blocks.add(line, generation, models.extracts(kind), entry);
        if (rows != null && models.derives(kind)) {
            if (before != null) {
                rows.delete(kind, line.id());
            }
            if (entry != null) {
                rows.insert(kind, entry);
            }
        }
    }

    private static Map<String, Map<EntryRef, Page.Line>> newest(Iterable<Page.Line> lines) {
        Map<String, Map<EntryRef, Page.Line>> kinds = new TreeMap<>();
        for (Page.Line line : lines) {
            kinds.computeIfAbsent(line.kind().name(), none -> new LinkedHashMap<>())
                    .merge(line.ref(), line, (one, other) -> one.version() > other.version() ? one : other);
        }
        return kinds;
    }

    /// Whether what is here is newer. What is from before a snapshot is never newer: a central restored from a back-up
    /// has older versions, and they are the truth.
    private static boolean stale(Page.Line line, @Nullable Spot before, long generation) {
        return before != null && before.generation() == generation && before.version() > line.version();
    }

    /// Blocks of which every entry lies in a newer one now.
    private void dropEmptied(Collection<Heads> written) throws SQLException {
        Map<Long, Integer> lost = new HashMap<>();
        for (Heads heads : written) {
            for (Heads.Head head : heads.entries()) {
                Spot before = directory.find(heads.kind(), head.id());
                if (before != null) {
                    lost.merge(before.block(), 1, Integer::sum);
                }
            }
        }
        models.dropBlocks(
                connection,
                lost.entrySet().stream()
                        .filter(block -> directory.living(block.getKey()) <= block.getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
