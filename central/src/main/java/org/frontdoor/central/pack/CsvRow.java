package org.frontdoor.central.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Wording;

/// One record of a CSV file.
///
/// @param line on which it begins
/// @param cells by column, stripped
public record CsvRow(PackPage page, int line, Map<String, String> cells) {
    private static final Pattern BAR = Pattern.compile("\\|");

    public void error(String message) {
        page.error(line, message);
    }

    public void warning(String message) {
        page.warning(line, message);
    }

    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /// The text, told as an error when it is empty.
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            error("\"" + column + "\" is empty");
        }
        return text;
    }

    /// The parts between `|`.
    List<String> list(String column) {
        return BAR.splitAsStream(text(column))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean yesNo(String column) {
        if (!List.of("yes", "no").contains(text(column))) {
            error("\"" + column + "\" is \"" + text(column) + "\"; write yes or no");
        }
        return text(column).equals("yes");
    }

    /// The value whose name the cell has; told as an error when no name fits.
    <T extends Enum<T>> Optional<T> choice(String column, Class<T> type) {
        return Choices.find(type, text(column)).or(() -> {
            error("\"" + column + "\" is \"" + text(column) + "\"; known are " + Choices.names(type));
            return Optional.empty();
        });
    }

    /// `who_en` and `who_es` as one wording. The first language must be there; a missing other one is a warning.
    Wording wording(String prefix, List<String> languages) {
        Map<String, String> words = new HashMap<>();
        for (String language : languages) {
            String text = text(prefix + "_" + language);
            if (!text.isEmpty()) {
                words.put(language, text);
            } else if (language.equals(languages.getFirst())) {
                error("\"" + prefix + "_" + language + "\" is empty");
            } else {
                warning("\"" + prefix + "_" + language + "\" is empty: no translation");
            }
        }
        return new Wording(words);
    }

    /// Tells of each code in the column that is not known.
    List<String> codes(String column, Predicate<String> unknown, String what) {
        List<String> codes = list(column);
        codes.stream().filter(unknown).forEach(code -> error("unknown " + what + " \"" + code + "\""));
        return codes;
    }

    /// The spot in the columns `latitude` and `longitude`, or empty after saying why not.
    Optional<Point> point() {
        try {
            double latitude = Double.parseDouble(text("latitude"));
            double longitude = Double.parseDouble(text("longitude"));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return Optional.of(new Point(latitude, longitude));
            }
            error("latitude " + latitude + ", longitude " + longitude + " is not on the earth");
        } catch (NumberFormatException e) {
            error("\"latitude\" and \"longitude\" must be degrees, as 45.5231 and -122.6765");
        }
        return Optional.empty();
    }
}
