package org.frontdoor.central.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.frontdoor.fixtures.open311.RecordedXml;
import org.frontdoor.model.catalog.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever people write comes in and goes out as it is, where the form of it has a place for it.
class AnyTextTest {
    private static final List<String> ODD = List.of(
            "<",
            "&",
            ">",
            "]]>",
            "\"",
            "'",
            "&amp;",
            "<!--",
            "<?",
            "%",
            "+",
            "=",
            "[",
            "]",
            "\r\n",
            "\r",
            "\n",
            "\t",
            " ",
            "\0",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "\ud83d\ude00",
            "é",
            "e\u0301",
            "\u202e",
            "\ud800",
            "\udc00",
            "\ud83f\udffe");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(ODD.get(random.nextInt(ODD.size())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return text.toString();
    }

    /// Illegal in XML 1.0 is all that its `Char` does not name.
    private static String readable(String text) {
        return text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE
                                || (character < 0x20 && "\t\n\r".indexOf(character) < 0)
                                || character == 0xFFFE
                                || character == 0xFFFF
                        ? 0xFFFD
                        : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xmlCarriesIt(long seed) {
        String text = text(new Random(seed));
        String xml =
                SparkXml.write("errors", JsonNodeFactory.instance.arrayNode().add(text));
        assertEquals(
                readable(text),
                RecordedXml.parse(xml.getBytes(StandardCharsets.UTF_8))
                        .getDocumentElement()
                        .getTextContent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFormCarriesIt(long seed) {
        Random random = new Random(seed);
        String code = writable(text(random)).replaceAll("[\\[\\]]", "") + "x";
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(writable(text(random)));
        }
        String form = values.stream()
                .map(value -> encoded("attribute[" + code + "][]") + "=" + encoded(value))
                .collect(Collectors.joining("&"));
        List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
        assertEquals(
                given.isEmpty() ? List.of() : List.of(new Answer(code, given)),
                Form.read(form.getBytes(StandardCharsets.UTF_8)).attributes());
    }

    /// Half a character cannot be sent in UTF-8.
    private static String writable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
