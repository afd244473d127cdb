package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.frontdoor.central.http.Route;

/// Addresses of a route, with what its description says may follow.
final class Targets {
    private final JsonNode description;
    private final Known known;
    private final Dice dice;

    /// @param description the OpenAPI document
    Targets(JsonNode description, Known known, Dice dice) {
        this.description = description;
        this.known = known;
        this.dice = dice;
    }

    String of(Route route) {
        String path = route.path()
                .replace("{number}", encoded(dice.percent(85) ? dice.any(known.numbers()) : odd()))
                .replace("{name}", encoded(dice.percent(70) ? named(route) : odd()))
                .replace("{format}", encoded(dice.percent(95) ? dice.any("xml", "json") : odd()))
                .replace("{request}", encoded(dice.percent(85) ? dice.any(known.numbers()) : odd()))
                .replace("{token}", encoded(dice.percent(85) ? dice.any(known.provisional()) : odd()))
                .replace("{code}", encoded(dice.percent(70) ? coded(route) : odd()))
                .replace("{slug}", encoded(dice.percent(70) ? "trash-day" : odd()));
        List<String> query = new ArrayList<>();
        for (String name : parameters(route, "query")) {
            for (int i = dice.below(10); i > 6; i--) {
                query.add(name + "=" + encoded(value(name)));
            }
        }
        String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return dice.percent(5) ? spoiled(target) : target;
    }

    /// Names of a route's parameters, in its address or its headers.
    List<String> parameters(Route route, String where) {
        JsonNode path = description.path("paths").path(route.path());
        List<String> names = new ArrayList<>();
        for (JsonNode owner : List.of(path, path.path(route.method().toLowerCase(Locale.ROOT)))) {
            owner.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals(where)) {
                    names.add(parameter.path("name").asText());
                }
            });
        }
        return names;
    }

    /// A service, or an agency that has a system or a webhook; what may be taken back is not what is asked else.
    private String coded(Route route) {
        if (!route.path().startsWith("/endpoints") && !route.path().startsWith("/webhooks")) {
            return "pothole";
        }
        return route.method().equals("DELETE") ? "PBOT" : "PARKS";
    }

    /// Somebody who may be changed, or a system whose key may be taken back.
    private String named(Route route) {
        return route.path().startsWith("/keys") ? dice.any("desk", "nobody") : "trainer";
    }

    private String value(String name) {
        if (dice.percent(20)) {
            return odd();
        }
        return switch (name) {
            case "after", "cursor" -> cursor();
            case "from" -> dice.any("case", "service", "nothing", "") + "/" + dice.any(known.cases());
            case "opened_from", "start_date", "end_date" ->
                dice.any(
                        "2026-07-01T00:00:00-07:00",
                        "+999999999-12-31T23:59:59+18:00",
                        "-999999999-01-01T00:00:00-18:00",
                        "+294277-01-01T00:00:00Z",
                        "-5000-01-01T00:00:00Z");
            case "limit", "page", "page_size" -> dice.any("1", "200", "0", "-1", "201", "99999999999");
            case "status" -> dice.any("open", "closed", "in-progress", "x");
            default -> dice.any("hole", "PBOT", "pothole", dice.any(known.numbers()));
        };
    }

    private String odd() {
        return dice.any(
                OddTexts.ALL.stream().filter(text -> text.length() < 2_000).toList());
    }

    /// Cursors: of this person, of others, of other databases, of the future, of another list, and none.
    String cursor() {
        String good = dice.any(known.cursors());
        return switch (dice.below(8)) {
            case 0, 1 -> good;
            case 2 -> base64(dice.bytes(28));
            case 3 ->
                base64(ByteBuffer.wrap(Base64.getUrlDecoder().decode(good))
                        .putLong(20, dice.number())
                        .array());
            case 4 -> base64(new JsonDamage(dice).garbled(Base64.getUrlDecoder().decode(good)));
            case 5 -> good + dice.any("'", "\"", " ", "=", "%00", "\0", "; SELECT 1", "é");
            case 6 ->
                base64((dice.any(
                                        "2026-07-01T00:00:00Z",
                                        "+999999999-12-31T23:59:59Z",
                                        "-999999999-01-01T00:00:00Z",
                                        "+294277-01-09T04:00:55Z",
                                        "-4713-01-01T00:00:00Z",
                                        "x",
                                        "' OR 1=1")
                                + " "
                                + dice.any(dice.any(known.cases()).toString(), "1-1-1-1-1", "x'"))
                        .getBytes(StandardCharsets.UTF_8));
            default -> base64(dice.bytes(dice.below(100)));
        };
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String spoiled(String target) {
        return dice.any(
                target + "/",
                "/" + target,
                target.replace("/", "//"),
                target + "%",
                target + "%zz",
                target + "%00",
                target + "%c0%af",
                target + "%ed%a0%80",
                target + ";x=y",
                target + "/../../etc/passwd",
                "/.." + target,
                target + "?" + "a=b&".repeat(1_000),
                target + "?" + "x".repeat(20_000),
                target + "#x",
                target + "\u00e9",
                target.toUpperCase(Locale.ROOT),
                "*",
                "",
                "http://elsewhere.example" + target,
                "http://[::1" + target,
                target + "?after=%E0%A4%A",
                target + "?limit=1&limit=2&&&=&=x",
                target + "/%2e%2e/%2F",
                target + " x");
    }
}
