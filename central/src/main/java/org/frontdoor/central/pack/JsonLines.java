package org.frontdoor.central.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A JSON file as a tree that still knows the line of each value.
///
/// @param lines by JSON pointer (RFC 6901)
public record JsonLines(PackPage page, JsonNode root, Map<String, Integer> lines) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The tree, or empty after saying where the page is no JSON.
    public static Optional<JsonLines> read(PackPage page) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = JSON.createParser(page.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME) {
                    lines.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
            return Optional.of(new JsonLines(page, JSON.readTree(page.text()), lines));
        } catch (JsonProcessingException e) {
            page.error(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "is no good JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }

    /// @param at JSON pointer; where there is no such value, the line of what it would be in
    void error(String at, String message) {
        page.error(line(at), at + ": " + message);
    }

    void warning(String at, String message) {
        page.warning(line(at), at + ": " + message);
    }

    /// The line of the value at that JSON pointer, or of what it would be in.
    public int line(String at) {
        Integer line = lines.get(at);
        return line != null ? line : at.isEmpty() ? 1 : line(at.substring(0, at.lastIndexOf('/')));
    }
}
