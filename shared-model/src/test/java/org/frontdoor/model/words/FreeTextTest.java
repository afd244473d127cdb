package org.frontdoor.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.model.command.Decision;
import org.junit.jupiter.api.Test;

class FreeTextTest {

    private static String kept(String typed) {
        var kept = new AtomicReference<String>();
        assertInstanceOf(Decision.Accepted.class, FreeText.kept(typed, text -> {
            kept.set(text);
            return Decision.accepted();
        }));
        return kept.get();
    }

    private static String refused(String typed) {
        var decision = FreeText.kept(typed, text -> Decision.accepted());
        return assertInstanceOf(Decision.Refused.class, decision).problem().code();
    }

    @Test
    void keepsWhatPeopleWrite() {
        assertEquals("Señora Nguyễn 🙂\nsecond line\tשלום", kept("  Señora Nguyễn 🙂\nsecond line\tשלום\n"));
    }

    @Test
    void dropsWhatNoDatabaseTakes() {
        assertEquals("ab", kept("a\u0000b\uD800"));
        assertEquals("🙂", kept("\uDE42🙂\u0007"));
    }

    @Test
    void masksAndRefuses() {
        assertEquals("ssn •••-••-••••", kept("ssn 219-09-9999"));
        assertEquals("payment-card", refused("4111 1111 1111 1111"));
        assertEquals("text-too-long", refused("x".repeat(1_000_000)));
    }

    @Property
    void whatIsKeptIsKeptAgainUnchanged(@ForAll String typed) {
        if (FreeText.kept(typed, text -> Decision.accepted()) instanceof Decision.Accepted) {
            var once = kept(typed);
            assertEquals(once, kept(once));
        }
    }
}
