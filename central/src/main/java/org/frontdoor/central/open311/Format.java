package org.frontdoor.central.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The two formats of GeoReport v2, asked for by the ending of the address.
public enum Format {
    XML("text/xml; charset=utf-8"),
    JSON("application/json; charset=utf-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /// By how an address ends.
    static Optional<Format> at(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String type() {
        return type;
    }

    /// An answer: the JSON is the XML without its root, and arrays stand for containers (the Spark convention).
    /// @param root name of the XML's root element
    byte[] write(ObjectMapper mapper, String root, JsonNode answer) {
        if (this == XML) {
            return SparkXml.write(root, answer).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be written", e);
        }
    }
}
