package org.frontdoor.central.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.frontdoor.model.wire.BodyDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what came with a request, packed or not, and never more than the limit.
final class RequestBody {
    private static final Logger LOG = LoggerFactory.getLogger(RequestBody.class);
    private static final int CHUNK = 16 * 1024;

    /// More than this is cut off, answered or not.
    private static final long MOST_READ_OVER = 64L * 1024 * 1024;

    private RequestBody() {}

    static byte[] read(Context context, int limit) throws IOException {
        try {
            return unpacked(context, limit);
        } catch (IOException e) {
            // Said here: left to the server, it is an answer without words.
            if (e.getCause() instanceof TimeoutException) {
                throw HttpProblem.of(408, "too-slow", "The request came too slowly, or not to its end. Send it again.");
            }
            throw e;
        }
    }

    /// Reads what nobody wanted, before that is said: an answer is lost when the connection is closed over a body that
    /// still comes, and its sender would send it again for ever.
    static void readOver(Context context) {
        try {
            InputStream rest = context.req().getInputStream();
            byte[] chunk = new byte[CHUNK];
            long left = MOST_READ_OVER;
            for (int read = rest.read(chunk); read >= 0 && left > 0; read = rest.read(chunk)) {
                left -= read;
            }
        } catch (IOException e) {
            LOG.debug("the rest of a body did not come");
        }
    }

    private static byte[] unpacked(Context context, int limit) throws IOException {
        String encoding = context.header("Content-Encoding");
        if (context.req().getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        InputStream raw = context.req().getInputStream();
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return intact(context, all(raw, limit));
        }
        if (!encoding.strip().equalsIgnoreCase("gzip")) {
            throw HttpProblem.of(415, "encoding-unknown", "Send the body as it is, or packed with gzip.");
        }
        try (InputStream unpacked = new GZIPInputStream(open(raw), CHUNK)) {
            return all(unpacked, limit);
        } catch (ZipException | EOFException e) {
            throw HttpProblem.bad("gzip-malformed", "The body says that it is gzip, and is not, or was cut.");
        }
    }

    /// The rest may still have to be read.
    private static InputStream open(InputStream raw) {
        return new FilterInputStream(raw) {
            @Override
            public void close() {}
        };
    }

    /// What the body says it is, without its parameters: the server's own reading fails at a charset that it does not
    /// know, and neither JSON nor a zip has one.
    static String type(Context context) {
        String type = context.header("Content-Type");
        return type == null ? "" : type.replaceAll("(?s);.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /// A packed body carries a checksum of its own.
    private static byte[] intact(Context context, byte[] body) {
        String digest = context.header(BodyDigest.CONTENT);
        if (digest != null && !BodyDigest.fits(digest, body)) {
            throw HttpProblem.bad(
                    BodyDigest.GARBLED,
                    "The body was changed on its way: it does not fit its Content-Digest. Send it again.");
        }
        return body;
    }

    static void requireJson(Context context) {
        String plain = type(context);
        if (!plain.equals("application/json") && !plain.equals("application/merge-patch+json")) {
            throw HttpProblem.of(415, "type-unknown", "Send JSON, with Content-Type: application/json.");
        }
    }

    private static byte[] all(InputStream in, int limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            if (out.size() + read > limit) {
                throw tooLarge(limit);
            }
            out.write(chunk, 0, read);
        }
        return out.toByteArray();
    }

    private static HttpProblem tooLarge(int limit) {
        return HttpProblem.of(
                413, "body-too-large", "The body is larger than " + limit / (1024 * 1024) + " MB. Send less at once.");
    }
}
