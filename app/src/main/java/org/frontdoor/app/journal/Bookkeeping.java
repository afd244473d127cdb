package org.frontdoor.app.journal;

import java.util.Map;
import java.util.Set;

/// What the journal notes for itself.
sealed interface Bookkeeping extends Line {

    /// First frame of a segment.
    ///
    /// @param frames how many frames count in each older segment that is still there
    /// @param left   segments that have left but whose file could not be deleted yet
    record Start(Map<Long, Long> frames, Set<Long> left) implements Bookkeeping {
        public Start {
            frames = Map.copyOf(frames);
            left = Set.copyOf(left);
        }
    }

    /// These segments have left; what was alive in them was written again before this.
    record Left(Set<Long> segments) implements Bookkeeping {
        public Left {
            segments = Set.copyOf(segments);
        }
    }

    /// A block of numbers written again, with its next free serial.
    record BlockAt(SerialBlock block, long next) implements Bookkeeping {}

    /// The journal was closed in order; everything before this was forced.
    record Closed() implements Bookkeeping {}
}
