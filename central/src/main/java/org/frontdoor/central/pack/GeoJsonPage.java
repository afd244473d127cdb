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
import org.frontdoor.model.place.Area;

/// Reads a GeoJSON feature collection (RFC 7946), each feature with its line.
final class GeoJsonPage {
    private final PackPage page;
    private final ObjectMapper json = new ObjectMapper();
    private final List<Area> areas = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private GeoJsonPage(PackPage page) {
        this.page = page;
    }

    /// @param nameKey the property that holds an area's name
    static List<Area> read(PackPage page, String layer, String nameKey, String credit) {
        var reader = new GeoJsonPage(page);
        try (JsonParser parser = reader.json.createParser(page.text())) {
            reader.collection(parser, layer, nameKey, credit);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            page.error(
                    line,
                    "is no good JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return reader.areas;
    }

    private void collection(JsonParser parser, String layer, String nameKey, String credit) throws IOException {
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
                    area(feature, line, layer, nameKey, credit).ifPresent(areas::add);
                }
            } else {
                parser.skipChildren();
            }
        }
        if (!features) {
            page.error(1, "is no GeoJSON feature collection: it has no list of \"features\"");
        } else if (areas.isEmpty()) {
            page.warning(1, "has no area that can be used");
        }
    }

    private Optional<Area> area(JsonNode feature, int line, String layer, String nameKey, String credit) {
        String name = feature.path("properties").path(nameKey).asText("").strip();
        if (name.isEmpty()) {
            page.error(line, "a feature without the property \"" + nameKey + "\"");
            return Optional.empty();
        }
        if (!names.add(name)) {
            page.error(line, "area \"" + name + "\" twice");
            return Optional.empty();
        }
        JsonNode geometry = feature.path("geometry");
        Optional<String> wrong = PolygonCheck.wrong(geometry);
        wrong.ifPresent(what -> page.error(line, "area \"" + name + "\" " + what));
        return wrong.isPresent()
                ? Optional.empty()
                : Optional.of(new Area(Area.idOf(layer, name), layer, name, geometry, credit));
    }
}
