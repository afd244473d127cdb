package org.frontdoor.app.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.frontdoor.model.place.Point;

/// What kind of place somebody speaks of, in English or Spanish, before it is known whether there is one.
sealed interface SpokenPlace {
    /// A spot in degrees, as other programs write it.
    record Coordinates(Point point) implements SpokenPlace {}

    /// `mlk and alberta`, `la esquina de division y la 82`.
    record Crossing(String one, String other) implements SpokenPlace {}

    /// `the 1200 block of hawthorne`, `1200-1298 hawthorne`.
    /// @param whole a block, as against from one house to another
    record Block(String street, int from, int to, boolean whole) implements SpokenPlace {}

    /// `hawthorne between 12th and 15th`.
    record Between(String street, String one, String other) implements SpokenPlace {}

    /// An address, a street, a park: whatever else has a name.
    record Named(String words) implements SpokenPlace {}

    Pattern MARKS = Pattern.compile("\\p{M}+");
    String DEGREES = "[-+]?\\d{1,3}\\.\\d{2,}";

    /// `45.52, -122.68`; also inside a `geo:` URI (RFC 5870) and in the addresses of map sites (`@45.52,-122.68,17z`).
    Pattern DECIMAL = Pattern.compile("(?:^|[@=:/(\\s])(" + DEGREES + ")\\s*°?\\s*([ns])?[,;\\s]\\s*(" + DEGREES
            + ")\\s*°?\\s*([ew])?(?=$|[,;?)&\\s])");
    Pattern SEXAGESIMAL = Pattern.compile(
            "(\\d{1,3})\\s*[°d]\\s*(\\d{1,2})\\s*['′m]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|′′|''|s))?\\s*([ns])"
                    + "[,;\\s]*(\\d{1,3})\\s*[°d]\\s*(\\d{1,2})\\s*['′m]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|″|′′|''|s))?\\s*([ewo])");
    Pattern BLOCK_OF = Pattern.compile(
            "^(?:the |la |el )?(?:(\\d+)(?:st|nd|rd|th)? (?:block|blk)(?: of| on)?|cuadra (?:del )?(\\d+)(?: de(?: la)?)?) (.+)$");
    Pattern OF_BLOCK = Pattern.compile("^(.+?)[, ]+(?:the )?(\\d+) (?:block|blk)$");
    Pattern RANGE = Pattern.compile("^(?:from )?(\\d+) ?(?:-|–|to|through) ?(\\d+) (.+)$");
    Pattern BETWEEN = Pattern.compile("^(.+?)[, ]+(?:between|btwn|entre)(?: las?)? (.+?) (?:and|&|y)(?: las?)? (.+)$");
    Pattern CROSSING = Pattern.compile(
            "^(?:the )?(?:corner of |intersection of |(?:la )?esquina (?:de|con) )?(.+?)(?: (?:and|at|y|con|esquina con) | ?[&@/+] ?)(?:la )?(.+)$");

    Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:at|by|in|near|on|the|in front of|across from|en|el|la|los|las|cerca|frente|de|del|al?) )+",
            Pattern.CASE_INSENSITIVE);

    /// Without what leads to a name: `near the zoo`, `frente al zoo`.
    static String withoutLead(String words) {
        return LEAD.matcher(words).replaceFirst("");
    }

    static SpokenPlace of(String typed) {
        String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
        return coordinates(plain)
                .<SpokenPlace>map(Coordinates::new)
                .or(() -> block(plain))
                .or(() -> crossing(plain))
                .orElseGet(() -> new Named(typed));
    }

    private static Optional<SpokenPlace> block(String plain) {
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            String one = between.group(2);
            String other = between.group(3);
            return Optional.of(
                    AddressWords.isNumber(one) && AddressWords.isNumber(other) && one.length() > 2
                            ? range(between.group(1), one, other)
                            : new Between(between.group(1), one, other));
        }
        Matcher blockOf = BLOCK_OF.matcher(plain);
        if (blockOf.matches()) {
            return Optional.of(whole(blockOf.group(3), blockOf.group(1) == null ? blockOf.group(2) : blockOf.group(1)));
        }
        Matcher ofBlock = OF_BLOCK.matcher(plain);
        if (ofBlock.matches()) {
            return Optional.of(whole(ofBlock.group(1), ofBlock.group(2)));
        }
        Matcher range = RANGE.matcher(plain);
        return range.matches() ? Optional.of(range(range.group(3), range.group(1), range.group(2))) : Optional.empty();
    }

    /// A block holds a hundred house numbers (`the 1200 block` is 1200 to 1299).
    private static Block whole(String street, String number) {
        int from = AddressParts.value(number) / 100 * 100;
        return new Block(street, from, from + 99, true);
    }

    private static Block range(String street, String one, String other) {
        int from = AddressParts.value(one);
        int to = AddressParts.value(other);
        return new Block(street, Math.min(from, to), Math.max(from, to), false);
    }

    private static Optional<SpokenPlace> crossing(String plain) {
        Matcher crossing = CROSSING.matcher(plain);
        return crossing.matches() && !AddressWords.of(crossing.group(1)).isEmpty()
                ? Optional.of(new Crossing(crossing.group(1), crossing.group(2)))
                : Optional.empty();
    }

    private static Optional<Point> coordinates(String plain) {
        Matcher degrees = SEXAGESIMAL.matcher(plain);
        if (degrees.find()) {
            double latitude = sexagesimal(degrees, 1) * (degrees.group(4).equals("s") ? -1 : 1);
            double longitude = sexagesimal(degrees, 5) * (degrees.group(8).equals("e") ? 1 : -1);
            return onEarth(latitude, longitude);
        }
        Matcher decimal = DECIMAL.matcher(plain);
        if (!decimal.find()) {
            return Optional.empty();
        }
        double first = Double.parseDouble(decimal.group(1)) * ("s".equals(decimal.group(2)) ? -1 : 1);
        double second = Double.parseDouble(decimal.group(3)) * ("w".equals(decimal.group(4)) ? -1 : 1);
        // GeoJSON and many tables have the longitude first.
        return Math.abs(first) > 90 ? onEarth(second, first) : onEarth(first, second);
    }

    private static double sexagesimal(Matcher degrees, int group) {
        return Stream.of(group, group + 1, group + 2)
                .mapToDouble(each -> degrees.group(each) == null
                        ? 0
                        : Double.parseDouble(degrees.group(each)) / Math.pow(60, (double) each - group))
                .sum();
    }

    private static Optional<Point> onEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Point(latitude, longitude))
                : Optional.empty();
    }
}
