package org.frontdoor.app.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The segments in the folder: the one being written, the older ones, and the spare that waits for its turn and is
/// the reserve on a full disk. For one thread at a time.
final class Shelf {
    static final String SPARE = "spare.fdj";
    private static final int CHUNK = 64 * 1024;
    private static final int SMALL = 128 * 1024;

    private final JournalFiles files;
    private final JournalKey key;
    private final RandomGenerator random;
    private final int segmentBytes;
    private final TreeMap<Long, Long> older = new TreeMap<>();
    private final Set<Long> damaged = new HashSet<>();
    private final Set<Long> left = new HashSet<>();
    /// What was written and not forced, in order.
    private final List<Payload> jotted = new ArrayList<>();
    private final List<Moved> moved = new ArrayList<>();
    private @Nullable Segment current;
    /// What was jotted down stands in a segment that was given up.
    private boolean astray;
    private long newest;
    private long spare;

    Shelf(JournalFiles files, JournalKey key, RandomGenerator random, int segmentBytes) {
        this.files = files;
        this.key = key;
        this.random = random;
        this.segmentBytes = segmentBytes;
    }

    static String segmentName(long number) {
        return "segment-" + number + ".fdj";
    }

    static String damagedName(long number) {
        return "damaged-" + number + ".fdj";
    }

    /// Puts a segment of an earlier process here.
    void add(long number, long frames, boolean isDamaged) {
        older.put(number, frames);
        if (isDamaged) {
            damaged.add(number);
        }
    }

    /// A segment that has left, but whose file is still there.
    void addLeft(long number) {
        left.add(number);
    }

    /// No segment gets this number or a lower one.
    void skipTo(long number) {
        newest = Math.max(newest, number);
    }

    /// The largest payload that is sure to find a place.
    int most() {
        return segmentBytes / 2;
    }

    boolean hasSpare() {
        return spare >= segmentBytes;
    }

    /// Whether a payload may be written so that a share of a segment stays free; asked for in earnest only when there
    /// is no whole spare and the disk does not give one.
    boolean hasRoom(int payload, int share) {
        return hasSpare() || leaves(payload, share) || prepareSpare() || leaves(payload, share);
    }

    private boolean leaves(int payload, int share) {
        long inHand = spare + (current == null ? 0 : current.room());
        return inHand - FrameSeal.size(payload) >= segmentBytes / share;
    }

    /// The segments that are not written any more.
    Set<Long> older() {
        return Set.copyOf(older.keySet());
    }

    /// The segment being written.
    long currentNumber() {
        return current == null ? newest : current.number;
    }

    /// Writes as many of the payloads as fit into one segment, and forces them, if asked to, with all that stands
    /// before them.
    Written write(List<Payload> payloads, boolean force) throws IOException {
        try {
            return writeOnce(payloads, force);
        } catch (IOException failed) {
            retire();
            try {
                return writeOnce(payloads, force);
            } catch (IOException again) {
                retire();
                again.addSuppressed(failed);
                throw again;
            }
        }
    }

    private Written writeOnce(List<Payload> payloads, boolean force) throws IOException {
        if (astray) {
            gather();
        }
        Segment segment = fitting(payloads);
        Written written = put(segment, payloads);
        if (force) {
            force(segment);
        } else {
            jotted.addAll(payloads.subList(0, written.count));
        }
        return written;
    }

    /// The segment that takes at least the first of them.
    private Segment fitting(List<Payload> payloads) throws IOException {
        Segment segment = current;
        return segment == null || segment.fitting(payloads) == 0
                ? begin(payloads.getFirst().bytes().length)
                : segment;
    }

    private static Written put(Segment segment, List<Payload> payloads) throws IOException {
        int count = segment.fitting(payloads);
        long first = segment.written();
        segment.write(payloads.subList(0, count));
        return new Written(segment.number, first, count);
    }

    private void force(Segment segment) throws IOException {
        segment.force();
        jotted.clear();
    }

    /// Writes once more what was jotted down in a segment that was given up. On a full disk it makes way for work.
    private void gather() throws IOException {
        List<Payload> all = List.copyOf(jotted);
        int done = 0;
        jotted.clear();
        astray = false;
        try {
            while (done < all.size()) {
                List<Payload> left = all.subList(done, all.size());
                Written again = put(fitting(left), left);
                List<Payload> some = left.subList(0, again.count);
                jotted.addAll(some);
                moved.add(new Moved(again.segment, some));
                done += again.count;
            }
        } catch (JournalFiles.NoRoom full) {
            jotted.clear();
        } catch (IOException failed) {
            jotted.addAll(all.subList(done, all.size()));
            throw failed;
        }
    }

    /// What stands in another segment than it did, since this was last asked.
    List<Moved> takeMoved() {
        List<Moved> all = List.copyOf(moved);
        moved.clear();
        return all;
    }

    /// Begins a new segment with room for a payload of this size.
    Segment begin(int payload) throws IOException {
        if (current != null) {
            force(current);
        }
        retire();
        byte[] start = LineCodec.write(List.of(new Bookkeeping.Start(older, left)));
        long need = (long) SegmentHeader.BYTES + FrameSeal.size(start.length) + FrameSeal.size(payload);
        newest++;
        try {
            if (spare < need) {
                allocate(Math.max(segmentBytes, need));
            }
            return promote(start, need);
        } catch (IOException trouble) {
            dropSpare();
            try {
                allocate(need + SMALL);
                return promote(start, need);
            } catch (IOException again) {
                dropSpare();
                throw again;
            }
        }
    }

    private Segment promote(byte[] start, long need) throws IOException {
        if (spare < need) {
            throw new JournalFiles.NoRoom("The reserve has " + spare + " bytes, " + need + " are needed");
        }
        byte[] salt = new byte[SegmentHeader.SALT_BYTES];
        random.nextBytes(salt);
        SegmentHeader header = SegmentHeader.of(key, newest, salt);
        FrameSeal seal = header.seal(key);
        ByteBuffer frame = ByteBuffer.allocate(FrameSeal.size(start.length));
        seal.seal(0, 0, start, frame);
        int end = SegmentHeader.BYTES + frame.position();
        try (JournalFiles.OpenFile file = files.open(SPARE, false)) {
            file.write(header.write(), 0);
            file.write(frame.flip(), SegmentHeader.BYTES);
            file.force();
        }
        files.rename(SPARE, segmentName(newest));
        long size = spare;
        spare = 0;
        files.forceFolder();
        Segment segment = new Segment(newest, files.open(segmentName(newest), false), seal, size, end);
        current = segment;
        return segment;
    }

    /// Ends the current segment; what was written but not forced there does not count.
    void retire() {
        Segment segment = current;
        if (segment != null) {
            current = null;
            astray = !jotted.isEmpty();
            older.put(segment.number, segment.frames());
            closeQuietly(segment);
        }
    }

    private static void closeQuietly(Segment segment) {
        try {
            segment.close();
        } catch (IOException forcedBefore) {
            return;
        }
    }

    /// Sees to it that a spare is there, as far as the disk has room.
    boolean prepareSpare() {
        if (!hasSpare()) {
            try {
                allocate(segmentBytes);
            } catch (IOException noneForNow) {
                dropSpare();
            }
        }
        return hasSpare();
    }

    /// Fills the spare with zeros, over what an earlier process may have left in it. On a full disk it is as large as
    /// there is room.
    private void allocate(long bytes) throws IOException {
        long done = 0;
        try (JournalFiles.OpenFile file = files.open(SPARE, true)) {
            try {
                while (done < bytes) {
                    int count = (int) Math.min(CHUNK, bytes - done);
                    file.write(ByteBuffer.allocate(count), done);
                    done += count;
                }
            } catch (JournalFiles.NoRoom full) {
                file.truncate(done);
            }
            file.force();
        }
        spare = done;
    }

    private void dropSpare() {
        spare = 0;
        try {
            files.delete(SPARE);
        } catch (IOException stays) {
            return;
        }
    }

    /// Sets those of the segments aside that are damaged, so that they are never deleted.
    void setAsideDamaged(Set<Long> segments) throws IOException {
        for (long number : segments) {
            if (damaged.contains(number)) {
                setAside(number);
            }
        }
    }

    /// Takes segments off the shelf after their leaving was written down.
    void leave(Set<Long> segments) {
        segments.forEach(older::remove);
        left.addAll(segments);
        clearLeft();
    }

    /// Deletes the files of segments that have left; what cannot be deleted now is tried again later.
    void clearLeft() {
        if (!left.isEmpty()) {
            try {
                for (long number : left) {
                    files.delete(segmentName(number));
                }
                files.forceFolder();
                left.clear();
            } catch (IOException later) {
                return;
            }
        }
    }

    /// Sets a segment's file aside whole, if it is there.
    void setAside(long number) throws IOException {
        if (files.list().contains(segmentName(number))) {
            files.rename(segmentName(number), damagedName(number));
        }
    }

    /// @param segment where
    record Moved(long segment, List<Payload> payloads) {
        Moved {
            payloads = List.copyOf(payloads);
        }
    }

    /// @param segment where
    /// @param first   the first frame
    /// @param count   how many
    record Written(long segment, long first, int count) {}
}
