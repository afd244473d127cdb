package org.frontdoor.model.catalog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;

/// What passes for a value of Open311's types. People and other systems write the same day in several ways.
final class AnswerTypes {

    private AnswerTypes() {}

    static boolean isNumber(String value) {
        return value.strip().matches("[-+]?[0-9]{1,15}([.,][0-9]{1,9})?");
    }

    static boolean isDateTime(String value) {
        List<Consumer<String>> forms = List.of(OffsetDateTime::parse, LocalDateTime::parse, LocalDate::parse);
        return forms.stream().anyMatch(form -> reads(form, value.strip()));
    }

    private static boolean reads(Consumer<String> form, String value) {
        try {
            form.accept(value);
            return true;
        } catch (DateTimeParseException otherForm) {
            return false;
        }
    }
}
