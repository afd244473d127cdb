package org.frontdoor.model.announcement;

import static org.frontdoor.model.SampleDesk.NOW;
import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    private static final Actor OTHER_LEAD = SampleProgram.actor("otto", Role.LEAD, null);
    private static final Actor PARKS_LIAISON = SampleProgram.actor("ranger", Role.LIAISON, "PPR");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private final SampleDesk desk = new SampleDesk();
    private final UUID id = UUID.randomUUID();

    private Announce announce(String title, String body) {
        return announce(title, body, List.of(), NOW, TOMORROW);
    }

    private Announce announce(String title, String body, List<Role> audience, Instant from, Instant until) {
        return new Announce(
                id, Kind.OUTAGE, title, body, audience, List.of("pothole"), List.of("water main"), from, until, true);
    }

    private ChangeAnnouncement title(String from, String to) {
        return new ChangeAnnouncement(id, null, new FieldChange<>(from, to), null, null, null, null, null, null, null);
    }

    private ChangeAnnouncement body(String from, String to) {
        return new ChangeAnnouncement(id, null, null, new FieldChange<>(from, to), null, null, null, null, null, null);
    }

    private ChangeAnnouncement until(Instant from, Instant to) {
        return new ChangeAnnouncement(id, null, null, null, null, null, null, null, new FieldChange<>(from, to), null);
    }

    private ChangeAnnouncement mustRead(boolean from, boolean to) {
        return new ChangeAnnouncement(id, null, null, null, null, null, null, null, null, new FieldChange<>(from, to));
    }

    private Announcement found() {
        return desk.entries().find(Announcement.KIND, id).orElseThrow();
    }

    private boolean hasRead(Actor actor) {
        return desk.entries()
                .find(Acknowledgement.KIND, Acknowledgement.idOf(id, found().edition(), actor.name()))
                .isPresent();
    }

    @Test
    void holdsFromItsBeginningUntilItsEnd() {
        desk.accepted(
                LEAD, announce(" Water\n main  broke ", " Say so. ", List.of(Role.DESK, Role.AGENT), NOW, TOMORROW));
        assertEquals("Water main broke", found().title());
        assertEquals("Say so.", found().body());
        assertEquals(List.of(Role.AGENT, Role.DESK), found().audience());
        assertNull(found().agency());
        assertFalse(found().inForce(NOW.minusNanos(1)));
        assertFalse(found().over(NOW.minusNanos(1)));
        assertTrue(found().inForce(NOW));
        assertTrue(found().inForce(TOMORROW.minusNanos(1)));
        assertFalse(found().inForce(TOMORROW));
        assertTrue(found().over(TOMORROW));
        assertTrue(found().isFor(Role.AGENT));
        assertFalse(found().isFor(Role.LEAD));
    }

    @Test
    void needsWordsAndATime() {
        desk.refused("title-missing", LEAD, announce(" ", "x"));
        desk.refused("body-missing", LEAD, announce("x", "\n"));
        desk.refused("title-too-long", LEAD, announce("x".repeat(201), "x"));
        desk.refused("text-too-long", LEAD, announce("x", "x".repeat(50_001)));
        desk.refused("payment-card", LEAD, announce("x", "4111111111111111"));
        desk.refused("until-before-from", LEAD, announce("x", "x", List.of(), TOMORROW, NOW));
        desk.refused("until-before-from", LEAD, announce("x", "x", List.of(), NOW, NOW));
        desk.refused("announcement-too-long", LEAD, announce("x", "x", List.of(), NOW, NOW.plus(Duration.ofDays(367))));
        desk.accepted(LEAD, announce("انقطاع المياه", "x".repeat(50_000)));
        assertEquals("انقطاع المياه", found().title());
        desk.refused("announcement-made", LEAD, announce("x", "x"));
    }

    @Test
    void aCardNumberHidesInNoPhrase() {
        desk.refused(
                "payment-card",
                LEAD,
                new Announce(
                        id,
                        Kind.EVENT,
                        "x",
                        "x",
                        List.of(),
                        List.of(),
                        List.of("4111 1111 1111 1111"),
                        NOW,
                        TOMORROW,
                        false));
        desk.refused(
                "announcement-too-many",
                LEAD,
                new Announce(
                        id,
                        Kind.EVENT,
                        "x",
                        "x",
                        List.of(),
                        List.of(),
                        Stream.iterate(0, i -> i < 101, i -> i + 1)
                                .map(i -> "phrase " + i)
                                .toList(),
                        NOW,
                        TOMORROW,
                        false));
    }

    @Test
    void aLiaisonSpeaksForHerAgencyAlone() {
        desk.refused("not-your-role", AGENT, announce("x", "x"));
        desk.refused("not-your-role", STREETS_RESOLVER, announce("x", "x"));
        desk.refused("agency-missing", SampleProgram.actor("new", Role.LIAISON, null), announce("x", "x"));
        desk.accepted(STREETS_LIAISON, announce("Bridge", "Closed."));
        assertEquals("PBOT", found().agency());
        desk.refused("not-your-announcement", PARKS_LIAISON, title("Bridge", "Park"));
        desk.refused("not-your-announcement", PARKS_LIAISON, new WithdrawAnnouncement(id));
        desk.accepted(STREETS_LIAISON, title("Bridge", "Old bridge"));
        desk.accepted(LEAD, title("Old bridge", "The old bridge"));
    }

    @Test
    void theProgramsIsNotALiaisons() {
        desk.accepted(LEAD, announce("x", "x"));
        desk.refused("not-your-announcement", STREETS_LIAISON, new WithdrawAnnouncement(id));
        desk.refused("announcement-gone", LEAD, new WithdrawAnnouncement(UUID.randomUUID()));
    }

    @Test
    void twoWhoChangeDifferentPartsBothStand() {
        desk.accepted(LEAD, announce("Water", "Gone."));
        desk.accepted(LEAD, title("Water", "No water"));
        desk.accepted(OTHER_LEAD, until(TOMORROW, TOMORROW.plusSeconds(60)));
        assertEquals("No water", found().title());
        assertEquals(TOMORROW.plusSeconds(60), found().until());
        assertEquals(new Announcement.Deed("otto", NOW), found().changed());
        assertEquals(
                List.of(new Clash("title", "Water", "Dry", "No water")),
                desk.conflict(OTHER_LEAD, title("Water", "Dry")).clashes());
        desk.nothingToDo(OTHER_LEAD, title("Water", "No water"));
        desk.refused("until-before-from", LEAD, until(found().until(), NOW.minusSeconds(1)));
    }

    @Test
    void otherWordsAreReadAgainAndAnotherTimeIsNot() {
        desk.accepted(LEAD, announce("Water", "Gone."));
        desk.accepted(AGENT, Acknowledge.of(found(), AGENT.name()));
        assertTrue(hasRead(AGENT));
        assertFalse(hasRead(OTHER_LEAD));
        assertTrue(hasRead(LEAD), "whoever wrote it has read it");
        desk.accepted(OTHER_LEAD, until(TOMORROW, TOMORROW.plusSeconds(60)));
        assertTrue(hasRead(AGENT));
        assertTrue(hasRead(LEAD));
        assertFalse(hasRead(OTHER_LEAD));
        desk.accepted(OTHER_LEAD, body("Gone.", "Back."));
        assertEquals(2, found().edition());
        assertTrue(hasRead(OTHER_LEAD));
        assertFalse(hasRead(LEAD));
        assertFalse(hasRead(AGENT));
    }

    @Test
    void wordsThatChangeWhileItNeedNotBeReadAreReadAgainOnceItMust() {
        desk.accepted(LEAD, announce("Water", "Gone."));
        desk.accepted(AGENT, Acknowledge.of(found(), AGENT.name()));
        desk.accepted(LEAD, mustRead(true, false));
        desk.accepted(LEAD, body("Gone.", "Back."));
        desk.accepted(LEAD, mustRead(false, true));
        assertFalse(hasRead(AGENT));
    }

    @Test
    void readTwiceIsReadOnce() {
        desk.accepted(LEAD, announce("Water", "Gone."));
        Acknowledge read = Acknowledge.of(found(), AGENT.name());
        desk.accepted(AGENT, read);
        desk.nothingToDo(AGENT, read);
        desk.refused("not-your-reading", LEAD, read);
        desk.refused("announcement-gone", AGENT, new Acknowledge(Acknowledgement.idOf(id, 7, AGENT.name()), id, 7));
    }

    /// As when it was read without a line, and much happened meanwhile.
    @Test
    void readingThatArrivesLateBothersNobody() {
        desk.accepted(LEAD, announce("Water", "Gone.", List.of(Role.DESK), NOW, TOMORROW));
        Acknowledge read = Acknowledge.of(found(), AGENT.name());
        desk.accepted(LEAD, body("Gone.", "Back."));
        desk.accepted(LEAD, new WithdrawAnnouncement(id));
        desk.accepted(AGENT, read);
        assertFalse(hasRead(AGENT));
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        desk.accepted(LEAD, announce("Water", "Gone."));
        desk.accepted(LEAD, new WithdrawAnnouncement(id));
        assertFalse(found().inForce(NOW));
        assertTrue(found().over(NOW));
        assertEquals(new Announcement.Deed("lead", NOW), found().withdrawn());
        desk.nothingToDo(OTHER_LEAD, new WithdrawAnnouncement(id));
        desk.refused("announcement-withdrawn", LEAD, title("Water", "No water"));
    }

    /// In whatever order the changes of two arrive, both stand or one asks, and no edition is lost.
    @Property(tries = 200)
    void whoComesFirstDoesNotMatter(@ForAll boolean firstTitle, @ForAll boolean secondTitle, @ForAll boolean swapped) {
        SampleDesk desk = new SampleDesk();
        desk.accepted(LEAD, announce("Water", "Gone."));
        ChangeAnnouncement first = firstTitle ? title("Water", "A") : body("Gone.", "A");
        ChangeAnnouncement second = secondTitle ? title("Water", "B") : body("Gone.", "B");
        desk.accepted(LEAD, swapped ? second : first);
        ChangeAnnouncement last = swapped ? first : second;
        if (firstTitle == secondTitle) {
            assertEquals(1, desk.conflict(OTHER_LEAD, last).clashes().size());
        } else {
            desk.accepted(OTHER_LEAD, last);
        }
        Announcement after = desk.entries().find(Announcement.KIND, id).orElseThrow();
        assertEquals(firstTitle == secondTitle ? 2 : 3, after.edition());
        String same = swapped ? "B" : "A";
        assertEquals(firstTitle ? (secondTitle ? same : "A") : secondTitle ? "B" : "Water", after.title());
        assertEquals(firstTitle ? (secondTitle ? "Gone." : "B") : secondTitle ? "A" : same, after.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGENT", "DESK", "LEAD", "TRAINER", "LIAISON", "RESOLVER", "ADMIN"})
    void withoutAnAudienceItIsForAll(Role role) {
        desk.accepted(LEAD, announce("x", "x"));
        assertTrue(found().isFor(role));
    }
}
