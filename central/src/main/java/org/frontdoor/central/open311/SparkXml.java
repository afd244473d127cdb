package org.frontdoor.central.open311;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// XML out of JSON by the Spark convention (Open311, "JSON and XML Conversion"): an array is an element, named for
/// many, that holds one element, named for one, for each of its items. It can be read whatever people wrote: what
/// XML 1.0 has no place for (section 2.2, `Char`) becomes U+FFFD.
final class SparkXml {
    private static final Map<String, String> ITEMS = Map.of(
            "services", "service",
            "service_requests", "request",
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format",
            "errors", "error");
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    private SparkXml() {}

    static String write(String root, JsonNode tree) {
        SparkXml xml = new SparkXml();
        xml.element(root, tree);
        return xml.out.append('\n').toString();
    }

    private void element(String name, JsonNode node) {
        if (isNothing(node)) {
            out.append('<').append(name).append("/>");
            return;
        }
        out.append('<').append(name).append('>');
        if (node.isArray()) {
            String item = ITEMS.getOrDefault(name, "item");
            node.forEach(each -> element(item, each));
        } else if (node.isObject()) {
            node.properties().forEach(property -> element(property.getKey(), property.getValue()));
        } else {
            node.asText().codePoints().forEach(this::character);
        }
        out.append("</").append(name).append('>');
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull()
                || (node.isContainerNode() ? node.isEmpty() : node.asText().isEmpty());
    }

    private void character(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            // Left as it is, a reader makes a line feed of it.
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(isLegal(character) ? character : REPLACEMENT);
        }
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
