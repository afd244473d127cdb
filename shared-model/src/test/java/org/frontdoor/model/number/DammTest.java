package org.frontdoor.model.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DammTest {

    @Test
    void knowsTheExampleOfTheThesis() {
        assertEquals(4, Damm.checkDigit("572"));
        assertTrue(Damm.fits("5724"));
        assertFalse(Damm.fits("5723"));
    }

    @Test
    void refusesWhatIsNotADigit() {
        assertThrows(IllegalArgumentException.class, () -> Damm.checkDigit("57x"));
        assertFalse(Damm.fits(""));
    }

    @Property
    void everyWrongDigitIsCaught(
            @ForAll @NumericChars @StringLength(min = 1, max = 18) String body, @ForAll @IntRange(max = 18) int place) {
        var whole = body + Damm.checkDigit(body);
        var at = place % whole.length();
        for (var wrong = '0'; wrong <= '9'; wrong++) {
            var changed = whole.substring(0, at) + wrong + whole.substring(at + 1);
            assertEquals(wrong == whole.charAt(at), Damm.fits(changed), changed);
        }
    }

    @Property
    void everySwapOfNeighborsIsCaught(@ForAll @NumericChars @StringLength(min = 1, max = 18) String body) {
        var whole = body + Damm.checkDigit(body);
        for (var at = 0; at < whole.length() - 1; at++) {
            var left = whole.charAt(at);
            var right = whole.charAt(at + 1);
            var swapped = whole.substring(0, at) + right + left + whole.substring(at + 2);
            assertEquals(left == right, Damm.fits(swapped), swapped);
        }
    }
}
