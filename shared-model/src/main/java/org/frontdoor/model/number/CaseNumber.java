package org.frontdoor.model.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/// The number a customer keeps: ten digits, of which two are the [Series], seven a serial (ten million a year) and the
/// last the
/// [Damm] check digit. On the wire it is the plain ten digits.
///
/// @param digits ten digits whose check digit fits
public record CaseNumber(@JsonValue String digits) implements ToldNumber, Comparable<CaseNumber> {

    /// How many digits a number has.
    public static final int LENGTH = 10;

    /// The highest serial of a series; the lowest is 0.
    public static final int LAST_SERIAL = 9_999_999;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseNumber {
        if (!digits.matches("[0-9]{" + LENGTH + "}") || !Damm.fits(digits)) {
            throw new IllegalArgumentException("not a case number: " + digits);
        }
    }

    /// The number of a serial.
    ///
    /// @param serial 0 to [#LAST_SERIAL]
    public static CaseNumber of(Series series, int serial) {
        if (serial < 0 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("a serial has seven digits, not " + serial);
        }
        var body = String.format(Locale.ROOT, "%s%07d", series, serial);
        return new CaseNumber(body + Damm.checkDigit(body));
    }

    /// What somebody typed or pasted. Spaces, dashes, dots, slashes, brackets and number signs do not matter. With a
    /// `P` in front it is meant as a [ProvisionalNumber].
    public static Parsed parse(String typed) {
        return NumberReading.read(typed);
    }

    /// The numbers that a text names, with or without their groups; provisional ones, too.
    public static Stream<ToldNumber> allIn(String text) {
        return NumberReading.allIn(text);
    }

    public Series series() {
        return new Series(Integer.parseInt(digits.substring(0, 2)));
    }

    public int serial() {
        return Integer.parseInt(digits.substring(2, LENGTH - 1));
    }

    public boolean isClassroom() {
        return series().isClassroom();
    }

    @Override
    public String plain() {
        return digits;
    }

    /// As it is shown and printed: `26 0004 1835`.
    @Override
    public String grouped() {
        return digits.substring(0, 2) + " " + digits.substring(2, 6) + " " + digits.substring(6);
    }

    /// As it is read to the customer, digit by digit with a pause between the groups: "two six … zero zero zero four …
    /// one eight
    /// three five". In Spanish where the locale asks for it, else in English.
    @Override
    public String spoken(Locale locale) {
        return SpokenDigits.in(locale).read(grouped());
    }

    @Override
    public int compareTo(CaseNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
