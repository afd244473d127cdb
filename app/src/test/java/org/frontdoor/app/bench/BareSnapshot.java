package org.frontdoor.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.frontdoor.app.remote.Answer;
import org.frontdoor.app.remote.HttpCentral;
import org.frontdoor.model.wire.SyncMessages.Session;
import org.frontdoor.model.wire.SyncMessages.SignIn;

/// Central's snapshot read off the line, packed, unpacked and thrown away: the least that a first sync can cost.
/// @param bytes as they came
/// @param plain unpacked
record BareSnapshot(long lines, long bytes, long plain, double seconds) {
    private static final int BATCH = 5_000;
    private static final String CIPHERED = ";CIPHER=AES;TRACE_LEVEL_FILE=0";

    static BareSnapshot read(String address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/sync/snapshot"))
                    .header("Authorization", "Bearer " + token(address))
                    .header("Accept-Encoding", "gzip")
                    .build();
            long began = System.nanoTime();
            HttpResponse<InputStream> open = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            Counting counting = new Counting(open.body());
            long lines = 0;
            long plain = 0;
            try (InputStream in = new GZIPInputStream(counting, 1 << 16)) {
                byte[] buffer = new byte[1 << 16];
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    plain += count;
                    for (int i = 0; i < count; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
            }
            return new BareSnapshot(lines, counting.bytes, plain, (System.nanoTime() - began) / 1e9);
        } catch (IOException trouble) {
            throw new BenchFailure("The snapshot could not be read: " + trouble.getMessage(), trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        }
    }

    double rate() {
        return lines / seconds;
    }

    /// Rows a second when the snapshot's lines go into an encrypted H2 file in batches of 5,000, one row each, and
    /// nothing else is done.
    static double insertedAlone(String address, Path file) {
        List<String> lines = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/sync/snapshot"))
                    .header("Authorization", "Bearer " + token(address))
                    .build();
            HttpResponse<InputStream> open = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader in = new BufferedReader(new InputStreamReader(open.body(), StandardCharsets.UTF_8))) {
                in.lines().forEach(lines::add);
            }
        } catch (IOException trouble) {
            throw new BenchFailure("The snapshot could not be read: " + trouble.getMessage(), trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("The run was interrupted.", stopped);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + CIPHERED, "sa", "5e5e ")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE bare (id UUID PRIMARY KEY, body VARCHAR)");
            }
            long began = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bare (id, body) VALUES (?, ?)")) {
                int count = 0;
                for (String line : lines) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, line);
                    insert.addBatch();
                    count++;
                    if (count % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            return lines.size() / ((System.nanoTime() - began) / 1e9);
        } catch (SQLException trouble) {
            throw new BenchFailure("The bare database: " + trouble.getMessage(), trouble);
        }
    }

    static String token(String address) {
        return token(address, "agent");
    }

    static String token(String address, String name) {
        try (HttpCentral central = new HttpCentral(address, Desks.JSON, InstantSource.system(), ahead -> {})) {
            if (central.signIn(new SignIn(name, Desks.PASSWORD)) instanceof Answer.Got<Session>(Session session)) {
                return session.token();
            }
            throw new BenchFailure("The demo person " + name + " could not sign in.");
        }
    }

    private static final class Counting extends java.io.FilterInputStream {
        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
