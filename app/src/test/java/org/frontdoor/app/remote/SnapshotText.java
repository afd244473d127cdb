package org.frontdoor.app.remote;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.frontdoor.model.wire.SyncMessages.SnapshotHead;

/// Reads a snapshot's lines from memory as they are read from the line.
public final class SnapshotText {
    private SnapshotText() {}

    /// Hands the lines over, up to the last.
    /// @return whether its end was among them
    public static boolean read(ObjectMapper mapper, List<String> lines, Central.SnapshotReader reader) {
        try {
            for (int i = 0; i < lines.size(); i++) {
                if (i == 0) {
                    reader.head(mapper.readValue(lines.getFirst(), SnapshotHead.class));
                    continue;
                }
                SnapshotLine line =
                        SnapshotLine.read(mapper.getFactory(), lines.get(i).getBytes(StandardCharsets.UTF_8));
                if (line.end()) {
                    return true;
                }
                if (line.kind() != null && line.id() != null) {
                    reader.entry(line.kind(), line.id(), line.version(), line.body());
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
