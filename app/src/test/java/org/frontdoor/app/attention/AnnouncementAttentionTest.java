package org.frontdoor.app.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.announcement.SampleAnnouncement;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// Announcements that central did not take.
class AnnouncementAttentionTest extends AttentionStand {
    private static final Instant END = SampleCases.NOON.plus(Duration.ofDays(1));

    private final SampleAnnouncement water = SampleAnnouncement.of(Kind.OUTAGE, "Water", SampleCases.NOON);
    private final UUID id = water.made().id();

    @Override
    Role role() {
        return Role.LEAD;
    }

    private void changedByBoth() {
        fixture.load(water.made());
        UUID mine = give(new ChangeAnnouncement(
                id,
                new FieldChange<>(Kind.OUTAGE, Kind.EVENT),
                new FieldChange<>("Water", "Dry"),
                null,
                null,
                null,
                null,
                null,
                new FieldChange<>(END, END.plusSeconds(60)),
                null));
        fixture.load(SampleAnnouncement.of(Kind.EMERGENCY, "No water", SampleCases.NOON)
                .edition(id, 2));
        fixture.conflict(
                mine,
                new Clash("kind", "OUTAGE", "EVENT", "EMERGENCY"),
                new Clash("title", "Water", "Dry", "No water"),
                new Clash("until", END.toString(), END.plusSeconds(60).toString(), END.toString()),
                new Clash("audience", "agent, desk", "lead", "everyone"));
        awaitOne();
    }

    private Announcement announced() {
        return fixture.workspace().find(Announcement.KIND, id).orElseThrow();
    }

    @Test
    void bothSidesAreSaidInWordsAndMineMayStand() throws IOException {
        changedByBoth();
        stand.snap("attention-announcement");
        String shown = shown();
        for (String said : List.of(
                "Emergency", "Event", "No water", "Dry", "Nov 21, 12:00", "Call agents, Walk-in desk", "Everyone")) {
            assertTrue(shown.contains(said), () -> said + " is not in " + shown);
        }
        assertTrue(shown.contains("lou"), () -> "who changed it: " + shown);
        fx.press(KeyCode.ALT, KeyCode.M);
        done();
        assertEquals("Dry", announced().title());
        assertEquals(Kind.EVENT, announced().kind());
        assertEquals(END.plusSeconds(60), announced().until());
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNotToBeSentAgainFirst() {
        fixture.load(water.made());
        refuse(
                new ChangeAnnouncement(
                        id, null, new FieldChange<>("Water", "Dry"), null, null, null, null, null, null, null),
                "announcement-withdrawn");
        assertFalse(green("#attention-again"), "it would be refused again");
        assertTrue(green("#attention-end"), "it is given up");
    }

    private boolean green(String button) {
        return fx.find(button).getStyleClass().contains("primary-button");
    }

    @Test
    void wordsThatWereNotTakenAreWrittenAnew() {
        refuse(
                new Announce(
                        id,
                        Kind.EVENT,
                        "Parade",
                        "Card",
                        List.of(),
                        List.of(),
                        List.of(),
                        SampleCases.NOON,
                        END,
                        false),
                "payment-card");
        assertTrue(shown().contains("Announcement “Parade”"), shown());
        fx.press(KeyCode.W);
        fx.await("the form", () -> fx.sees("#mend-body"));
        write("#mend-body", "On Broadway.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        done();
        assertEquals("Parade", announced().title());
        assertEquals("On Broadway.", announced().body());
    }
}
