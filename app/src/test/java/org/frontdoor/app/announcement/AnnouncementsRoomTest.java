package org.frontdoor.app.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.Announcement.Kind;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

class AnnouncementsRoomTest extends AnnouncementsLeadStand {
    private static final double SMALL_SCREEN = 1024;

    private Announcement only() {
        return workspace.all(Announcement.KIND).getFirst();
    }

    private String problemAt(String id) {
        return fx.call(() -> {
            Node field = fx.find(id).getParent();
            return field.lookupAll(".form-field-below").stream()
                    .map(Label.class::cast)
                    .map(Label::getText)
                    .findFirst()
                    .orElse("");
        });
    }

    @Test
    void inForceComesFirstThenWhatComesThenThePast() throws IOException {
        Duration days = Duration.ofDays(3);
        load(
                SampleAnnouncement.of(Kind.EVENT, "Past", NOON.minus(days)),
                SampleAnnouncement.of(Kind.EVENT, "Coming", NOON.plus(days)),
                SampleAnnouncement.of(Kind.PROCEDURE, "New form", NOON.minusSeconds(60)),
                SampleAnnouncement.of(Kind.EMERGENCY, "Flood", NOON.minusSeconds(60)),
                SampleAnnouncement.of(Kind.EVENT, "Parade", NOON.minusSeconds(60))
                        .mustBeRead());
        assertEquals(List.of("Parade", "Flood", "New form", "Coming"), at.titles());
        looks("announcements");
        pressLine("Over (1)");
        assertEquals(List.of("Parade", "Flood", "New form", "Coming", "Past"), at.titles());
        fx.press(KeyCode.J);
        fx.await("the next", () -> shown().contains("Flood"));
        fx.press(KeyCode.K);
        fx.await("the one before", () -> shown().contains("Parade"));
    }

    private void pressLine(String words) {
        fx.run(() -> at.stand.scene.getRoot().lookupAll(".announcement-past").stream()
                .filter(label -> ((Label) label).getText().equals(words))
                .findFirst()
                .orElseThrow()
                .setId("to-press"));
        fx.click("#to-press");
        fx.settle();
    }

    @Test
    void twoHundredThatAreOverLeaveTheRoomCalm() throws IOException {
        workspace.load(IntStream.rangeClosed(1, 200)
                .mapToObj(day -> SampleAnnouncement.of(Kind.EVENT, "Past " + day, NOON.minus(Duration.ofDays(day + 1)))
                        .made())
                .toList());
        load(SampleAnnouncement.of(Kind.OUTAGE, "Water", NOON.minusSeconds(60)));
        assertEquals(List.of("Water"), at.titles());
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.SPACE);
        fx.await("the last weeks", () -> at.titles().size() > 1);
        assertEquals(
                IntStream.range(1, 30).mapToObj(day -> "Past " + day).toList(),
                at.titles().subList(1, at.titles().size()));
        at.stand.snap("announcements-over");
        assertTrue(shown().contains("Water"), "who looks down the list leaves what is open alone");
        fx.press(KeyCode.END);
        fx.press(KeyCode.ENTER);
        fx.await("all of them", () -> at.titles().size() == 201);
        fx.press(KeyCode.HOME);
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.SPACE);
        fx.await("them to be folded", () -> at.titles().equals(List.of("Water")));
        fx.run(() -> at.room.open(UUID.nameUUIDFromBytes("Past 100".getBytes(StandardCharsets.UTF_8))));
        fx.await("one of long ago where it stands", () -> shown().contains("Past 100"));
        assertEquals(201, at.titles().size());
        at.stand.snap("announcements-long-ago");
    }

    private String shown() {
        return at.stand.scene.getRoot().lookupAll("#announcement-page .label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList()
                .toString();
    }

    private void looks(String name) throws IOException {
        at.stand.snap(name + "-light");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(at.stand.scene)));
        fx.run(() -> at.stand.theme.variantProperty().set(ThemeVariant.DARK));
        at.stand.snap(name + "-dark");
        fx.run(() -> {
            at.stand.theme.variantProperty().set(ThemeVariant.LIGHT);
            at.stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.settle();
        at.stand.snap(name + "-200");
        assertTrue(fx.call(() -> at.stand.scene.getRoot().minWidth(-1)) <= SMALL_SCREEN);
        fx.run(() -> {
            at.stand.theme.textSizeProperty().set(TextSize.NORMAL);
            at.stand.language.set(Language.SPANISH);
        });
        fx.settle();
        at.stand.snap(name + "-spanish");
        fx.run(() -> at.stand.language.set(Language.ENGLISH));
        fx.settle();
    }

    @Test
    void aLeadAnnouncesWithTheKeysAlone() throws IOException {
        begin();
        fx.type("No water downtown");
        fx.press(KeyCode.TAB);
        fx.type("Say that crews are at work.");
        at.fill("#announcement-words", "no water, water main,, no water");
        fx.click("#announcement-services");
        fx.type("graf");
        fx.press(KeyCode.ENTER);
        fx.run(() -> fx.find("#announcement-must-read", CheckBox.class).setSelected(true));
        looks("announcement-form");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("it to be made", () -> !workspace.all(Announcement.KIND).isEmpty() && !fx.sees("#announcement-form"));
        assertEquals("No water downtown", only().title());
        assertEquals("Say that crews are at work.", only().body());
        assertEquals(List.of("no water", "water main"), only().words());
        assertEquals(List.of("graffiti"), only().services());
        assertEquals(List.of(), only().audience());
        assertTrue(only().mustRead());
        assertTrue(only().inForce(workspace.now()));
        assertEquals(
                AnnouncementsStand.WALL
                        .day(NOON)
                        .plusDays(1)
                        .atTime(23, 59)
                        .atZone(AnnouncementsStand.WALL.zone())
                        .toInstant(),
                only().until());
        assertEquals(List.of(), workspace.drafts().kept());
        fx.await("who has read it", () -> fx.sees("#announcement-readers"));
        assertEquals(List.of(), at.notices(), "whoever wrote it need not be told to read it");
    }

    @Test
    void whatIsMissingHasTheCursorAndTheWords() {
        begin();
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("what is wrong", () -> problemAt("#announcement-title").contains("title"));
        assertEquals("announcement-title", focus());
        fx.type("x");
        assertEquals("", problemAt("#announcement-title"));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the text", () -> focus().equals("announcement-text"));
        fx.type("y");
        at.fill("#announcement-until", "tomorrow");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the end", () -> focus().equals("announcement-until"));
        assertTrue(problemAt("#announcement-until").contains("2026-11-22 14:05"));
        at.fill("#announcement-until", "2020-01-01 00:00");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("that it is over", () -> problemAt("#announcement-until").contains("over already"));
        at.fill("#announcement-from", "2031-02-30 10:00");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the beginning", () -> focus().equals("announcement-from"));
        at.fill("#announcement-from", "2031-02-20 10:00");
        at.fill("#announcement-until", "2031-02-20 9:00");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "that it ends before it begins",
                () -> problemAt("#announcement-until").contains("before"));
        assertTrue(workspace.all(Announcement.KIND).isEmpty());
    }

    private String focus() {
        return fx.call(() -> {
            Node owner = at.stand.scene.getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    @Test
    void aTitleIsCutAndSaidToBe() {
        begin();
        at.fill("#announcement-title", "x".repeat(10_000));
        assertEquals("x".repeat(200), at.typed("#announcement-title"));
        assertTrue(problemAt("#announcement-title").contains("200"));
    }

    @Test
    void longTextsKeepTheWindow() throws IOException {
        load(
                SampleAnnouncement.of(
                                Kind.EMERGENCY,
                                "انقطاع المياه في وسط المدينة ".repeat(6).strip(),
                                NOON.minusSeconds(9))
                        .mustBeRead()
                        .saying("انقطاع المياه في وسط المدينة. ".repeat(60)),
                SampleAnnouncement.of(Kind.OUTAGE, "W".repeat(200), NOON.minusSeconds(9))
                        .mustBeRead()
                        .saying("word ".repeat(9_000)));
        looks("announcement-long");
        fx.press(KeyCode.J);
        fx.await("the long one", () -> shown().contains("WWW"));
        at.stand.snap("announcement-wide");
        assertTrue(fx.call(() -> at.stand.scene.getRoot().minWidth(-1)) <= SMALL_SCREEN);
    }

    @Test
    void whoHasReadItIsSeenByThoseWhoAnswerForIt() throws IOException {
        SampleAnnouncement flood = SampleAnnouncement.of(Kind.EMERGENCY, "Flood", NOON.minusSeconds(60))
                .mustBeRead()
                .forRoles(Role.AGENT, Role.RESOLVER);
        UUID id = flood.made().id();
        load(flood);
        workspace.load(List.of(
                new Acknowledgement(Acknowledgement.idOf(id, 1, "maya"), id, 1, "maya", NOON.minusSeconds(30))));
        fx.await("who has read it", () -> readers().contains("Read: Maya"));
        assertTrue(readers().contains("1 of 3"), readers());
        assertTrue(readers().contains("Not yet, as far as this computer knows: Omar · Rita"), readers());
        at.stand.snap("announcement-readers");
        workspace.as(CasesStand.agent());
        at.clock.tick();
        fx.await("an agent to see only what it says", () -> !fx.sees("#announcement-readers"));
        fx.await(
                "no deeds of those who announce",
                () -> !fx.sees("#announcement-change") && !fx.sees("#announcement-new"));
        fx.press(KeyCode.N);
        fx.press(KeyCode.E);
        assertFalse(fx.sees("#announcement-form"));
    }

    @Test
    void whatWasWithdrawnSaysByWhomAndAsksNobodyToReadIt() throws IOException {
        SampleAnnouncement flood = SampleAnnouncement.of(Kind.EMERGENCY, "Flood", NOON.minusSeconds(60))
                .mustBeRead();
        UUID id = flood.made().id();
        load(flood);
        workspace.load(List.of(
                new Acknowledgement(Acknowledgement.idOf(id, 1, "maya"), id, 1, "maya", NOON.minusSeconds(30))));
        fx.await("who has not", () -> readers().contains("Not yet") && shown().contains("Must be read"));
        fx.click("#announcement-withdraw");
        fx.click("#announcement-withdraw-yes");
        fx.await("by whom", () -> shown().contains("Withdrawn by Lou, "));
        fx.await("who had read it", () -> readers().contains("Read: Maya"));
        assertFalse(shown().contains("Must be read"), shown());
        assertFalse(readers().contains("Not yet") || readers().contains("of 5"), readers());
        at.stand.snap("announcement-withdrawn");
    }

    private String readers() {
        return at.stand.scene.getRoot().lookupAll("#announcement-readers .label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList()
                .toString();
    }

    @Test
    void onlyWhatWasTypedIsChanged() {
        load(SampleAnnouncement.of(Kind.OUTAGE, "Water", NOON.minusMillis(1234)));
        Announcement before = only();
        fx.press(KeyCode.E);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        at.fill("#announcement-title", "No water");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the change", () -> only().title().equals("No water") && !fx.sees("#announcement-form"));
        assertEquals(before.from(), only().from());
        assertEquals(before.until(), only().until());
        assertEquals(before.body(), only().body());
    }

    @Test
    void twoWhoChangeTheSameWordsAreAsked() throws IOException {
        SampleAnnouncement water = SampleAnnouncement.of(Kind.OUTAGE, "Water", NOON.minusSeconds(60));
        load(water);
        UUID id = only().id();
        fx.press(KeyCode.E);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        at.fill("#announcement-title", "Dry");
        workspace.load(List.of(SampleAnnouncement.of(Kind.EMERGENCY, "No water", NOON.minusSeconds(60))
                .saying("Theirs.")
                .edition(id, 2)));
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the question", () -> fx.sees("#announcement-problem"));
        at.stand.snap("announcement-clash");
        assertTrue(fx.call(() -> fx.find("#announcement-problem", Label.class).getText())
                .contains("No water"));
        assertEquals("Dry", at.typed("#announcement-title"));
        assertEquals("Theirs.", at.typed("#announcement-text"), "what I did not touch follows");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("mine to stand", () -> only().title().equals("Dry"));
        assertEquals("Theirs.", only().body());
        assertEquals(Kind.EMERGENCY, only().kind());
    }

    @Test
    void theFormIsLeftAndTakenUpAgain() {
        begin();
        fx.press(KeyCode.ESCAPE);
        fx.await("no form", () -> !fx.sees("#announcement-form"));
        assertEquals(List.of(), workspace.drafts().kept(), "nothing was typed, nothing is kept");
        fx.press(KeyCode.N);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        fx.type("half");
        fx.press(KeyCode.ESCAPE);
        fx.await("no form", () -> !fx.sees("#announcement-form"));
        fx.press(KeyCode.N);
        fx.await("the form", () -> fx.sees("#announcement-form"));
        assertEquals("half", at.typed("#announcement-title"));
        fx.run(() -> at.stand.language.set(Language.SPANISH));
        fx.settle();
        assertEquals("half", at.typed("#announcement-title"));
        fx.run(() -> fx.find("#announcement-discard", Button.class).fire());
        fx.await("no form", () -> !fx.sees("#announcement-form"));
        assertEquals(List.of(), workspace.drafts().kept());
    }

    @Test
    void aLiaisonSpeaksForHerAgencyAndChangesNoOther() {
        workspace.as(new Actor(new UUID(0, 3), "lia", Role.LIAISON, "PBOT"));
        load(SampleAnnouncement.of(Kind.EVENT, "Parade", NOON.minusSeconds(60)));
        at.clock.tick();
        assertFalse(fx.sees("#announcement-change"));
        assertNull(only().agency());
        begin();
        fx.type("Bridge");
        at.fill("#announcement-text", "Closed.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await(
                "hers", () -> workspace.all(Announcement.KIND).stream().anyMatch(each -> "PBOT".equals(each.agency())));
        fx.await("that she may change it", () -> fx.sees("#announcement-change"));
    }
}
