package org.frontdoor.central.open311;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.model.catalog.Answer;

/// What came in a form (`application/x-www-form-urlencoded`, in UTF-8): values by name, in their order. An empty value
/// is none, as GeoReport v2 wants it.
record Form(Map<String, List<String>> values) {
    private static final int MOST = 2_000;

    /// `attribute[CODE]`, and `attribute[CODE][]` for several values.
    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^\\[\\]]+)](?:\\[[0-9]*])?");

    /// The fields of a body.
    /// @throws HttpProblem 400 where an escape is cut, bytes are no UTF-8, or the fields are too many
    static Form read(byte[] body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int fields = 0;
        for (int from = 0; from < body.length; ) {
            int end = indexOf(body, '&', from, body.length);
            if (end > from && ++fields > MOST) {
                throw HttpProblem.bad("form-too-long", "At most " + MOST + " fields go into one request.");
            }
            int equals = indexOf(body, '=', from, end);
            String value = equals == end ? "" : decoded(body, equals + 1, end);
            if (!value.isBlank()) {
                values.computeIfAbsent(decoded(body, from, equals), name -> new ArrayList<>())
                        .add(value);
            }
            from = end + 1;
        }
        return new Form(values);
    }

    private static int indexOf(byte[] body, char wanted, int from, int end) {
        int at = from;
        while (at < end && body[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decoded(byte[] body, int from, int end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - from);
        for (int at = from; at < end; at++) {
            switch (body[at]) {
                case '+' -> bytes.write(' ');
                case '%' -> {
                    int high = at + 2 < end ? Character.digit(body[at + 1], 16) : -1;
                    int low = at + 2 < end ? Character.digit(body[at + 2], 16) : -1;
                    if (high < 0 || low < 0) {
                        throw malformed();
                    }
                    bytes.write(high * 16 + low);
                    at += 2;
                }
                default -> bytes.write(body[at]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static HttpProblem malformed() {
        return HttpProblem.bad(
                "form-malformed", "The form cannot be read: send it URL-encoded, in UTF-8, and to its end.");
    }

    /// The first value of a field.
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(List::getFirst);
    }

    /// The answers in the attributes, by code.
    List<Answer> attributes() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        values.forEach((name, given) -> {
            Matcher attribute = ATTRIBUTE.matcher(name);
            if (attribute.matches()) {
                answers.computeIfAbsent(attribute.group(1), code -> new ArrayList<>())
                        .addAll(given);
            }
        });
        return answers.entrySet().stream()
                .map(answer -> new Answer(answer.getKey(), answer.getValue()))
                .toList();
    }
}
