package org.frontdoor.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.event.HotSpots;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;

/// A lead is told of many cases near each other, declares an event, changes its words and ends it, by keys.
class EventAttentionTest extends AttentionStand {
    private static final Instant LATELY = SampleCases.NOON.plusSeconds(3_000);

    @Override
    Role role() {
        return Role.LEAD;
    }

    private List<Case> many(int count) {
        List<Case> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Place place = new Place(i + " River Rd", new Point(45.5 + i * 0.0001, -122.6), null, null, null, null);
            Case any = samples.of(
                    new Routing("graffiti", 1, "CIVIC", ""),
                    CaseStatus.ASSIGNED,
                    LATELY.plusSeconds(i),
                    Caller.anonymous("en"),
                    place,
                    "the wall " + i);
            many.add(opened(any, any.id(), "desk", place));
        }
        return many;
    }

    private MassEvent event() {
        return fixture.workspace().all(MassEvent.KIND).getFirst();
    }

    private boolean declared() {
        return !fixture.workspace().all(MassEvent.KIND).isEmpty();
    }

    private void type(String field, String words) {
        fx.run(() -> fx.find(field, TextArea.class).requestFocus());
        fx.type(words);
    }

    @Test
    void eightCasesNearEachOtherAreDeclaredChangedAndEnded() throws IOException {
        List<Case> many = many(8);
        fixture.load(many.toArray(Case[]::new));
        fx.await("to be told", () -> fx.sees("#spot-declare"));
        fx.press(KeyCode.ALT, KeyCode.D);
        fx.await("that words are missing", () -> fx.sees("#attention-event-problem"));
        assertFalse(declared());

        type("#spot-words-en", "We know, crews are there.");
        fx.run(() -> fx.find(".spot-child", CheckBox.class).fire());
        fx.settle();
        stand.snap("event-spot");
        fx.press(KeyCode.ALT, KeyCode.D);
        fx.await("the event", this::declared);
        assertEquals(Map.of("en", "We know, crews are there."), event().words());
        assertEquals(many.getFirst().id(), event().parent());
        assertEquals(many.stream().skip(2).map(Case::id).toList(), event().children());
        UUID joined = many.getLast().id();
        assertTrue(fixture.workspace().find(Case.KIND, joined).orElseThrow().timeline().stream()
                .anyMatch(CaseEvent.JoinedParent.class::isInstance));

        fx.await("the running event", () -> fx.sees("#running-end") && !fx.sees("#spot-declare"));
        type("#running-words-es", "Ya lo sabemos.");
        fx.settle();
        stand.snap("event-running");
        fx.press(KeyCode.ALT, KeyCode.S);
        fx.await(
                "the Spanish words",
                () -> "Ya lo sabemos.".equals(event().words().get("es")));
        fx.await("the running event again", () -> fx.sees("#running-end"));
        fx.press(KeyCode.ALT, KeyCode.E);
        fx.await("its end", () -> !event().running());
        assertEquals("agent", event().end().by());
    }

    @Test
    void whatReachesFartherThanItsSpotIsDeclaredSo() {
        fixture.load(many(8).toArray(Case[]::new));
        fx.await("to be told", () -> fx.sees("#spot-declare"));
        type("#spot-words-en", "We know, crews are there.");
        fx.run(() -> fx.find("#spot-reach .chip").requestFocus());
        fx.press(KeyCode.DIGIT2);
        fx.press(KeyCode.ALT, KeyCode.D);
        fx.await("the event", this::declared);
        Point mile = new Point(45.5 + 0.0145, -122.6);
        assertTrue(event().around(mile), "a mile away");
        assertFalse(event().around(new Point(45.6, -122.6)), "seven miles away");
    }

    @Test
    void sevenAreNoneAndOthersAreTold() {
        fixture.load(many(7).toArray(Case[]::new));
        fx.settle();
        assertFalse(fx.sees("#spot-declare"));
        try (HotSpots spots = new HotSpots(fixture.workspace(), rows)) {
            assertEquals(List.of(), spots.now());
        }
    }
}
