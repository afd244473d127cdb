package org.frontdoor.central.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a GeoJSON feature collection (RFC 7946), each feature with its line.
final class GeoJsonPage {
    private final PackPage page;
    private final ObjectMapper json = new ObjectMapper();
    private final String nameKey;
    private final String what;
    private final Function<JsonNode, Optional<String>> check;
    private final List<Shape> shapes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /// One feature that can be used.
    record Shape(String name, JsonNode geometry) {}

    private GeoJsonPage(PackPage page, String nameKey, String what, Function<JsonNode, Optional<String>> check) {
        this.page = page;
        this.nameKey = nameKey;
        this.what = what;
        this.check = check;
    }

    /// @param nameKey the property that holds a shape's name
    /// @param what a shape is, for messages (`area`)
    /// @param check tells what is wrong with a geometry
    static List<Shape> read(PackPage page, String nameKey, String what, Function<JsonNode, Optional<String>> check) {
        var reader = new GeoJsonPage(page, nameKey, what, check);
        try (JsonParser parser = reader.json.createParser(page.text())) {
            reader.collection(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            page.error(
                    line,
                    "is no good JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return reader.shapes;
    }

    private void collection(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            page.error(1, "is no GeoJSON feature collection");
            return;
        }
        boolean features = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("features") && value == JsonToken.START_ARRAY) {
                features = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    JsonNode feature = json.readTree(parser);
                    shape(feature, line).ifPresent(shapes::add);
                }
            } else {
                parser.skipChildren();
            }
        }
        if (!features) {
            page.error(1, "is no GeoJSON feature collection: it has no list of \"features\"");
        } else if (shapes.isEmpty()) {
            page.warning(1, "has no " + what + " that can be used");
        }
    }

    private Optional<Shape> shape(JsonNode feature, int line) {
        String name = feature.path("properties").path(nameKey).asText("").strip();
        if (name.isEmpty()) {
            page.error(line, "a feature without the property \"" + nameKey + "\"");
            return Optional.empty();
        }
        if (!names.add(name)) {
            page.error(line, what + " \"" + name + "\" twice");
            return Optional.empty();
        }
        JsonNode geometry = feature.path("geometry");
        Optional<String> wrong = check.apply(geometry);
        wrong.ifPresent(words -> page.error(line, what + " \"" + name + "\" " + words));
        return wrong.isPresent() ? Optional.empty() : Optional.of(new Shape(name, geometry));
    }
}
