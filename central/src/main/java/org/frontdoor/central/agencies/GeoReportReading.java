package org.frontdoor.central.agencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// What a GeoReport server answered, as a list of fields, however it wrote that: JSON or XML whatever it calls it,
/// bare or in an envelope, numbers as text. Nothing is fetched for it: a document type is refused.
final class GeoReportReading {
    private static final int LONGEST = 4_000;

    private final ObjectMapper mapper;

    GeoReportReading(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /// It cannot be read.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    /// The things it lists: each field's name in lower case, with its text.
    /// @throws Unreadable in words for people
    List<Map<String, String>> items(byte[] body) throws Unreadable {
        int first = firstSign(body);
        return switch (first) {
            case '{', '[' -> json(body);
            case '<' -> xml(body);
            case -1 -> List.of();
            default -> throw new Unreadable("answers with something that is neither JSON nor XML");
        };
    }

    private static int firstSign(byte[] body) {
        int from = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB ? 3 : 0;
        for (int i = from; i < body.length; i++) {
            if (body[i] > ' ') {
                return body[i];
            }
            if (body[i] < 0) {
                return 0;
            }
        }
        return -1;
    }

    private List<Map<String, String>> json(byte[] body) throws Unreadable {
        JsonNode tree;
        try {
            tree = mapper.readTree(body);
        } catch (IOException e) {
            throw new Unreadable("answers with JSON that is cut or broken" + line(e));
        }
        JsonNode list = inside(tree);
        List<Map<String, String>> items = new ArrayList<>();
        if (list.isObject()) {
            items.add(fields(list));
        } else {
            list.forEach(each -> items.add(fields(each)));
        }
        return items;
    }

    private static String line(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? " (line " + json.getLocation().getLineNr() + ")"
                : "";
    }

    /// Some put the list into an object, and some that one into another.
    private static JsonNode inside(JsonNode tree) {
        JsonNode at = tree;
        for (int depth = 0; depth < 3 && at.isObject() && at.size() == 1; depth++) {
            JsonNode only = at.elements().next();
            if (!only.isContainerNode()) {
                return at;
            }
            at = only;
        }
        return at;
    }

    private static Map<String, String> fields(JsonNode object) {
        Map<String, String> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (!field.getValue().isNull() && !field.getValue().isContainerNode()) {
                put(fields, field.getKey(), field.getValue().asText());
            }
        });
        if (object.isTextual()) {
            put(fields, "description", object.asText());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String text) {
        String kept = text.strip();
        fields.put(name.toLowerCase(Locale.ROOT), kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept);
    }

    private static List<Map<String, String>> xml(byte[] body) throws Unreadable {
        Element root;
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            root = builder.parse(new ByteArrayInputStream(body)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new Unreadable("answers with XML that is broken, or that wants something fetched");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        List<Element> children = elements(root);
        boolean single = children.stream().allMatch(child -> elements(child).isEmpty());
        if (single && children.isEmpty()) {
            String text = root.getTextContent().strip();
            return text.isEmpty() ? List.of() : List.of(Map.of("description", text));
        }
        return single && !root.getTagName().endsWith("s")
                ? List.of(fields(root))
                : children.stream().map(GeoReportReading::fields).toList();
    }

    /// Nothing outside of the bytes is read, and nothing in them grows.
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static Map<String, String> fields(Element element) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Element> children = elements(element);
        if (children.isEmpty()) {
            put(fields, "description", element.getTextContent());
        }
        children.stream()
                .filter(child -> elements(child).isEmpty())
                .forEach(child -> put(fields, child.getTagName(), child.getTextContent()));
        return fields;
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /// The JDK's own prints to the error stream.
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Nobody could do anything about it.
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
