package org.frontdoor.app.contact;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.CaseType;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.cases.Origin;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.event.MassEvent;
import org.junit.jupiter.api.Test;

/// A mass event runs: whoever takes a contact about it has the words, and adds the caller with one key.
class EventContactTest extends ContactRoomStand {
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    private final UUID parent = UUID.randomUUID();
    private final MassEvent event = new MassEvent(
            UUID.randomUUID(),
            "Graffiti all along the river",
            List.of("graffiti"),
            List.of("river wall"),
            null,
            0,
            parent,
            "2600000009",
            Map.of("en", "We know of it, crews come on Monday.", "es", "Ya lo sabemos."),
            List.of(),
            "lead",
            NOW,
            null);

    private Case main() {
        return new Case(
                parent,
                event.number(),
                CaseType.REQUEST,
                new Routing("graffiti", 0, "CIVIC", ""),
                CaseStatus.ASSIGNED,
                null,
                "the river wall is sprayed",
                null,
                List.of(),
                Caller.anonymous("en"),
                FollowUp.NONE,
                new Origin(Channel.PHONE, NOW, "agent2", null, null, null, null),
                1,
                List.of(new CaseEvent.Opened("agent2", NOW)));
    }

    private void told() {
        fx.await("what to say", () -> fx.sees("#event .banner .label"));
    }

    @Test
    void itsWordsStandInAContactThatSpeaksOfItAndOneKeyAddsTheCaller() {
        stand.load(main());
        stand.load(event);
        fx.run(() -> stand.room.newsAnew());
        fx.type("somebody painted on the river wall again");
        told();
        stand.picture("event-contact");
        String said = fx.find("#event .banner .label", Label.class).getText();
        assertTrue(said.contains("We know of it, crews come on Monday."), said);
        fx.press(ALT, A);
        fx.await("the contact on disk", () -> all(Contact.KIND).size() == 1);
        Case joined = stand.workspace().find(Case.KIND, parent).orElseThrow();
        assertEquals(2, joined.callers());
        assertEquals(1, all(Case.KIND).size());
    }

    @Test
    void otherWordsBringNothingUpAndItsEndTakesItAway() {
        stand.load(main());
        fx.type("where does my bus go");
        stand.load(event);
        fx.run(() -> stand.room.newsAnew());
        fx.settle();
        assertFalse(fx.sees("#event .banner"));
        fx.run(() -> words().setText("the river wall is sprayed"));
        told();
        stand.load(new MassEvent(
                event.id(),
                event.title(),
                event.services(),
                event.phrases(),
                null,
                0,
                parent,
                event.number(),
                event.words(),
                List.of(),
                "lead",
                NOW,
                new MassEvent.End("lead", NOW)));
        fx.run(() -> stand.room.newsAnew());
        fx.await("it to be gone", () -> !fx.sees("#event .banner"));
    }
}
