package org.frontdoor.app.remote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a snapshot, read without building a tree: its body stays the bytes it came as.
///
/// @param end this is the last line
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from the line to the disk; never compared
record SnapshotLine(
        boolean end, @Nullable String kind, @Nullable UUID id, long version, byte @Nullable [] body) {

    /// @throws IOException when the line is no JSON object
    static SnapshotLine read(JsonFactory factory, byte[] line) throws IOException {
        boolean end = false;
        String kind = null;
        UUID id = null;
        long version = 0;
        byte[] body = null;
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a line of a snapshot");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "end" -> end = parser.getBooleanValue();
                    case "kind" -> kind = parser.getText();
                    case "id" -> id = UUID.fromString(parser.getText());
                    case "version" -> version = parser.getLongValue();
                    case "body" -> body = value == JsonToken.VALUE_NULL ? null : part(parser, line);
                    default -> parser.skipChildren();
                }
            }
        }
        return new SnapshotLine(end, kind, id, version, body);
    }

    private static byte[] part(JsonParser parser, byte[] line) throws IOException {
        int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        int to = Math.toIntExact(parser.currentLocation().getByteOffset());
        return Arrays.copyOfRange(line, from, to);
    }
}
