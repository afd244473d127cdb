package org.frontdoor.app.imports.articles;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A value in a JSON file that knows in which line of it it stands.
///
/// @param around the line of the nearest value around it, for where its own is not known
record PlacedJson(JsonNode node, JsonPointer place, int around, Map<JsonPointer, Integer> lines) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// A page has some hundred values; what has more is told of by the line in which it begins.
    private static final int MOST_LINES = 10_000;

    /// Reads the value at which the parser stands.
    static PlacedJson read(JsonParser parser) throws IOException {
        JsonPointer root = parser.getParsingContext().pathAsPointer();
        int first = parser.currentTokenLocation().getLineNr();
        Map<JsonPointer, Integer> lines = new HashMap<>();
        try (TokenBuffer tokens = new TokenBuffer(parser)) {
            int open = 0;
            do {
                JsonToken token = parser.currentToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (!token.isStructEnd() && token != JsonToken.FIELD_NAME && lines.size() < MOST_LINES) {
                    lines.put(
                            parser.getParsingContext().pathAsPointer(),
                            parser.currentTokenLocation().getLineNr());
                }
                tokens.copyCurrentEvent(parser);
            } while (open > 0 && parser.nextToken() != null);
            try (JsonParser copied = tokens.asParser()) {
                return new PlacedJson(MAPPER.readTree(copied), root, first, lines);
            }
        }
    }

    PlacedJson at(String field) {
        return new PlacedJson(node.path(field), place.appendProperty(field), line(), lines);
    }

    List<PlacedJson> items() {
        List<PlacedJson> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(new PlacedJson(node.path(i), place.appendIndex(i), line(), lines));
        }
        return items;
    }

    /// Its words, empty where it has none.
    String text() {
        return node.isTextual() ? node.asText().strip() : "";
    }

    int line() {
        return lines.getOrDefault(place, around);
    }
}
