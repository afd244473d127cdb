package org.frontdoor.app.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.command.Ids;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.referral.NoteOutcome;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.referral.ReferralOutcome;
import org.frontdoor.model.referral.UnmetReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReferralRoomTest {
    private static final WallClock WALL = new WallClock(ZoneId.of("America/Los_Angeles"));
    private static final LocalDate TODAY = WALL.day(SampleCases.NOON);
    private static final Actor LIAISON = new Actor(new UUID(0, 2), "liaison", Role.LIAISON, "PBOT");

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
    private final List<UUID> opened = new ArrayList<>();
    private final Random random = new Random(5);
    private final Referral due = referral("noise-violations", "CIVIC", "the bar next door", TODAY.minusDays(1));
    private final Referral later = referral("hazardous-trees", "PPR", "a branch", TODAY.plusDays(5));
    private final Referral told = referral("graffiti", "CIVIC", "red letters", null);
    private CasesStand stand;
    private ReferralRoom room;

    private static Referral referral(String service, String agency, String words, LocalDate followUp) {
        return new Referral(
                UUID.randomUUID(),
                agency,
                null,
                service,
                Referral.Manner.COLD,
                words,
                SampleCases.caller("Nguyễn Thị Hoa", "+15035550142"),
                followUp != null,
                "agent",
                SampleCases.NOON.minus(Duration.ofDays(2)),
                SampleCases.at(45.5, -122.6),
                followUp,
                null);
    }

    @BeforeEach
    void open() {
        workspace.load(CasesStand.services());
        workspace.load(CasesStand.agencies());
        workspace.load(List.of(due, later, told));
    }

    private void show() {
        stand = fx.call(() -> new CasesStand(fx, on -> {
            room = new ReferralRoom(new ReferralRoom.Parts(
                    workspace,
                    on.shell,
                    on.texts("referral"),
                    WALL,
                    opened::add,
                    () -> Ids.timed(workspace.now(), random),
                    on.workers().clock(),
                    on.workers().background(),
                    new FxThread()));
            return List.of(room);
        }));
    }

    @AfterEach
    void close() {
        room.close();
        stand.close();
    }

    private Referral now(Referral referral) {
        return workspace.find(Referral.KIND, referral.id()).orElseThrow();
    }

    private List<Referral> listed() {
        return fx.call(() -> ((ListView<?>) fx.find("#referral-list"))
                .getItems().stream().map(line -> ((ReferralLine) line).full()).toList());
    }

    private boolean says(String part) {
        return fx.call(() -> stand.scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(part)));
    }

    @Test
    void whatIsDueIsAtHandAndItsOutcomeIsSaidWithTheKeysAlone() throws IOException {
        show();
        fx.await("the due one", () -> listed().equals(List.of(due)) && fx.sees("#referral-outcome"));
        assertEquals(1, room.waiting().get());
        stand.snap("referral-light");
        fx.run(() -> fx.find("#referral-list").requestFocus());
        fx.press(KeyCode.ENTER);
        fx.press(KeyCode.DIGIT1);
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("it to be settled", () -> listed().isEmpty());

        assertEquals(ReferralOutcome.HELPED, now(due).outcome());
        assertEquals(0, room.waiting().get());
    }

    @Test
    void theDaySomebodyLooksAgainIsKeptWithTheOutcome() {
        show();
        fx.await("the due one", () -> fx.sees("#referral-days"));
        fx.click(chip("#referral-outcome", 2));
        fx.click(chip("#referral-days", 1));
        fx.click("#referral-save");
        fx.await("it to wait again", () -> now(due).outcome() == ReferralOutcome.NOT_REACHED);

        assertEquals(TODAY.plusDays(3), now(due).followUpOn());
        fx.await("nothing to do", () -> listed().isEmpty());
    }

    @Test
    void aNeedThatNobodyMetSaysWhyBeforeItIsKept() {
        show();
        fx.await("the due one", () -> fx.sees("#referral-outcome"));
        assertFalse(fx.call(() -> fx.find("#referral-unmet").getParent().isManaged()));
        fx.click(chip("#referral-outcome", 4));
        fx.click("#referral-save");
        fx.await("the question why", () -> says("Choose why nobody could help."));
        fx.click(chip("#referral-unmet", 2));
        fx.click("#referral-save");
        fx.await("it to be settled", () -> now(due).outcome() == ReferralOutcome.UNMET);

        assertEquals(UnmetReason.WAITING_LIST, now(due).timeline().getLast().unmet());
    }

    @Test
    void whatCameBackIsSentOnAndCountedAsSentWrongly() throws IOException {
        workspace.as(new Actor(new UUID(0, 3), "civic", Role.LIAISON, "CIVIC"));
        workspace.give(Deed.of(new NoteOutcome(
                told.id(), ReferralOutcome.WAITING, ReferralOutcome.NOT_THEIRS, "a private wall", null, null)));
        workspace.as(CasesStand.agent());
        show();
        fx.await("both to do", () -> listed().equals(List.of(now(told), due)) && fx.sees("#referral-agency"));
        stand.snap("referral-back");
        fx.click("#referral-agency .text-field");
        fx.type("pbot");
        fx.press(KeyCode.ENTER);
        fx.await("it to be sent on", () -> now(told).outcome() == ReferralOutcome.SENT_ON);
        fx.await("the other to be left", () -> listed().equals(List.of(due)));
        Referral next = workspace.all(Referral.KIND).stream()
                .filter(each -> "PBOT".equals(each.agency()))
                .findFirst()
                .orElseThrow();
        assertEquals(told.words(), next.words());

        fx.click(chip("#referral-shelves", 3));
        fx.await("the count", () -> says("1 of 1 came back (100 %)") && says("“a private wall”"));
        stand.snap("referral-wrong");
    }

    @Test
    void casesThatAgenciesGaveBackAreCountedBesideAllThatWentThere() {
        SampleCases samples = new SampleCases(7);
        List<Case> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sent.add(samples.of(
                    new Routing("graffiti", 1, "PBOT", ""),
                    CaseStatus.ASSIGNED,
                    SampleCases.NOON.minus(Duration.ofDays(10)),
                    SampleCases.caller("Ana", "+15035550141"),
                    null,
                    "letters"));
        }
        workspace.load(sent);
        workspace.as(LIAISON);
        workspace.give(Deed.of(new HandBackCase(sent.getFirst().id(), "not on a street")));
        workspace.as(CasesStand.agent());
        show();
        fx.await("the room", () -> fx.sees("#referral-shelves"));
        fx.click(chip("#referral-shelves", 3));
        fx.await("the count", () -> says("1 of 4 came back (25 %)") && says("“not on a street”"));
        fx.click("#wrong-page .button");
        fx.await("the case", () -> opened.equals(List.of(sent.getFirst().id())));
    }

    @Test
    void anAgencySeesWhoMayBeCalledAndSaysWhatBecameOfThem() {
        Referral ours = referral("abandoned-auto", "PBOT", "a car", TODAY.plusDays(3));
        workspace.load(List.of(ours));
        workspace.as(LIAISON);
        show();
        fx.await("theirs", () -> listed().contains(ours) && fx.sees("#referral-outcome"));
        assertTrue(says("555-0142"));
        assertFalse(fx.call(() -> fx.find("#referral-days").getParent().isManaged()), "the program looks again");
    }

    @Test
    void whatIsHalfSaidIsThereAgain() {
        show();
        fx.await("the due one", () -> fx.sees("#referral-words"));
        fx.click("#referral-words");
        fx.type("left a message");
        fx.click(chip("#referral-shelves", 2));
        fx.await("all", () -> listed().size() == 3);
        fx.run(() ->
                ((ListView<?>) fx.find("#referral-list")).getSelectionModel().select(1));
        fx.await("another", () -> !says("the bar next door"));
        fx.run(() ->
                ((ListView<?>) fx.find("#referral-list")).getSelectionModel().select(0));
        fx.await(
                "the words",
                () -> says("the bar next door")
                        && fx.call(() -> fx.find("#referral-words", TextArea.class)
                                .getText()
                                .equals("left a message")));
    }

    @Test
    void isLegibleInTheDarkInSpanishAndWithLargeText() throws IOException {
        show();
        fx.await("the due one", () -> fx.sees("#referral-outcome"));
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.DARK));
        stand.snap("referral-dark");
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
            stand.language.set(Language.SPANISH);
        });
        fx.await("Spanish", () -> says("Referencias"));
        stand.snap("referral-200-es");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
    }

    private Node chip(String group, int place) {
        return fx.call(() -> ((Pane) fx.find(group)).getChildren().get(place));
    }
}
