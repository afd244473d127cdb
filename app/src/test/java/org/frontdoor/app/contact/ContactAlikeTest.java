package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.Resolution;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.Parsed;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.ToldNumber;
import org.junit.jupiter.api.Test;

/// What is reported already is seen while the agent types, and one key adds this caller to it.
class ContactAlikeTest extends ContactRoomStand {

    @Test
    void oneKeyAddsTheCallerWithANumberOfTheirOwn() {
        Case parent = aCarIsReported();
        aCarAt("1619 22nd");
        fx.await("what is reported already", () -> fx.sees("#contact-nearby .contact-join"));
        assertTrue(said().contains("Likely the same"), said()::toString);
        stand.picture("contact-31-reported-already");
        fx.press(ALT, A);
        fx.await("the number", () -> fx.sees("#number-big"));
        stand.picture("contact-32-caller-added");

        assertEquals(1, all(Case.KIND).size(), "no second case");
        Case joined = all(Case.KIND).getFirst();
        assertEquals(2, joined.callers());
        String told = number().plain();
        assertNotEquals(parent.number(), told);
        assertTrue(joined.isToldAs(told));
        CaseEvent.CallerAdded added = joined.followers().getFirst();
        assertEquals(List.of(told), added.told().toList());
        assertTrue(
                texts(".number-card .label").stream()
                        .anyMatch(words -> words.startsWith(
                                "Follows case " + ToldNumber.of(parent.number()).grouped())),
                () -> texts(".number-card .label").toString());
        assertEquals(
                List.of(joined.id()),
                all(Contact.KIND).stream()
                        .filter(contact -> !contact.cases().isEmpty())
                        .flatMap(contact -> contact.cases().stream())
                        .distinct()
                        .toList());
    }

    @Test
    void withoutNumbersTheyAreToldAProvisionalOne() {
        aCarIsReported();
        stand.useUpNumbers();
        aCarAt("1619 22nd");
        fx.await("what is reported already", () -> fx.sees("#contact-nearby .contact-join"));
        fx.press(ALT, A);
        fx.await("the number", () -> fx.sees("#number-big"));
        assertTrue(fx.sees("#number-provisional"));
        String told = number().plain();
        assertTrue(ProvisionalNumber.like(told), told);
        assertTrue(all(Case.KIND).getFirst().isToldAs(told));
    }

    @Test
    void oneClosedLatelyIsLookedAtAndNotJoined() {
        Case parent = aCarIsReported();
        stand.workspace().give(Deed.of(new ResolveCase(parent.id(), Resolution.Kind.WORK_DONE, "Towed away.")));
        aCarAt("1619 22nd");
        fx.await("what was reported", () -> fx.sees("#contact-nearby .contact-look"));
        assertFalse(fx.sees("#contact-nearby .contact-join"));
        assertTrue(
                said().stream()
                        .anyMatch(words -> words.contains("closed")
                                && words.contains(ToldNumber.of(parent.number()).grouped())),
                said()::toString);
        fx.press(ALT, A);
        fx.click("#contact-nearby .contact-look");
        assertEquals(List.of(parent.id()), stand.opened);
        assertFalse(fx.sees("#number-big"));
    }

    @Test
    void whatManyCallAboutHasTheKeyBeforeWhatIsNear() {
        Case parent = aCarIsReported();
        aCarAt("1619 22nd");
        fx.await("the key at what is near", () -> fx.sees("#contact-nearby .contact-join .key-hint"));
        stand.load(new MassEvent(
                UUID.randomUUID(),
                "Cars left after the flood",
                List.of("abandoned-auto"),
                List.of(),
                null,
                0,
                parent.id(),
                parent.number(),
                Map.of("en", "We know of them."),
                List.of(),
                "lead",
                Instant.parse("2026-11-20T20:00:00Z"),
                null));
        fx.run(() -> stand.room.newsAnew());
        fx.await("the event", () -> fx.sees("#event .banner .key-hint"));
        fx.await("no second key", () -> !fx.sees("#contact-nearby .contact-join .key-hint"));
        assertTrue(fx.sees("#contact-nearby .contact-join"));
    }

    @Test
    void anotherServiceOrPlaceIsNotShown() {
        aCarIsReported();
        aCarAt("hawthorne and 12th");
        fx.await("the map", () -> fx.sees("#contact-map"));
        assertFalse(fx.sees("#contact-nearby .contact-join"));
    }

    private Case aCarIsReported() {
        aCarAt("1619 22nd");
        fx.await("the place", () -> fx.sees(".contact-place-facts .pill"));
        fx.press(CONTROL, ENTER);
        fx.await("the cursor at what is missing", () -> "question-color_make".equals(focus()));
        fx.type("Red Honda Civic");
        fx.press(TAB);
        fx.press(DIGIT1);
        fx.press(CONTROL, ENTER);
        fx.await("the number", () -> fx.sees("#number-big"));
        Case opened = all(Case.KIND).getFirst();
        fx.press(CONTROL, N);
        fx.await(
                "the next contact",
                () -> "contact-words".equals(focus()) && words().getText().isEmpty());
        return opened;
    }

    private void aCarAt(String place) {
        say("there is a car with no plates outside my house for weeks");
        fx.press(ALT, DIGIT1);
        fx.await("the form", () -> "contact-place".equals(focus()));
        fx.type(place);
        fx.await("addresses", () -> fx.sees(".contact-address"));
        fx.press(ENTER);
    }

    private ToldNumber number() {
        String shown = fx.find("#number-big", Label.class).getText();
        return switch (CaseNumber.parse(shown)) {
            case Parsed.Valid(CaseNumber number) -> number;
            case Parsed.Provisional(ProvisionalNumber number) -> number;
            case Parsed.Mistyped _, Parsed.NotANumber _ -> throw new AssertionError(shown);
        };
    }

    /// What stands on the card.
    private Set<String> said() {
        return texts("#contact-nearby .label");
    }

    private Set<String> texts(String selector) {
        return fx.call(() -> stand.scene.getRoot().lookupAll(selector).stream()
                .map(ContactAlikeTest::text)
                .collect(Collectors.toSet()));
    }

    private static String text(Node node) {
        return node instanceof Label label ? label.getText() : "";
    }
}
