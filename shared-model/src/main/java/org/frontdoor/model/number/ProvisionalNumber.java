package org.frontdoor.model.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a customer is told while no case number is left and the center cannot be reached. It finds the case for ever;
/// central gives the case its number when it hears of it.
///
/// A `P` and nine digits, one fewer than a [CaseNumber] has: eight of a serial, of which central hands runs to each
/// workstation in advance, and the [Damm] check digit. In a classroom the first digit is 0, elsewhere never.
///
/// @param text `P` and nine digits whose check digit fits
public record ProvisionalNumber(@JsonValue String text) implements ToldNumber {

    /// What every one begins with.
    public static final char MARK = 'P';

    /// How many digits follow the mark.
    public static final int DIGITS = 9;

    /// The lowest serial that a customer is given.
    public static final int FIRST_SERIAL = 10_000_000;

    /// The highest serial; those below [#FIRST_SERIAL] are of classrooms.
    public static final int LAST_SERIAL = 99_999_999;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProvisionalNumber {
        if (!text.matches(MARK + "[0-9]{" + DIGITS + "}") || !Damm.fits(text.substring(1))) {
            throw new IllegalArgumentException("not a provisional number: " + text);
        }
    }

    /// The number of a serial.
    ///
    /// @param serial 0 to [#LAST_SERIAL]
    public static ProvisionalNumber of(int serial) {
        if (serial < 0 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("a provisional serial has eight digits, not " + serial);
        }
        var body = String.format(Locale.ROOT, "%08d", serial);
        return new ProvisionalNumber(MARK + body + Damm.checkDigit(body));
    }

    /// Whether a stored number is meant as one of these.
    public static boolean like(String stored) {
        return stored.length() == DIGITS + 1 && stored.charAt(0) == MARK;
    }

    public int serial() {
        return Integer.parseInt(text.substring(1, DIGITS));
    }

    public boolean isClassroom() {
        return serial() < FIRST_SERIAL;
    }

    @Override
    public String plain() {
        return text;
    }

    /// `P-104-183-820`.
    @Override
    public String grouped() {
        return MARK + "-" + text.substring(1, 4) + "-" + text.substring(4, 7) + "-" + text.substring(7);
    }

    /// "P … one zero four … one eight three … eight two zero".
    @Override
    public String spoken(Locale locale) {
        return MARK + " … "
                + SpokenDigits.in(locale).read(grouped().substring(2).replace('-', ' '));
    }

    @Override
    public String toString() {
        return text;
    }
}
