package org.frontdoor.app.cli.central;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Somebody else changes an article while an import has looked and not yet written: theirs stands, they are named, and
/// the rest goes in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportMeanwhileTest {
    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private ArticleCentral central;

    @BeforeAll
    void start() throws IOException {
        central = ArticleCentral.whereOnePersonPublishes(data);
    }

    @AfterAll
    void stop() {
        central.close();
    }

    private Path article(String place, String id, String title, String body) throws IOException {
        Path file = folder.resolve(place).resolve(id + ".md");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                ---
                id: %s
                title: %s
                language: en
                keywords: [hole]
                agency: PBOT
                owner: liaison
                ---
                %s
                """.formatted(id, title, body));
    }

    /// Does something once, as soon as words are said.
    private static final class Once extends StringWriter {
        private final String words;
        private final Runnable deed;
        private final AtomicBoolean done = new AtomicBoolean();

        Once(String words, Runnable deed) {
            this.words = words;
            this.deed = deed;
        }

        @Override
        public void flush() {
            if (toString().contains(words) && done.compareAndSet(false, true)) {
                deed.run();
            }
        }
    }

    private String exported(String id) throws IOException {
        Path out = folder.resolve("out");
        central.run("export", "articles", out.toString(), "--overwrite").says(0, "articles written to");
        return Files.readString(out.resolve("en").resolve(id + ".md"));
    }

    @Test
    void whatIsPublishedBetweenLookingAndWritingStays() throws IOException {
        article("mine", "race-a", "A", "One.");
        article("mine", "race-b", "B", "Two.");
        article("mine", "race-c", "C", "Three.");
        Path mine = folder.resolve("mine");
        central.take(mine, "--publish").says(0, "3 new");
        for (String id : List.of("a", "b", "c")) {
            article("mine", "race-" + id, id.toUpperCase(Locale.ROOT), "The import's.");
        }
        // The other one keeps the body and changes the title: two fields, and still nobody's decision to overrule.
        Path theirs = article("theirs", "race-b", "Bee", "Two.");
        Once out = new Once(
                "race-c",
                () -> central.take(theirs, "--publish", "--name", "admin").says(0, "1 changed"));
        ArticleCentral.Ran ran = central.takeAloud(out, central.address(), mine, "--publish");
        ran.says(
                1,
                "race-b.md:3: refused  «B»: Somebody changed this article after it was looked at. Nothing of theirs is"
                        + " written over",
                "0 new, 2 changed, 0 same, 1 refused");
        assertTrue(exported("race-b").endsWith("Two.\n"), exported("race-b"));
        assertTrue(exported("race-b").contains("Bee"));
        assertTrue(exported("race-c").endsWith("The import's.\n"));
        central.take(mine, "--publish").says(0, "0 new, 1 changed, 2 same, 0 refused");
    }

    @Test
    void whatIsWrittenInTheVeryMomentStaysToo() throws IOException {
        Path mine = article("moment", "moment-a", "A", "Mine.").getParent();
        article("moment", "moment-b", "B", "Mine.");
        Path theirs = article("their-moment", "moment-a", "A", "Theirs.");
        try (Between between = new Between(
                central.address(),
                () -> central.take(theirs, "--yes", "--name", "admin").says(0, "1 new"))) {
            central.takeAloud(new StringWriter(), between.address(), mine, "--yes")
                    .says(
                            1,
                            "moment-a.md:9: refused  «A»",
                            "Somebody else wrote in the same place of this article meanwhile. Nothing of theirs",
                            "1 new, 0 changed, 0 same, 1 refused");
        }
        central.take(theirs, "--yes", "--name", "admin").says(0, "1 same");
        central.take(folder.resolve("moment").resolve("moment-b.md"), "--yes").says(0, "1 same");
    }

    /// A line to central on which somebody is quicker, once, than the first commands that come along it.
    private static final class Between implements AutoCloseable {
        private final HttpServer server;
        private final HttpClient http = HttpClient.newHttpClient();
        private final AtomicBoolean done = new AtomicBoolean();

        Between(String central, Runnable quicker) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                if (exchange.getRequestURI().getPath().equals("/sync/commands") && done.compareAndSet(false, true)) {
                    quicker.run();
                }
                pass(URI.create(central), exchange);
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        private void pass(URI central, HttpExchange exchange) throws IOException {
            HttpRequest.Builder request = HttpRequest.newBuilder(central.resolve(exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
            for (String name : List.of("Content-Type", "Content-Encoding", "Authorization")) {
                if (exchange.getRequestHeaders().containsKey(name)) {
                    request.header(name, exchange.getRequestHeaders().getFirst(name));
                }
            }
            try (exchange) {
                HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : 0);
                exchange.getResponseBody().write(answer.body());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException(e));
            }
        }

        @Override
        public void close() {
            server.stop(0);
            http.close();
        }
    }
}
