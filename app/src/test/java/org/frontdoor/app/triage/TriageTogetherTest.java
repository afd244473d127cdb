package org.frontdoor.app.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.host.PackReadout;
import org.frontdoor.app.place.Lies;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.sync.Deed;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.cases.InHand;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.cases.TakeInHand;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Program.PlacesTold;
import org.frontdoor.model.program.Wording;
import org.frontdoor.model.triage.TriageRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Many cases at once, many people at once, and what is known of each.
class TriageTogetherTest {
    private static final Actor LEAD = new Actor(new UUID(0, 9), "lead", Role.LEAD, null);
    private static final List<String> WORDS =
            List.of("graffiti on the school", "graffiti at the bridge", "loud music every night", "graffiti again");

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final MinuteHand clock = new MinuteHand();
    private final SampleCases samples = new SampleCases(3);
    private final SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
    private final List<Case> waiting = new ArrayList<>();
    private final AnswerSearch search = new AnswerSearch();
    private final List<UUID> looked = new ArrayList<>();
    private Surroundings ground = Surroundings.UNKNOWN;
    private CasesStand stand;
    private CaseRows rows;
    private TriageRoom room;

    @BeforeEach
    void cases() {
        for (int i = 0; i < WORDS.size(); i++) {
            waiting.add(samples.of(
                    Routing.TRIAGE,
                    CaseStatus.NEW,
                    SampleCases.NOON.minus(Duration.ofHours(20 - i)),
                    SampleCases.caller("Ana Peña", "+1503555014" + i),
                    SampleCases.at(45.5, -122.6 - i / 10.0),
                    WORDS.get(i)));
        }
        workspace.load(CasesStand.services());
        workspace.load(CasesStand.agencies());
        workspace.load(waiting);
        search.rebuild(CasesStand.services(), List.of(), List.of());
    }

    private void open() {
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(workspace, on.workers().background());
            WallClock wall = new WallClock(ZoneId.of("America/Los_Angeles"));
            room = new TriageRoom(new TriageRoom.Parts(
                    workspace,
                    rows,
                    search,
                    spot -> ground,
                    looked::add,
                    on.shell,
                    on.texts("triage"),
                    new CaseWords(on.texts("cases"), wall),
                    wall,
                    clock,
                    on.workers().background(),
                    new FxThread()));
            return List.of(room);
        }));
        fx.await("the first case to open", () -> fx.sees("#suggestion-1"));
        fx.run(() -> fx.find("#triage-list").requestFocus());
    }

    @AfterEach
    void close() {
        room.close();
        rows.close();
        search.close();
        stand.close();
        clock.close();
    }

    private Case found(int index) {
        return workspace.find(Case.KIND, waiting.get(index).id()).orElseThrow();
    }

    private List<String> listed() {
        return fx.call(() -> ((ListView<?>) fx.find("#triage-list"))
                .getItems().stream()
                        .map(line -> ((TriageLine) line).row().words())
                        .toList());
    }

    private boolean says(String part) {
        return fx.call(() -> stand.scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(part)));
    }

    private void openWith(String words) {
        fx.await(
                "the case of " + words,
                () -> fx.sees("#triage-words")
                        && fx.find("#triage-words", Label.class).getText().contains(words));
    }

    @Test
    void theMarkedOnesAreGivenTogetherAndOneUndoBringsAllBack() throws IOException {
        open();
        fx.press(KeyCode.X);
        fx.press(KeyCode.J);
        openWith(WORDS.get(1));
        fx.press(KeyCode.X);
        fx.press(KeyCode.K);
        openWith(WORDS.get(0));
        fx.await(
                "the deed to say how many",
                () -> fx.find("#triage-accept", Button.class).getText().endsWith("for 2 marked"));
        stand.snap("triage-marked");
        fx.press(KeyCode.ENTER);
        fx.await("both to be given", () -> listed().equals(WORDS.subList(2, 4)));
        assertTrue(says("Given to Civic Life: 2 cases."));
        assertEquals("graffiti", found(1).routing().service());

        fx.press(KeyCode.CONTROL, KeyCode.Z);
        fx.await("all to be back", () -> listed().equals(WORDS));
        assertEquals(Routing.TRIAGE, found(0).routing());
        assertEquals(CaseStatus.NEW, found(1).status());
    }

    @Test
    void ofManyEachHasAResultOfItsOwn() {
        open();
        TriageInteractor interactor = new TriageInteractor(workspace, rows, search, spot -> ground);
        Routing graffiti = new Routing("graffiti", 0, "CIVIC", "");
        List<TriageInteractor.Route> routes =
                interactor.routes(waiting.stream().limit(3).map(Case::id).toList(), graffiti);
        workspace.as(LEAD);
        workspace.give(Deed.of(
                new RouteCase(waiting.get(1).id(), Routing.TRIAGE, new Routing("noise-violations", 1, "CIVIC", ""))));
        workspace.as(CasesStand.agent());
        List<TriageInteractor.Result> results = interactor.giveAll(routes);

        assertEquals(
                List.of(true, false, true),
                results.stream()
                        .map(result -> result.given() instanceof Given.Saved)
                        .toList());
        assertEquals("noise-violations", found(1).routing().service());
        assertEquals("graffiti", found(2).routing().service());
        assertEquals(
                1,
                interactor
                        .routes(List.of(waiting.get(1).id(), waiting.get(3).id()), graffiti)
                        .size(),
                "what waits no more is left out");
    }

    @Test
    void whoLooksAtACaseIsToldToOthersAndLetsGoOfItAgain() {
        open();
        fx.await("it to be in hand", () -> holder(0).equals(Optional.of("agent")));
        fx.press(KeyCode.J);
        openWith(WORDS.get(1));
        fx.await("the next to be in hand", () -> holder(1).equals(Optional.of("agent")));
        assertEquals(Optional.empty(), holder(0));
        fx.press(KeyCode.ENTER);
        fx.await("it to be given", () -> found(1).status() == CaseStatus.ASSIGNED);
        assertEquals(Optional.empty(), holder(1), "who gave it away no longer looks at it");
    }

    @Test
    void whoGoesAwayAndComesBackLooksAtItAgain() {
        open();
        fx.await("it to be in hand", () -> holder(0).equals(Optional.of("agent")));
        fx.run(room::hidden);
        fx.await("it to be let go", () -> holder(0).isEmpty());
        fx.run(room::shown);
        fx.await("it to be in hand again", () -> holder(0).equals(Optional.of("agent")));
        // Two at once: the second comes before the first is told.
        fx.press(KeyCode.J);
        fx.press(KeyCode.J);
        fx.await("the third to be in hand", () -> holder(2).equals(Optional.of("agent")));
        assertEquals(Optional.empty(), holder(0), "nothing that was passed stays in hand");
    }

    private Optional<String> holder(int index) {
        return workspace.find(InHand.KIND, InHand.idOf(waiting.get(index).id())).map(InHand::by);
    }

    @Test
    void aCaseThatAnotherHasOpenSaysSoInTheListAndOnItsPage() throws IOException {
        workspace.as(LEAD);
        workspace.give(Deed.of(new TakeInHand(waiting.get(0).id())));
        workspace.as(CasesStand.agent());
        open();
        fx.await("the banner", () -> says("lead has this case open"));
        fx.await("the list", () -> says("lead has it open"));
        stand.snap("triage-held");
        assertEquals(Optional.of("lead"), holder(0), "whoever was first stays so");
    }

    @Test
    void whenAnotherGivesItFirstNobodyGivesItTwice() {
        open();
        workspace.as(LEAD);
        workspace.give(Deed.of(
                new RouteCase(waiting.get(0).id(), Routing.TRIAGE, new Routing("noise-violations", 1, "CIVIC", ""))));
        workspace.as(CasesStand.agent());
        fx.await("it to leave the list", () -> listed().equals(WORDS.subList(1, 4)));
        assertEquals("noise-violations", found(0).routing().service());
    }

    @Test
    void theSourcesTellWhatCameBack() {
        Case sent = samples.of(
                new Routing("noise-violations", 1, "CIVIC", ""),
                CaseStatus.ASSIGNED,
                SampleCases.NOON.minus(Duration.ofHours(1)),
                SampleCases.caller("Ana", "+15035550141"),
                null,
                "a dog barks");
        workspace.load(List.of(sent));
        workspace.as(new Actor(new UUID(0, 4), "civic", Role.LIAISON, "CIVIC"));
        workspace.give(Deed.of(new HandBackCase(sent.id(), "dogs are the county's")));
        workspace.as(CasesStand.agent());
        open();
        fx.await("five to wait", () -> listed().size() == 5);
        fx.click(fx.call(() -> ((Pane) fx.find("#triage-sources")).getChildren().get(4)));
        fx.await("the one that came back", () -> listed().equals(List.of("a dog barks")));
        openWith("a dog barks");
        assertTrue(says("dogs are the county's"));
    }

    @Test
    void aRuleSaysWhoseItIsAtThisPlaceAndWhy() throws IOException {
        workspace.load(List.of(assertInstanceOf(PackReadout.Good.class, PackReadout.of("portland"))
                .pack()
                .program()));
        workspace.load(List.of(new TriageRule(
                TriageRule.idOf("bridge"),
                "bridge",
                1,
                List.of("graffiti"),
                List.of(new TriageRule.Where("bridge", List.of(), true)),
                Map.of(),
                null,
                Handling.HELP,
                "PBOT",
                "Structures",
                Wording.english("{area} is a bridge: its owner cleans it."),
                null,
                null)));
        ground = new Surroundings(
                List.of(new Lies("bridge", "St. Johns Bridge", 5)), List.of(), List.of("bridge"), PlacesTold.USUAL);
        open();
        fx.await("the reason", () -> says("St. Johns Bridge is a bridge: its owner cleans it."));
        stand.snap("triage-rule");
        fx.press(KeyCode.ENTER);
        fx.await("it to be given", () -> found(0).status() == CaseStatus.ASSIGNED);
        assertEquals("PBOT", found(0).routing().agency());
        assertEquals("Structures", found(0).routing().group());
    }

    @Test
    void openCasesNearByOfTheSameKindAreShownAndCanBeLookedAt() throws IOException {
        Case near = samples.of(
                new Routing("graffiti", 1, "CIVIC", ""),
                CaseStatus.ASSIGNED,
                SampleCases.NOON.minus(Duration.ofDays(2)),
                SampleCases.caller("Ana", "+15035550141"),
                SampleCases.at(45.5002, -122.6),
                "red letters on the wall");
        workspace.load(List.of(near));
        open();
        fx.await("what is alike", () -> says("Graffiti · 72 ft"));
        stand.snap("triage-alike");
        fx.run(() -> stand.scene.getRoot().lookupAll(".link-button").stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(CaseWords.grouped(near.number())))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .fire());
        assertEquals(List.of(near.id()), looked);
    }

    @Test
    void aPlainDigitChoosesWhileTheListHasTheCursor() {
        search.rebuild(CasesStand.services(), List.of(), List.of());
        workspace.load(List.of(samples.of(
                Routing.TRIAGE,
                CaseStatus.NEW,
                SampleCases.NOON.minus(Duration.ofDays(3)),
                SampleCases.caller("Ana Peña", "+15035550149"),
                null,
                "graffiti and noise from an auto")));
        open();
        fx.await("two suggestions", () -> fx.sees("#suggestion-2"));
        String before = fx.find("#triage-accept", Button.class).getText();
        fx.press(KeyCode.DIGIT2);
        fx.await(
                "the second to be chosen",
                () -> !fx.find("#triage-accept", Button.class).getText().equals(before));
        assertFalse(fx.find("#triage-accept", Button.class).getText().isEmpty());
    }
}
