package org.frontdoor.app.cache;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.frontdoor.model.command.EntryRef;
import org.jspecify.annotations.Nullable;

/// Which entry lies where, in which version. It is in memory, read from the blocks' heads when the file is opened: of
/// several blocks that have an entry, the newest counts. Any thread may read; the one writer tells it what it has
/// committed.
final class Directory {
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();
    private final Map<Long, Integer> living = new ConcurrentHashMap<>();
    private long last;

    /// One kind's entries and blocks.
    private record Shelf(Map<UUID, Spot> spots, NavigableMap<Long, Heads> blocks) {}

    /// A block and which of its entries are wanted of it.
    /// @param places of those among the block's entries
    record Wanted(Heads heads, BitSet places) {}

    @Nullable
    Spot find(String kind, UUID id) {
        Shelf shelf = shelves.get(kind);
        return shelf == null ? null : shelf.spots.get(id);
    }

    /// The entries of a kind that are here and wanted, each in the block where it lies now.
    List<Wanted> wanted(String kind, Predicate<UUID> wanted) {
        Shelf shelf = shelves.get(kind);
        List<Wanted> blocks = new ArrayList<>();
        if (shelf != null) {
            for (Heads heads : shelf.blocks.values()) {
                BitSet places = new BitSet();
                for (int place = 0; place < heads.entries().size(); place++) {
                    Heads.Head head = heads.entries().get(place);
                    Spot spot = shelf.spots.get(head.id());
                    places.set(
                            place,
                            spot != null && spot.block() == heads.block() && head.here() && wanted.test(head.id()));
                }
                blocks.add(new Wanted(heads, places));
            }
        }
        return blocks;
    }

    /// All entries, those that are gone too.
    void each(BiConsumer<EntryRef, Spot> work) {
        shelves.forEach((kind, shelf) -> shelf.spots.forEach((id, spot) -> work.accept(new EntryRef(kind, id), spot)));
    }

    /// Blocks of which little counts any more, or that held little from the beginning.
    List<Heads> scattered(int most) {
        return shelves.values().stream()
                .flatMap(shelf -> shelf.blocks.values().stream())
                .filter(heads -> living(heads.block()) <= most)
                .toList();
    }

    /// Those of a block's entries that no newer block has.
    List<Heads.Head> living(Heads heads) {
        return heads.entries().stream()
                .filter(head -> {
                    Spot spot = find(heads.kind(), head.id());
                    return spot != null && spot.block() == heads.block();
                })
                .toList();
    }

    long nextBlock() {
        return ++last;
    }

    /// How many entries a block has that no newer block has.
    int living(long block) {
        return living.getOrDefault(block, 0);
    }

    /// Adds what lies in a file, in order, to a new directory.
    void addAll(List<Heads> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(heads -> counts.merge(heads.kind(), heads.entries().size(), Integer::sum));
        counts.forEach((kind, count) ->
                shelves.put(kind, new Shelf(new ConcurrentHashMap<>(count), new ConcurrentSkipListMap<>())));
        all.forEach(this::add);
    }

    void add(Heads heads) {
        last = Math.max(last, heads.block());
        Shelf shelf = shelves.computeIfAbsent(
                heads.kind(), none -> new Shelf(new ConcurrentHashMap<>(), new ConcurrentSkipListMap<>()));
        shelf.blocks.put(heads.block(), heads);
        living.put(heads.block(), heads.entries().size());
        for (Heads.Head head : heads.entries()) {
            Spot before = shelf.spots.put(head.id(), new Spot(heads.block(), heads.generation(), head));
            if (before != null && living.merge(before.block(), -1, Integer::sum) == 0) {
                drop(shelf, before.block());
            }
        }
    }

    private void drop(Shelf shelf, long block) {
        living.remove(block);
        shelf.blocks.remove(block);
    }

    /// What an older snapshot brought is out of sight.
    void forgetBefore(long generation) {
        for (Shelf shelf : shelves.values()) {
            shelf.spots.values().removeIf(spot -> spot.generation() < generation);
            for (Heads heads : shelf.blocks.values()) {
                if (heads.generation() < generation) {
                    drop(shelf, heads.block());
                }
            }
        }
    }
}
