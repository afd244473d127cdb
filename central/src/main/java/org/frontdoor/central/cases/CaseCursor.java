package org.frontdoor.central.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where a page of cases ended. Opaque to readers.
public record CaseCursor(Instant opened, UUID id) {

    public static Optional<CaseCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return space < 0
                    ? Optional.empty()
                    : Optional.of(new CaseCursor(
                            Instant.parse(plain.substring(0, space)), UUID.fromString(plain.substring(space + 1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((opened + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
