package org.frontdoor.model.number;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of the ten digits in a language, and how grouped digits are read with them.
record SpokenDigits(List<String> names) {

    private static final SpokenDigits ENGLISH =
            new SpokenDigits(List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"));
    private static final SpokenDigits SPANISH = new SpokenDigits(
            List.of("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"));

    static SpokenDigits in(Locale locale) {
        return locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    String read(String grouped) {
        return Stream.of(grouped.split(" ", -1)).map(this::readGroup).collect(Collectors.joining(" … "));
    }

    private String readGroup(String group) {
        return group.chars().mapToObj(digit -> names.get(digit - '0')).collect(Collectors.joining(" "));
    }
}
