package org.frontdoor.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.frontdoor.model.number.Parsed.Mistake;
import org.frontdoor.model.number.Parsed.Mistyped;
import org.frontdoor.model.number.Parsed.NotANumber;
import org.frontdoor.model.number.Parsed.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    private static final CaseNumber NUMBER = CaseNumber.of(Series.ofYear(2026), 4183);

    @Test
    void isShownInGroups() {
        assertEquals("26 0004 183" + Damm.checkDigit("260004183"), NUMBER.grouped());
    }

    @Test
    void isReadDigitByDigit() {
        var number = CaseNumber.of(Series.ofYear(2026), 4181);
        assertEquals("2600041814", number.digits());
        assertEquals("two six … zero zero zero four … one eight one four", number.spoken(Locale.US));
        assertEquals("dos seis … cero cero cero cuatro … uno ocho uno cuatro", number.spoken(Locale.of("es", "MX")));
        assertEquals(number.spoken(Locale.ENGLISH), number.spoken(Locale.of("vi")));
    }

    @Test
    void classroomNumbersLookDifferent() {
        assertTrue(CaseNumber.of(Series.CLASSROOM, 1).isClassroom());
        assertTrue(CaseNumber.of(Series.CLASSROOM, 1).grouped().startsWith("00 "));
        assertFalse(NUMBER.isClassroom());
        assertThrows(IllegalArgumentException.class, () -> Series.ofYear(2100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 0004 1814",
                "#26-0004-1814",
                " 26.0004.1814\n",
                "26–0004–1814",
                "2600041814",
                "（26) 0004/1814"
            })
    void isReadHoweverItIsSpelled(String typed) {
        var plain = typed.replace("（", "(");
        assertEquals(new Valid(CaseNumber.of(Series.ofYear(2026), 4181)), CaseNumber.parse(plain));
    }

    @Test
    void tellsAMistypedNumberBeforeAnySearch() {
        assertEquals(new Mistyped("260004", Mistake.TOO_SHORT), CaseNumber.parse("26 0004"));
        assertEquals(new Mistyped("26000418141", Mistake.TOO_LONG), CaseNumber.parse("26 0004 18141"));
        assertEquals(new Mistyped("2600041841", Mistake.CHECK_DIGIT), CaseNumber.parse("26 0004 1841"));
        assertEquals("A case number has 10 digits; this has 6.", new Mistyped("260004", Mistake.TOO_SHORT).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "pothole", "1221 SW 4th Ave", "26 0004 1814 please"})
    void wordsAreNoNumber(String typed) {
        assertEquals(new NotANumber(), CaseNumber.parse(typed));
    }

    @Test
    void aMegabyteOfDigitsIsOnlyTooLong() {
        var parsed = assertInstanceOf(Mistyped.class, CaseNumber.parse("7 ".repeat(500_000)));
        assertEquals(Mistake.TOO_LONG, parsed.mistake());
        assertTrue(parsed.digits().length() < 100);
    }

    @Property
    void readingWhatIsShownGivesTheSameNumber(
            @ForAll @IntRange(max = 99) int series, @ForAll @IntRange(max = CaseNumber.LAST_SERIAL) int serial)
            throws JsonProcessingException {
        var number = CaseNumber.of(new Series(series), serial);
        assertEquals(new Valid(number), CaseNumber.parse(number.grouped()));
        assertEquals(serial, number.serial());
        assertEquals(series, number.series().value());

        var json = new ObjectMapper();
        assertEquals('"' + number.digits() + '"', json.writeValueAsString(number));
        assertEquals(number, json.readValue('"' + number.digits() + '"', CaseNumber.class));
    }

    @Property
    void aWrongOrSwappedDigitIsNeverValid(
            @ForAll @IntRange(max = CaseNumber.LAST_SERIAL) int serial,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var digits =
                new StringBuilder(CaseNumber.of(Series.ofYear(2026), serial).digits());
        var right = digits.charAt(place) - '0';
        digits.setCharAt(place, (char) ('0' + (right + shift) % 10));
        assertEquals(new Mistyped(digits.toString(), Mistake.CHECK_DIGIT), CaseNumber.parse(digits.toString()));
    }

    @Test
    void cannotBeMadeWithAWrongCheckDigit() {
        assertThrows(IllegalArgumentException.class, () -> new CaseNumber("2600041841"));
        assertThrows(IllegalArgumentException.class, () -> CaseNumber.of(Series.ofYear(2026), 10_000_000));
    }
}
