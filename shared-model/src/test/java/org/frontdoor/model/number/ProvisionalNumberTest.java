package org.frontdoor.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.frontdoor.model.number.Parsed.Mistake;
import org.frontdoor.model.number.Parsed.Mistyped;
import org.frontdoor.model.number.Parsed.NotANumber;
import org.frontdoor.model.number.Parsed.Provisional;
import org.frontdoor.model.number.Parsed.Valid;
import org.frontdoor.model.words.SensitiveText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionalNumberTest {
    private static final ProvisionalNumber NUMBER = ProvisionalNumber.of(10_418_382);

    @Test
    void isAMarkAndNineDigitsInThrees() {
        assertEquals(ProvisionalNumber.DIGITS + 1, NUMBER.text().length());
        assertTrue(NUMBER.text().startsWith("P10418382"));
        assertTrue(NUMBER.grouped().startsWith("P-104-183-82"));
        assertEquals(10_418_382, NUMBER.serial());
        assertEquals(NUMBER, ToldNumber.of(NUMBER.plain()));
    }

    @Test
    void isReadInThreesWithItsMark() {
        assertTrue(NUMBER.spoken(Locale.ENGLISH).startsWith("P … one zero four … one eight three … eight two "));
        assertTrue(NUMBER.spoken(Locale.forLanguageTag("es")).startsWith("P … uno cero cuatro … "));
    }

    @Property
    void isReadBackHoweverItIsTyped(@ForAll @IntRange(max = ProvisionalNumber.LAST_SERIAL) int serial) {
        var number = ProvisionalNumber.of(serial);
        for (var typed : List.of(
                number.text(),
                number.grouped(),
                number.grouped().toLowerCase(Locale.ROOT),
                " p " + number.text().substring(1) + " ",
                number.grouped().replace('-', ' '))) {
            assertEquals(new Provisional(number), CaseNumber.parse(typed), typed);
        }
    }

    @Property
    void isNeverTakenForACaseNumberAlsoWithoutItsMark(
            @ForAll @IntRange(max = ProvisionalNumber.LAST_SERIAL) int serial) {
        var number = ProvisionalNumber.of(serial);
        assertEquals(
                Mistake.TOO_SHORT,
                assertInstanceOf(Mistyped.class, CaseNumber.parse(number.text().substring(1)))
                        .mistake());
        assertThrows(IllegalArgumentException.class, () -> new CaseNumber(number.text()));
    }

    @Property
    void aWrongDigitIsFound(
            @ForAll @IntRange(max = ProvisionalNumber.LAST_SERIAL) int serial,
            @ForAll @IntRange(min = 1, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var text = new StringBuilder(ProvisionalNumber.of(serial).text());
        text.setCharAt(place, (char) ('0' + (text.charAt(place) - '0' + by) % 10));
        assertEquals(new Mistyped(text.toString(), Mistake.CHECK_DIGIT), CaseNumber.parse(text.toString()));
        assertThrows(IllegalArgumentException.class, () -> new ProvisionalNumber(text.toString()));
    }

    @Test
    void whatIsTooShortOrTooLongIsToldAsAProvisionalNumber() {
        var shorter = assertInstanceOf(Mistyped.class, CaseNumber.parse("P-104"));
        assertEquals("A provisional number has P and 9 digits; this has 3.", shorter.reason());
        var longer = assertInstanceOf(Mistyped.class, CaseNumber.parse("p 104 183 829 1"));
        assertEquals("A provisional number has P and 9 digits; this has more.", longer.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "p-", "PP104183829", "104P183829", "Park 104183829"})
    void wordsAreNone(String typed) {
        assertEquals(new NotANumber(), CaseNumber.parse(typed));
    }

    @Test
    void classroomsAndTheRealThingNeverShareOne() {
        assertTrue(ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL - 1).isClassroom());
        assertTrue(ProvisionalNumber.of(0).text().startsWith("P0"));
        assertNotEquals(
                '0', ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL).text().charAt(1));
    }

    @Test
    void isFoundInATextBesideOthers() {
        var own = CaseNumber.of(Series.ofYear(2026), 4181);
        assertEquals(
                List.of(own, NUMBER),
                CaseNumber.allIn("Doubles " + own.grouped() + ", once " + NUMBER.grouped() + ".")
                        .toList());
        assertEquals(new Valid(own), CaseNumber.parse(own.grouped()));
    }

    @Property
    void isKeptInNotesAsItIs(@ForAll @IntRange(max = ProvisionalNumber.LAST_SERIAL) int serial) {
        var text = "Customer has " + ProvisionalNumber.of(serial).grouped() + " written down";
        assertEquals(text, SensitiveText.in(text).masked());
        assertTrue(SensitiveText.in(text).problem().isEmpty());
    }

    @Test
    void isTextOnTheWire() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertEquals('"' + NUMBER.text() + '"', json.writeValueAsString(NUMBER));
        assertEquals(NUMBER, json.readValue('"' + NUMBER.text() + '"', ProvisionalNumber.class));
    }
}
