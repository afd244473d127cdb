package org.frontdoor.central.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.frontdoor.central.agencies.EndpointRoutes;
import org.frontdoor.central.cases.CasePatch;
import org.frontdoor.central.cases.NewCase;
import org.frontdoor.central.http.KeyRoutes;
import org.frontdoor.central.http.Route;
import org.frontdoor.central.imports.ImportBatch;
import org.frontdoor.central.status.StatusRoutes;
import org.frontdoor.central.webhook.WebhookRoutes;
import org.frontdoor.model.command.CommandKind;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.wire.EntryTally;
import org.frontdoor.model.wire.SyncMessages;

/// What each route takes, mostly sensible.
final class Bodies {
    private static final Map<String, Class<?>> SHAPES = Map.ofEntries(
            Map.entry("POST /session", SyncMessages.SignIn.class),
            Map.entry("POST /sync/agreement", SyncMessages.Holding.class),
            Map.entry("POST /sync/older", SyncMessages.Older.class),
            Map.entry("POST /numbers/provisional", SyncMessages.LeaseRequest.class),
            Map.entry("POST /numbers/leases", SyncMessages.LeaseRequest.class),
            Map.entry("POST /cases", NewCase.class),
            Map.entry("PATCH /cases/{number}", CasePatch.class),
            Map.entry("POST /status", StatusRoutes.Question.class),
            Map.entry("POST /keys", KeyRoutes.NewKey.class),
            Map.entry("POST /endpoints", EndpointRoutes.NewEndpoint.class),
            Map.entry("POST /endpoints/{code}/try", EndpointRoutes.NewEndpoint.class),
            Map.entry("POST /webhooks", WebhookRoutes.NewWebhook.class),
            Map.entry("POST /webhooks/{code}/secret", WebhookRoutes.NewWebhook.class),
            Map.entry("POST /webhooks/{code}/replay", WebhookRoutes.Since.class),
            Map.entry("POST /imports", ImportBatch.class),
            Map.entry("POST /session/password", SyncMessages.NewPassword.class),
            Map.entry("POST /session/renewal", SyncMessages.SignIn.class),
            Map.entry("POST /accounts/{name}/password", SyncMessages.SetPassword.class));

    private static final List<String> FIELDS = List.of(
            "service_code",
            "address_string",
            "lat",
            "long",
            "address_id",
            "email",
            "phone",
            "first_name",
            "last_name",
            "description",
            "media_url",
            "secret_word",
            "account_id",
            "attribute[color]",
            "attribute[color][]",
            "jurisdiction_id");

    private final Shapes shapes;
    private final List<CommandKind<?>> kinds;
    private final Known known;
    private final Dice dice;

    Bodies(ObjectMapper mapper, Vocabulary vocabulary, Known known, Dice dice) {
        this.shapes = new Shapes(mapper, known, dice);
        this.kinds = vocabulary.commands().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        this.known = known;
        this.dice = dice;
    }

    static boolean isZip(Route route) {
        return List.of("/packs", "/directory").contains(route.path());
    }

    static boolean isForm(Route route) {
        return route.path().startsWith("/open311/");
    }

    static boolean has(Route route) {
        return !List.of("GET", "DELETE", "HEAD").contains(route.method());
    }

    /// JSON that a route takes.
    ObjectNode json(Route route) {
        if (!has(route)) {
            return shapes.of(SyncMessages.SignIn.class);
        }
        String name = route.method() + " " + route.path();
        if (name.equals("POST /sync/commands")) {
            return commands();
        }
        Class<?> shape = SHAPES.get(name);
        if (shape == null) {
            throw new AssertionError("say here what " + name + " takes");
        }
        ObjectNode body = shapes.of(shape);
        if (shape == SyncMessages.Holding.class) {
            ArrayNode buckets = body.putArray("buckets");
            for (int i = 0; i < EntryTally.BUCKETS; i++) {
                buckets.add(shapes.of(EntryTally.Bucket.class));
            }
        }
        return body;
    }

    /// A form as GeoReport v2 takes it.
    byte[] form() {
        StringBuilder form = new StringBuilder("api_key=").append(dice.percent(90) ? known.apiKey() : odd());
        for (String name : FIELDS) {
            if (dice.percent(40)) {
                form.append('&').append(name).append('=').append(dice.percent(85) ? value(name) : odd());
            }
        }
        return form.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String value(String name) {
        return switch (name) {
            case "service_code" -> dice.any("pothole", "fallen-tree", "311-general");
            case "lat" -> dice.any("45.5", "-90", "91", "NaN", "1e400");
            case "long" -> dice.any("-122.6", "180", "-181");
            case "address_id" -> new UUID(dice.number(), dice.number()).toString();
            case "media_url" -> dice.any("https://photos.example/1", "javascript:x", "http://");
            default -> URLEncoder.encode(shapes.text(name), StandardCharsets.UTF_8);
        };
    }

    private String odd() {
        return dice.any(
                URLEncoder.encode(dice.any(OddTexts.ALL), StandardCharsets.UTF_8),
                "%",
                "%zz",
                "%00",
                "%c0%af",
                "%ed%a0%80",
                "+",
                "=",
                "x&".repeat(3_000),
                "attribute[a][b]=c&attribute[]=d&attribute[[x]]=e");
    }

    private ObjectNode commands() {
        ObjectNode batch = shapes.of(SyncMessages.CommandBatch.class);
        ArrayNode commands = batch.putArray("commands");
        for (int i = dice.below(4); i > 0; i--) {
            CommandKind<?> kind = dice.any(kinds);
            ObjectNode envelope = commands.addObject();
            envelope.put("id", id()).put("kind", kind.name()).put("form", kind.form());
            envelope.put("actor", known.agent().toString()).put("workstation", shapes.text("workstation"));
            envelope.put("lane", "case/" + dice.any(known.cases()));
            envelope.putArray("after");
            envelope.put("at", dice.percent(10) ? dice.any(OddTexts.TIMES) : "2026-11-28T12:00:00Z");
            envelope.set("body", shapes.of(kind.type()));
        }
        return batch;
    }

    private String id() {
        return dice.percent(15)
                ? dice.any(known.commands()).toString()
                : new UUID((dice.number() & ~0xF000L) | 0x7000, (dice.number() >>> 2) | (1L << 63)).toString();
    }

    /// A pack as it is sent: mostly an almost good one.
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = dice.below(4); i >= 0; i--) {
                zip.putNextEntry(new ZipEntry(file() + (i == 0 ? "" : i)));
                zip.write(content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String file() {
        return dice.any(
                "program.yaml",
                "services.csv",
                "agencies.csv",
                "words.yaml",
                "areas.yaml",
                "areas/a.geojson",
                "questions/q.yaml",
                "articles/en/a.md",
                "addresses.csv",
                "accounts.yaml",
                "../../outside",
                "/etc/x",
                "a/../../b",
                "C:\\x",
                "a\0b",
                "x".repeat(3_000),
                "folder/",
                "..",
                "a//b",
                "synonyms.txt");
    }

    private byte[] content() {
        String aliases = """
                a: &a [x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
                e: [*d,*d,*d,*d,*d,*d,*d]
                """;
        return dice.any(
                        "",
                        "name: x\n",
                        aliases,
                        "[".repeat(5_000),
                        "a: &a\n  b: *a\n",
                        "!!java.net.URL [\"http://x\"]",
                        "code,name\npothole,Hole\n",
                        "code,name\n\"unclosed\n",
                        "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                        "---\ntitle: x\n---\n# y\n",
                        "\0\0\0",
                        "\t- x",
                        dice.any(OddTexts.ALL),
                        "a".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8);
    }
}
