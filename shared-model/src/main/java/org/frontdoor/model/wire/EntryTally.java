package org.frontdoor.model.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A short picture of many entries, by which two who should hold the same find out whether they do: the entries fall
/// into [#BUCKETS] buckets by their ids, and of each bucket their number and a sum of hashes over kind, id and version
/// is kept. The order in which entries are added does not matter. Not meant against forgery.
///
/// The mixing is SplitMix64's (Steele, Lea and Flood, 2014).
public final class EntryTally {
    /// How many buckets there are.
    public static final int BUCKETS = 256;

    private final long[] counts = new long[BUCKETS];
    private final long[] sums = new long[BUCKETS];

    /// One bucket.
    /// @param sum of 64-bit hashes, as 16 hexadecimal digits
    public record Bucket(long count, String sum) {}

    /// The bucket of an entry, whatever its kind and version.
    public static int bucket(UUID id) {
        return (int) (mixed(id) >>> 56);
    }

    public void add(String kind, UUID id, long version) {
        long place = mixed(id);
        int bucket = (int) (place >>> 56);
        counts[bucket]++;
        sums[bucket] += mix(place + mix(version + mix(kind.hashCode())));
    }

    /// All buckets, in order.
    public List<Bucket> buckets() {
        List<Bucket> buckets = new ArrayList<>(BUCKETS);
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new Bucket(counts[i], String.format("%016x", sums[i])));
        }
        return List.copyOf(buckets);
    }

    private static long mixed(UUID id) {
        return mix(id.getMostSignificantBits() + mix(id.getLeastSignificantBits()));
    }

    private static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
