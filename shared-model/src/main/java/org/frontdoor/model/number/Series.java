package org.frontdoor.model.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The two digits that a case number begins with: the year in which its block was leased, or `00` in a classroom, so
/// that a
/// practice number is never taken for a real one. No month, no day.
///
/// @param value 0 to 99
public record Series(int value) {

    /// The series of every classroom site.
    public static final Series CLASSROOM = new Series(0);

    public Series {
        if (value < 0 || value > 99) {
            throw new IllegalArgumentException("a series has two digits, not " + value);
        }
    }

    /// The series of a production site.
    ///
    /// @param year 2001 to 2099; the year 2100 would read as a classroom
    public static Series ofYear(int year) {
        if (year <= 2000 || year > 2099) {
            throw new IllegalArgumentException("case numbers are given out from 2001 to 2099, not in " + year);
        }
        return new Series(year - 2000);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Series of(String digits) {
        if (!digits.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("a series has two digits: " + digits);
        }
        return new Series(Integer.parseInt(digits));
    }

    public boolean isClassroom() {
        return equals(CLASSROOM);
    }

    @Override
    @JsonValue
    public String toString() {
        return String.format(Locale.ROOT, "%02d", value);
    }
}
