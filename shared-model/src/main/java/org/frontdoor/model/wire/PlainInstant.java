package org.frontdoor.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads times in the one form in which this program writes them (`2026-03-01T08:30:00.25Z`), which costs a tenth of
/// what a general reader does: a case has some five of them. All others are left to that one.
final class PlainInstant extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;
    private static final String PATTERN = "dddd-dd-ddTdd:dd:dd";
    private static final int MOST_DECIMALS = 9;
    private static final int DAY = 86_400;

    PlainInstant() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Instant plain = parser.hasToken(JsonToken.VALUE_STRING) ? read(parser.getText()) : null;
        return plain == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : plain;
    }

    private static @Nullable Instant read(String text) {
        int end = text.length() - 1;
        int decimals = end - PATTERN.length() - 1;
        boolean plain = fits(text)
                && text.charAt(end) == 'Z'
                && (end == PATTERN.length()
                        || (text.charAt(PATTERN.length()) == '.' && decimals > 0 && decimals <= MOST_DECIMALS));
        if (!plain) {
            return null;
        }
        int nanos = 0;
        for (int i = 0; i < MOST_DECIMALS; i++) {
            char digit = i < decimals ? text.charAt(PATTERN.length() + 1 + i) : '0';
            if (digit < '0' || digit > '9') {
                return null;
            }
            nanos = 10 * nanos + digit - '0';
        }
        int second = 3_600 * number(text, 11, 13) + 60 * number(text, 14, 16) + number(text, 17, 19);
        if (number(text, 11, 13) > 23 || number(text, 14, 16) > 59 || number(text, 17, 19) > 59) {
            return null;
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            return Instant.ofEpochSecond(day * DAY + second, nanos);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean fits(String text) {
        if (text.length() <= PATTERN.length()) {
            return false;
        }
        for (int i = 0; i < PATTERN.length(); i++) {
            char wanted = PATTERN.charAt(i);
            char is = text.charAt(i);
            if (wanted == 'd' ? is < '0' || is > '9' : is != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }
}
