package org.frontdoor.app.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All whole frames of one segment, wherever they stand, and the judgment which of them count.
final class SegmentScan {
    private final TreeMap<Long, Found> found = new TreeMap<>();
    private boolean rubbish;
    private long forced;

    private SegmentScan() {}

    static SegmentScan of(ByteBuffer bytes, FrameSeal seal) {
        SegmentScan scan = new SegmentScan();
        int at = SegmentHeader.BYTES;
        long expected = 0;
        while (at < bytes.limit()) {
            if (at + Long.BYTES <= bytes.limit() && bytes.getLong(at) == 0) {
                at += Long.BYTES;
                continue;
            }
            FrameSeal.@Nullable Frame frame = seal.open(bytes, at);
            if (frame == null || frame.counter < expected) {
                scan.rubbish |= bytes.get(at) != 0;
                at++;
                continue;
            }
            scan.forced = Math.max(scan.forced, frame.forced);
            try {
                scan.found.put(frame.counter, new Found(LineCodec.read(frame.payload), frame.end));
            } catch (IOException unknown) {
                scan.rubbish = true;
            }
            expected = frame.counter + 1;
            at = frame.end;
        }
        return scan;
    }

    /// The lines of the first frame, if it is there.
    List<Line> first() {
        Found first = found.get(0L);
        return first == null ? List.of() : first.lines;
    }

    /// The lines of all whole frames, counting or not.
    List<Line> all() {
        return found.values().stream().flatMap(frame -> frame.lines.stream()).toList();
    }

    /// Which frames count: as many as a later segment says, else all that a later frame says were forced and those
    /// that follow them without a hole.
    Judged judge(OptionalLong said) {
        long counting = said.orElse(forced);
        while (said.isEmpty() && found.containsKey(counting)) {
            counting++;
        }
        List<Line> lines = new ArrayList<>();
        found.headMap(counting).values().forEach(frame -> lines.addAll(frame.lines));
        long read = found.headMap(counting).size();
        long after = found.size() - read;
        Found last = found.get(counting - 1);
        int end = last == null ? SegmentHeader.BYTES : last.end;
        boolean torn = said.isEmpty() && (after > 0 || (rubbish && read == counting));
        return new Judged(lines, counting, read, torn ? Math.max(1, after) : 0, end);
    }

    private record Found(List<Line> lines, int end) {}

    /// @param lines      what counts, in order
    /// @param frames     how many frames count
    /// @param read       how many of them were read
    /// @param unfinished how many were never acknowledged
    /// @param end        where the last counting frame ends
    record Judged(List<Line> lines, long frames, long read, long unfinished, int end) {
        boolean damaged() {
            return read < frames;
        }
    }
}
