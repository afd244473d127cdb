package org.frontdoor.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.words.SensitiveText.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTextTest {

    /// The test numbers that card networks publish.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111111111111111",
                "4111-1111-1111-1111",
                "4111.1111.1111.1111",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                "4222222222222",
                "5555 5555 5555 4444",
                "2223 0031 2200 3222",
                "3782 822463 10005",
                "6011 1111 1111 1117",
                "3056 930902 5904",
                "3530 1113 3330 0000",
                "6200 0000 0000 0005"
            })
    void aPaymentCardStopsTheText(String card) {
        var text = "card is " + card + ", thanks";
        var sensitive = SensitiveText.in(text);
        assertEquals(List.of(new Span(8, 8 + card.length())), sensitive.cards());
        assertTrue(sensitive.problem().orElseThrow().contains("card number"));
    }

    @Test
    void anExpiryDateBehindTheCardDoesNotHideIt() {
        assertEquals(
                List.of(new Span(0, 19)),
                SensitiveText.in("4111 1111 1111 1111 12/27 123").cards());
        assertEquals(
                List.of(new Span(0, 19)),
                SensitiveText.in("4111 1111 1111 1111 1227").cards());
        assertEquals(
                List.of(new Span(4, 23)),
                SensitiveText.in("503 4111 1111 1111 1111").cards());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1112",
                "call 503-823-4000 or 503-823-4001",
                "503 823 4000 503 823 4000",
                "1234567812345670",
                "account 41111111111111111111111",
                "97204-1234",
                "26 0004 1814",
                "from 2024-11-22 03:41 to 2024-11-23"
            })
    void otherNumbersPass(String text) {
        var sensitive = SensitiveText.in(text);
        assertEquals(List.of(), sensitive.cards());
        assertEquals(text, sensitive.masked());
    }

    @Test
    void socialSecurityNumbersAreMasked() {
        assertEquals(
                "hers is •••-••-••••, his •••-••-••••.",
                SensitiveText.in("hers is 219-09-9999, his 457 55 5462.").masked());
        assertEquals("SSN: •••-••-••••", SensitiveText.in("SSN: 219099999").masked());
        assertEquals(
                "mi seguro social es •••-••-••••",
                SensitiveText.in("mi seguro social es 219099999").masked());
        assertEquals(
                "•••-••-•••• •••-••-••••",
                SensitiveText.in("219-09-9999 457-55-5462").masked());
        assertEquals(1, SensitiveText.in("219-09-9999").socialSecurity().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000-12-3456",
                "666-12-3456",
                "912-34-5678",
                "219-00-9999",
                "219-09-0000",
                "219099999",
                "1219-09-9999"
            })
    void numbersThatNobodyHasStay(String text) {
        assertEquals(text, SensitiveText.in(text).masked());
    }

    /// A cost that grew with the square of the text would take hours here; the machine's speed does not matter.
    @ParameterizedTest
    @ValueSource(strings = {"4 ", "4", "219-09-9999 ", "4111 ", "4111 1111 1111 1111, "})
    @Timeout(60)
    void aPastedMegabyteIsReadInOnePass(String part) {
        var text = part.repeat(1_000_000 / part.length());
        assertEquals(part.startsWith("219"), SensitiveText.in(text).masked().contains("•"));
    }

    @Property
    void aCardIsFoundWhereverItStands(
            @ForAll("cards") String card, @ForAll("words") String before, @ForAll("words") String after) {
        var text = before + " " + card + " " + after;
        var spans = SensitiveText.in(text).cards();
        assertEquals(List.of(new Span(before.length() + 1, before.length() + 1 + card.length())), spans);
    }

    @Property
    void aCaseNumberIsNoCard(@ForAll("serials") int serial) {
        var shown = CaseNumber.of(Series.ofYear(2045), serial).grouped();
        assertEquals(List.of(), SensitiveText.in("case " + shown + " at 97204").cards());
    }

    @Property
    void maskingTwiceChangesNothing(@ForAll String text) {
        var once = SensitiveText.in(text).masked();
        assertEquals(once, SensitiveText.in(once).masked());
    }

    @Provide
    Arbitrary<String> cards() {
        var body = Arbitraries.strings().numeric().ofLength(14);
        var separator = Arbitraries.of("", " ", "-");
        return Combinators.combine(body, separator).as((digits, between) -> {
            var whole = "4" + digits;
            var card = whole + luhnDigit(whole);
            return String.join(
                    between, card.substring(0, 4), card.substring(4, 8), card.substring(8, 12), card.substring(12));
        });
    }

    private static int luhnDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var doubled = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return (10 - sum % 10) % 10;
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').withChars(" ,:é🙂").ofMaxLength(20);
    }

    @Provide
    Arbitrary<Integer> serials() {
        return Arbitraries.integers().between(0, CaseNumber.LAST_SERIAL);
    }
}
