package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.frontdoor.central.http.Route;
import org.frontdoor.model.command.Vocabulary;

/// Makes a route's requests out of chance: most of them are spoiled somewhere, the rest are good and mean something.
final class Attack {
    private final Route route;
    private final Known known;
    private final Dice dice;
    private final Targets targets;
    private final Bodies bodies;
    private boolean broken;

    Attack(Route route, Known known, JsonNode description, ObjectMapper mapper, Vocabulary vocabulary, long seed) {
        this.route = route;
        this.known = known;
        this.dice = new Dice(seed);
        this.targets = new Targets(description, known, dice);
        this.bodies = new Bodies(mapper, vocabulary, known, dice);
    }

    Request make() {
        String method = dice.percent(95)
                ? route.method()
                : dice.any(
                        "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get", "FROB");
        List<String> headers = new ArrayList<>(List.of("Host: central", "Connection: close"));
        authorization(headers);
        for (String name : targets.parameters(route, "header")) {
            if (dice.percent(70)) {
                headers.add(name + ": "
                        + dice.any("\"1\"", "\"2\"", "*", "W/\"1\"", "\"", "", "key", "x".repeat(250), "é", "\"-1\""));
            }
        }
        if (dice.percent(30)) {
            headers.add("Accept-Encoding: " + dice.any("gzip", "br", "gzip;q=0", "*", "identity;q=0", "x".repeat(100)));
        }
        byte[] body = Bodies.has(route) || dice.percent(5) ? body(headers) : new byte[0];
        byte[] framed = framed(headers, body);
        if (dice.percent(8)) {
            oddHeader(headers);
        }
        String version = dice.percent(98)
                ? "HTTP/1.1"
                : dice.any("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1", "");
        broken |= !version.equals("HTTP/1.1") || method.equals("CONNECT");
        String target = targets.of(route);
        String head = method + " " + target + " " + version + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        byte[] bytes = JsonDamage.joined(head.getBytes(StandardCharsets.UTF_8), framed);
        if (dice.percent(2)) {
            broken = true;
            bytes = dice.percent(50)
                    ? new JsonDamage(dice).garbled(bytes)
                    : Arrays.copyOf(bytes, dice.below(bytes.length));
        }
        return new Request(method, bytes, broken);
    }

    private void authorization(List<String> headers) {
        String token = route.path().equals("/session") ? known.spare() : dice.any(known.tokens());
        if (dice.percent(90)) {
            headers.add("Authorization: Bearer " + token);
        } else if (dice.percent(80)) {
            headers.add("Authorization: "
                    + dice.any(
                            "",
                            "Bearer",
                            "Bearer ",
                            "Basic eDp5",
                            "bearer  " + token,
                            "Bearer " + token + "x",
                            "Bearer '; --",
                            "Bearer " + "x".repeat(5_000),
                            token,
                            "Bearer é",
                            "Bearer a, Bearer b"));
        }
    }

    private byte[] body(List<String> headers) {
        boolean zip = Bodies.isZip(route);
        JsonDamage damage = new JsonDamage(dice);
        byte[] body;
        if (zip) {
            byte[] good = bodies.zip();
            body = dice.percent(60)
                    ? good
                    : dice.percent(50) ? damage.garbled(good) : Arrays.copyOf(good, dice.below(good.length));
        } else if (Bodies.isForm(route)) {
            body = dice.percent(70) ? bodies.form() : damage.garbled(bodies.form());
        } else if (dice.percent(65)) {
            body = damage.spoiled(bodies.json(route));
        } else {
            body = bodies.json(route).toString().getBytes(StandardCharsets.UTF_8);
        }
        String type = zip
                ? "application/zip"
                : Bodies.isForm(route) ? "application/x-www-form-urlencoded" : "application/json";
        if (dice.percent(96)) {
            headers.add("Content-Type: " + type + dice.any("", "", "; charset=utf-8", "; charset=nonsense"));
        } else {
            headers.add("Content-Type: "
                    + dice.any(
                            "",
                            "text/plain",
                            ";",
                            "application/json/x",
                            "multipart/form-data; boundary=x",
                            "application/x-www-form-urlencoded",
                            "x".repeat(1_000),
                            "application/merge-patch+json",
                            "application/json,application/json"));
        }
        return dice.percent(15) ? packed(headers, body) : body;
    }

    private byte[] packed(List<String> headers, byte[] body) {
        int how = dice.below(8);
        headers.add("Content-Encoding: "
                + switch (how) {
                    case 0 -> dice.any("br", "deflate", "gzip, gzip", "x-gzip", "é", "zstd");
                    case 1 -> "GZIP";
                    default -> "gzip";
                });
        return switch (how) {
            case 2 -> body;
            case 3 -> {
                byte[] good = gzip(body);
                yield Arrays.copyOf(good, dice.below(good.length));
            }
            case 4 -> new JsonDamage(dice).garbled(gzip(body));
            case 5 -> dice.percent(30) ? Bomb.PACKED : gzip(gzip(body));
            case 6 -> JsonDamage.joined(gzip(body), gzip(body));
            default -> gzip(body);
        };
    }

    /// What unpacks to more than any route takes.
    private static final class Bomb {
        static final byte[] PACKED = gzip(new byte[70 * 1024 * 1024]);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private byte[] framed(List<String> headers, byte[] body) {
        if (dice.percent(90)) {
            headers.add("Content-Length: " + body.length);
            return body;
        }
        if (dice.percent(40)) {
            headers.add("Transfer-Encoding: chunked");
            return chunked(body);
        }
        broken = true;
        headers.addAll(dice.any(
                List.of("Content-Length: " + (body.length + 1 + dice.below(1_000))),
                List.of("Content-Length: " + body.length / 2),
                List.of("Content-Length: -1"),
                List.of("Content-Length: 9999999999999999999999"),
                List.of("Content-Length: 9000000000"),
                List.of("Content-Length: x"),
                List.of("Content-Length: " + body.length, "Content-Length: 3"),
                List.of("Content-Length: " + body.length, "Transfer-Encoding: chunked"),
                List.of("Transfer-Encoding: gzip"),
                List.of("Transfer-Encoding: chunked, identity"),
                List.<String>of()));
        return body;
    }

    private byte[] chunked(byte[] body) {
        broken = dice.percent(40);
        String size = broken
                ? dice.any("-1", "fffffffffffffffff", "x", "", "0x10", Integer.toHexString(body.length + 5))
                : Integer.toHexString(body.length);
        byte[] head = (size + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = JsonDamage.joined(head, JsonDamage.joined(body, "\r\n".getBytes(StandardCharsets.UTF_8)));
        return body.length == 0
                ? "0\r\n\r\n".getBytes(StandardCharsets.UTF_8)
                : JsonDamage.joined(whole, "0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void oddHeader(List<String> headers) {
        broken = true;
        switch (dice.below(9)) {
            case 0 -> headers.add("X-Long: " + "x".repeat(1 + dice.below(100_000)));
            case 1 -> {
                for (int i = dice.below(3_000); i >= 0; i--) {
                    headers.add("X-" + i + ": y");
                }
            }
            case 2 -> headers.add("No colon here");
            case 3 -> headers.add(" folded: y");
            case 4 -> headers.add("Bad\0Name: y");
            case 5 -> headers.add("Cookie: " + "a=b; ".repeat(dice.below(500)) + "=;;\"");
            case 6 -> headers.removeFirst();
            case 7 -> headers.add("Expect: " + dice.any("100-continue", "200-ok"));
            default ->
                headers.add(dice.any(
                        "Host: two",
                        "Upgrade: h2c",
                        "Upgrade: websocket",
                        "Range: bytes=0-",
                        "Accept: " + "a/b,".repeat(2_000),
                        "X-Forwarded-For: \u0001",
                        "If-None-Match: \"",
                        "Origin: null"));
        }
    }
}
