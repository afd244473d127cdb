package org.frontdoor.app.journal;

import java.util.List;

/// What goes into one frame, so that after a crash all of it is there or none.
///
/// @param lines what it says
/// @param bytes the same as it is sealed
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody else has it
record Payload(List<Line> lines, byte[] bytes) {
    static Payload of(List<? extends Line> lines) {
        return new Payload(List.copyOf(lines), LineCodec.write(lines));
    }

    /// Bytes that its frame takes on disk.
    int framed() {
        return FrameSeal.size(bytes.length);
    }
}
