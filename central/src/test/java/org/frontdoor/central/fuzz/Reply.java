package org.frontdoor.central.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/// What came back over a raw line.
///
/// @param status 0 when central hung up without a word
/// @param head status line and headers
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, String head, byte[] body, Duration took) {

    String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    boolean packed() {
        return header("Content-Encoding").equals("gzip");
    }

    String text() {
        if (!packed()) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return status + " after " + took.toMillis() + " ms\n" + head + "\n"
                + (packed() ? body.length + " packed bytes" : text().substring(0, Math.min(500, text().length())));
    }
}
