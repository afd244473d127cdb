package org.frontdoor.model.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.frontdoor.model.customer.PhoneReading.Misread;
import org.frontdoor.model.customer.PhoneReading.Mistake;
import org.frontdoor.model.customer.PhoneReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    private static final Phone CITY = new Phone("+15038234000", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5038234000",
                "503 823 4000",
                "(503) 823-4000",
                "503.823.4000",
                "1-503-823-4000",
                "+1 503 823 4000",
                "  503/823-4000 ",
                "503-TAD-4000"
            })
    void anySpellingIsUnderstood(String typed) {
        assertEquals(new Understood(CITY), Phone.read(typed));
    }

    @Test
    void extensionsAndForeignNumbersAreKept() {
        assertEquals(new Understood(new Phone("+15038234000", "12")), Phone.read("503-823-4000 ext. 12"));
        assertEquals("(503) 823-4000 ext. 12", new Phone("+15038234000", "12").display());
        assertEquals(new Understood(new Phone("+525555555555", "")), Phone.read("+52 55 5555 5555"));
        assertTrue(new Phone("+525555555555", "").display().startsWith("+52 "));
        assertEquals("(503) 823-4000", CITY.display());
        assertEquals("(503) 555-0142", new Phone("+15035550142", "").display());
    }

    @ParameterizedTest
    @CsvSource({
        "hello, NOT_A_NUMBER",
        "'', NOT_A_NUMBER",
        "823-4000, NO_AREA_CODE",
        "503-823-400, TOO_SHORT",
        "503-823-40001, TOO_LONG",
        "103-823-4000, NO_SUCH_CODE",
        "503-123-4000, NO_SUCH_CODE",
        "+999 1234567, UNKNOWN_COUNTRY"
    })
    void saysWhatIsWrong(String typed, Mistake mistake) {
        assertEquals(new Misread(mistake), Phone.read(typed));
        assertFalse(new Misread(mistake).reason().isBlank());
    }

    @Test
    void isFoundByItsLastDigits() {
        assertEquals("4000", CITY.lastDigits(4));
        assertEquals("15038234000", CITY.lastDigits(40));
        assertTrue(CITY.endsWith("4000"));
        assertTrue(CITY.endsWith("823-4000"));
        assertTrue(CITY.endsWith("+1 (503) 823-4000"));
        assertFalse(CITY.endsWith("000"));
        assertFalse(CITY.endsWith("4001"));
    }

    @Test
    void aWrongWireFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Phone("5038234000", ""));
        assertThrows(IllegalArgumentException.class, () -> new Phone("+15038234000", "x"));
    }

    @Property
    void everyHomeNumberSurvivesShowingAndTheWire(
            @ForAll @IntRange(min = 200, max = 999) int area,
            @ForAll @IntRange(min = 200, max = 999) int exchange,
            @ForAll @IntRange(max = 9999) int line)
            throws JsonProcessingException {
        var phone = new Phone("+1%03d%03d%04d".formatted(area, exchange, line), "");
        assertEquals(new Understood(phone), Phone.read(phone.display()));
        assertEquals(new Understood(phone), Phone.read(phone.e164()));
        assertTrue(phone.endsWith(phone.lastDigits(7)));

        var json = new ObjectMapper();
        assertEquals(phone, json.readValue(json.writeValueAsString(phone), Phone.class));
    }

    @Property(tries = 300)
    void anyTextHasAnAnswer(@ForAll @StringLength(max = 300) String typed) {
        switch (Phone.read(typed)) {
            case Understood understood ->
                assertEquals(understood, Phone.read(understood.phone().display()), typed);
            case Misread misread -> assertFalse(misread.reason().isBlank());
        }
    }
}
