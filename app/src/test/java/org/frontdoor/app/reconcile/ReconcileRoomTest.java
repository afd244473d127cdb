package org.frontdoor.app.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesRoom;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.RemoteCase.Settlement.How;
import org.frontdoor.model.remote.RemoteCase.State;
import org.frontdoor.model.remote.RemoteCase.Theirs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What agencies' systems say otherwise, seen to with one key each.
class ReconcileRoomTest {
    private static final Instant NOON = SampleCases.NOON;
    private static final Actor LEAD = new Actor(Person.idOf("lead"), "lead", Role.LEAD, null);

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final SampleCases samples = new SampleCases(3);
    private final SampleWorkspace workspace = new SampleWorkspace(LEAD);
    private final Case closedThere = open();
    private final Case notSent = open();
    private final Case uncertain = open();
    private CasesStand stand;
    private CaseRows rows;
    private ReconcileRoom room;
    private CasesRoom cases;

    private Case open() {
        return samples.of(
                new Routing("abandoned-auto", 1, "PBOT", ""),
                CaseStatus.ASSIGNED,
                NOON,
                Caller.anonymous("en"),
                Place.named("1221 SW 4th Ave"),
                "a car without wheels");
    }

    private static RemoteCase remote(Case of, State state, String id, String trouble, Theirs theirs, int minute) {
        return new RemoteCase(
                RemoteCase.idOf(of.id(), "PBOT"),
                of.id(),
                of.number(),
                "PBOT",
                state,
                NOON.minus(Duration.ofMinutes(minute)),
                id,
                trouble,
                theirs,
                null);
    }

    @BeforeEach
    void fill() {
        workspace.load(CasesStand.services());
        workspace.load(CasesStand.agencies());
        workspace.load(List.of(closedThere, notSent, uncertain));
        workspace.load(List.of(
                remote(
                        closedThere,
                        State.THERE,
                        "4711",
                        null,
                        new Theirs(true, true, "towed away", NOON.minusSeconds(7_200)),
                        200),
                remote(notSent, State.NOT_SENT, null, "Their system did not take it: lat is wrong (400)", null, 90),
                remote(uncertain, State.UNCERTAIN, null, "It was sent, no answer came", null, 30)));
        workspace.load(
                List.of(new AgencySystem(AgencySystem.idOf("PBOT"), "PBOT", NOON.minusSeconds(600), null, null)));
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(workspace, on.workers().background());
            cases = on.casesRoom(workspace, rows);
            room = new ReconcileRoom(new ReconcileRoom.Parts(
                    workspace,
                    on.shell,
                    on.texts("reconcile"),
                    new WallClock(ZoneId.of("America/Los_Angeles")),
                    cases::open,
                    on.workers().clock(),
                    on.workers().background(),
                    new FxThread()));
            return List.of(room, cases);
        }));
        fx.await("three differences", () -> list().getItems().size() == 3);
    }

    @AfterEach
    void close() {
        fx.run(() -> room.close());
        rows.close();
        stand.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<DifferenceLine> list() {
        return fx.find("#reconcile-list", ListView.class);
    }

    private void choose(Case of) {
        fx.run(() -> list().getSelectionModel()
                .select(list().getItems().stream()
                        .filter(line -> line.remote().caseId().equals(of.id()))
                        .findFirst()
                        .orElseThrow()));
        fx.await("it to be shown", () -> shown().contains(grouped(of)));
    }

    private static String grouped(Case of) {
        return CaseWords.grouped(of.number());
    }

    private String shown() {
        return fx.sees("#reconcile-title")
                ? fx.find("#reconcile-title", Label.class).getText()
                : "";
    }

    private String page() {
        return fx.call(() -> new ArrayList<>(stand.scene.getRoot().lookupAll(".reconcile-page .label"))
                .stream().map(node -> ((Labeled) node).getText()).collect(Collectors.joining("\n")));
    }

    private void gone(Case of) {
        fx.await(
                "it to leave the list",
                () -> list().getItems().stream()
                        .noneMatch(line -> line.remote().caseId().equals(of.id())));
    }

    private RemoteCase remote(Case of) {
        return workspace.find(RemoteCase.KIND, RemoteCase.idOf(of.id(), "PBOT")).orElseThrow();
    }

    @Test
    void whatDiffersIsListedTheOldestFirstAndSaidInWords() throws IOException {
        assertEquals(
                List.of(closedThere.id(), notSent.id(), uncertain.id()),
                fx.call(() -> list().getItems().stream()
                        .map(line -> line.remote().caseId())
                        .toList()));
        choose(closedThere);
        assertTrue(page().contains("towed away") && page().contains("4711"), page());
        stand.snap("reconcile");
        choose(notSent);
        assertTrue(page().contains("lat is wrong"), page());
        assertFalse(fx.sees("#reconcile-take-theirs"));
        fx.run(() -> stand.theme.textSizeProperty().set(TextSize.DOUBLE));
        stand.snap("reconcile-200");
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
        fx.run(() -> {
            stand.theme.textSizeProperty().set(TextSize.NORMAL);
            stand.language.set(Language.SPANISH);
        });
        fx.await(
                "Spanish",
                () -> fx.find(".room-bar .words-title", Label.class).getText().startsWith("Diferencias"));
        stand.snap("reconcile-es");
    }

    @Test
    void theirStateIsTakenWithTheirWords() {
        choose(closedThere);
        fx.press(KeyCode.T);
        fx.press(KeyCode.ALT, KeyCode.T);
        gone(closedThere);
        Case now = workspace.find(Case.KIND, closedThere.id()).orElseThrow();
        assertEquals("towed away", Objects.requireNonNull(now.resolution()).words());
        assertEquals("lead", Objects.requireNonNull(now.resolution()).by());
        fx.await("the next one", () -> shown().contains(grouped(notSent)));
    }

    @Test
    void oursIsKept() {
        choose(closedThere);
        fx.press(KeyCode.ALT, KeyCode.K);
        gone(closedThere);
        assertEquals(
                How.KEPT, Objects.requireNonNull(remote(closedThere).settled()).how());
        assertTrue(workspace
                .find(Case.KIND, closedThere.id())
                .orElseThrow()
                .status()
                .open());
    }

    @Test
    void itIsSentAgainOrSettled() {
        choose(notSent);
        fx.press(KeyCode.ALT, KeyCode.A);
        gone(notSent);
        assertEquals(State.WAITING, remote(notSent).state());
        choose(uncertain);
        fx.press(KeyCode.ALT, KeyCode.D);
        gone(uncertain);
        assertEquals(
                How.DONE, Objects.requireNonNull(remote(uncertain).settled()).how());
    }

    @Test
    void theCaseItselfSaysHowItStandsThere() throws IOException {
        choose(closedThere);
        fx.press(KeyCode.O);
        fx.await("the case", () -> fx.sees("#case-title"));
        String said = fx.call(() -> stand.scene.getRoot().lookupAll(".case-page .label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
        assertTrue(said.contains("At PBOT’s system as 4711: closed “towed away”"), said);
        assertTrue(said.contains("Checked"), said);
        stand.snap("reconcile-case");
        workspace.load(List.of(new AgencySystem(
                AgencySystem.idOf("PBOT"), "PBOT", NOON.minusSeconds(600), NOON.minusSeconds(60), "no answer")));
        fx.await(
                "the page to follow",
                () -> stand.scene.getRoot().lookupAll(".case-page .label").stream()
                        .anyMatch(node -> ((Labeled) node).getText().startsWith("Not reached since")));
    }

    @Test
    void onlyThoseWhoSeeToItHaveTheRoom() {
        assertTrue(ReconcileRoom.isFor(workspace));
        workspace.as(new Actor(new UUID(0, 1), "agent", Role.AGENT, null));
        assertFalse(ReconcileRoom.isFor(workspace));
        assertFalse(ReconcileRoom.isFor(new SampleWorkspace(LEAD)), "no agency has a system");
    }
}
