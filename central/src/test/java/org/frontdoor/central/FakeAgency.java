package org.frontdoor.central;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// An agency's own GeoReport server, which can go wrong in many ways.
final class FakeAgency implements AutoCloseable {
    /// What it does with a request.
    @FunctionalInterface
    interface Manner {
        void serve(HttpExchange exchange) throws IOException;
    }

    /// A request that was made of it.
    record Posted(String id, Map<String, String> form) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("fake-agency-", 0).factory());
    private final AtomicInteger ids = new AtomicInteger(4710);
    private final Map<String, String> states = new ConcurrentHashMap<>();
    final List<Posted> posted = new CopyOnWriteArrayList<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    /// Descriptions are shown, as the specification has it; ours are not.
    volatile boolean shows = true;

    volatile boolean tokens;
    volatile Manner onPost = this::post;
    volatile Manner onGet = this::get;

    FakeAgency() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v2", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            (exchange.getRequestMethod().equals("POST") ? onPost : onGet).serve(exchange);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v2";
    }

    /// How a request stands from now on.
    void says(String id, String status, String notes, String updated) {
        states.put(
                id,
                "\"service_request_id\":\"" + id + "\",\"status\":\"" + status + "\",\"status_notes\":\"" + notes + "\""
                        + (updated.isEmpty() ? "" : ",\"updated_datetime\":\"" + updated + "\""));
    }

    void forgets(String id) {
        states.remove(id);
    }

    /// Makes a request of a form and tells nobody.
    Posted take(HttpExchange exchange) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            form.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
        Posted made = new Posted(Integer.toString(ids.incrementAndGet()), form);
        posted.add(made);
        says(made.id(), "open", "", "");
        return made;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    void post(HttpExchange exchange) throws IOException {
        Posted made = take(exchange);
        answer(
                exchange,
                200,
                tokens ? "[{\"token\":\"t" + made.id() + "\"}]" : "[{\"service_request_id\":\"" + made.id() + "\"}]");
    }

    void get(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String path = uri.getPath();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        if (path.startsWith("/v2/tokens/")) {
            String token = path.substring("/v2/tokens/".length()).replace(".json", "");
            answer(
                    exchange,
                    200,
                    "[{\"token\":\"" + token + "\",\"service_request_id\":"
                            + (tokens ? "null" : "\"" + token.substring(1) + "\"") + "}]");
        } else if (path.startsWith("/v2/requests/")) {
            answer(
                    exchange,
                    200,
                    list(List.of(path.substring("/v2/requests/".length()).replace(".json", ""))));
        } else if (query.contains("service_request_id=")) {
            String ids = decoded(query.replaceFirst(".*service_request_id=([^&]*).*", "$1"));
            answer(exchange, 200, list(Arrays.asList(ids.split(","))));
        } else if (path.startsWith("/v2/services")) {
            answer(exchange, 200, "[{\"service_code\":\"PH\",\"service_name\":\"Pothole\"}]");
        } else {
            answer(exchange, 200, list(posted.stream().map(Posted::id).toList()));
        }
    }

    private String list(List<String> wanted) {
        List<String> found = new ArrayList<>();
        for (String id : wanted) {
            String state = states.get(id);
            if (state != null) {
                String words = posted.stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.form().getOrDefault("description", ""))
                        .findFirst()
                        .orElse("");
                found.add("{" + state + (shows ? ",\"description\":\"" + words + "\"" : "") + "}");
            }
        }
        return "[" + String.join(",", found) + "]";
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// An answer that never ends.
    static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] some = "[{\"service_request_id\":\"1\"},".repeat(500).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(some);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
