package org.frontdoor.app.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.place.Surroundings;
import org.frontdoor.app.search.AnswerSearch;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TriageRoomTest {
    private static final double SMALL_SCREEN = 1024;
    private static final WallClock WALL = new WallClock(ZoneId.of("America/Los_Angeles"));
    private static final Instant MIDNIGHT =
            LocalDate.of(2026, 11, 21).atStartOfDay(WALL.zone()).toInstant();
    private static final List<String> WORDS = List.of(
            "there is an abandoned auto on our street",
            "graffiti on the wall of the school",
            "loud music, noise every night",
            "somebody should look at the sidewalk");

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
    void open() {
        for (int i = 0; i < WORDS.size(); i++) {
            waiting.add(samples.of(
                    Routing.TRIAGE,
                    CaseStatus.NEW,
                    SampleCases.NOON.minus(Duration.ofHours(20 - i)),
                    SampleCases.caller("Ana Peña", "+1503555014" + i),
                    SampleCases.at(45.5, -122.6),
                    WORDS.get(i)));
        }
        workspace.load(CasesStand.services());
        workspace.load(CasesStand.agencies());
        workspace.load(waiting);
        search.rebuild(CasesStand.services(), List.of(), List.of());
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(workspace, on.workers().background());
            room = new TriageRoom(new TriageRoom.Parts(
                    workspace,
                    rows,
                    search,
                    spot -> ground,
                    looked::add,
                    on.shell,
                    on.texts("triage"),
                    new CaseWords(on.texts("cases"), WALL),
                    WALL,
                    clock,
                    on.workers().background(),
                    new FxThread()));
            return List.of(room);
        }));
        fx.await("the first case to open", () -> fx.sees("#suggestion-1"));
    }

    @AfterEach
    void close() {
        room.close();
        rows.close();
        search.close();
        stand.close();
        clock.close();
    }

    @Test
    void theOldestIsOpenWithItsLikeliestServiceChosen() throws IOException {
        assertEquals(WORDS, shownWords());
        stand.snap("triage-light");
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.DARK));
        stand.snap("triage-dark");
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        stand.snap("triage-200");
        assertTrue(fx.call(() -> stand.scene.getRoot().minWidth(-1)) <= SMALL_SCREEN);
        fx.run(() -> {
            stand.theme.textSizeProperty().set(TextSize.NORMAL);
            stand.language.set(Language.SPANISH);
        });
        fx.settle();
        stand.snap("triage-spanish");
    }

    @Test
    void enterGivesItAwayAndTheNextOpens() throws IOException {
        fx.press(KeyCode.ENTER);
        fx.await("the next to open", () -> shownWords().equals(WORDS.subList(1, 4)) && words().contains(WORDS.get(1)));

        Case routed = found(0);
        assertEquals("abandoned-auto", routed.routing().service());
        assertEquals("PBOT", routed.routing().agency());
        assertEquals(CaseStatus.ASSIGNED, routed.status());
        stand.snap("triage-given");
    }

    @Test
    void aComplaintGoesToTheAgencyItIsAboutInOneKey() throws IOException {
        Case complaint = samples.complaint(WORDS.getFirst(), SampleCases.NOON.minus(Duration.ofDays(3)));
        workspace.load(List.of(complaint));
        fx.await("five to wait", () -> shownWords().size() == 5);
        fx.run(() -> fx.find(".triage-list").requestFocus());
        fx.press(KeyCode.K);
        fx.press(KeyCode.K);
        fx.press(KeyCode.K);
        fx.press(KeyCode.K);
        fx.await(
                "the complaint to open",
                () -> fx.find("#triage-accept", Button.class).getText().startsWith("Feedback"));
        stand.snap("triage-complaint");
        fx.press(KeyCode.ENTER);
        fx.await("the complaint to be given", () -> shownWords().size() == 4);

        Case given = workspace.find(Case.KIND, complaint.id()).orElseThrow();
        assertEquals("PBOT", given.routing().agency());
        assertNull(given.routing().service());
        assertEquals(CaseStatus.ASSIGNED, given.status());
    }

    @Test
    void undoBringsItBack() {
        fx.press(KeyCode.ENTER);
        fx.await("the next to open", () -> shownWords().size() == 3);
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        fx.await("the first to be back", () -> shownWords().size() == 4 && words().contains(WORDS.get(0)));

        assertEquals(Routing.TRIAGE, found(0).routing());
        assertEquals(CaseStatus.NEW, found(0).status());
    }

    @Test
    void onlyTheLastOneGivenOffersToBeTakenBack() {
        fx.press(KeyCode.ENTER);
        fx.await("the next to open", () -> shownWords().size() == 3 && words().contains(WORDS.get(1)));
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        fx.await("the first to be back", () -> shownWords().size() == 4 && words().contains(WORDS.get(0)));
        assertEquals(0, undos(), "it was taken back");

        fx.press(KeyCode.ENTER);
        fx.await("the next to open", () -> shownWords().size() == 3 && words().contains(WORDS.get(1)));
        fx.press(KeyCode.ENTER);
        fx.await("the one after it", () -> shownWords().size() == 2 && words().contains(WORDS.get(2)));
        assertEquals(1, undos(), "what was given before can no longer be taken back");
        fx.click(".toast-undo");
        fx.await("the second to be back", () -> shownWords().equals(WORDS.subList(1, 4)));
        assertEquals(0, undos());
    }

    private int undos() {
        return fx.call(() -> stand.scene.getRoot().lookupAll(".toast-undo").size());
    }

    @Test
    void whatIsOpenBeforeTheServicesAreKnownGetsItsSuggestionsOnceTheyAre() throws IOException {
        search.close();
        fx.press(KeyCode.J);
        fx.await("the second case", () -> words().contains(WORDS.get(1)) && !fx.sees("#suggestion-1"));

        answersAnew();

        fx.await("what it may be", () -> fx.sees("#suggestion-1"));
        assertTrue(deed().startsWith("Graffiti"), deed());
        stand.snap("triage-answers-anew");
        fx.press(KeyCode.ENTER);
        fx.await("the case to be given", () -> shownWords().size() == 3);
        assertEquals("graffiti", found(1).routing().service());
    }

    @Test
    void anAgencyThatIsBeingTypedStaysWhenAnswersComeAnew() {
        search.close();
        fx.press(KeyCode.J);
        fx.await("the second case", () -> words().contains(WORDS.get(1)) && !fx.sees("#suggestion-1"));
        fx.press(KeyCode.A);
        fx.type("pol");

        answersAnew();

        fx.await("what it may be", () -> fx.sees("#suggestion-1"));
        fx.type("ice");
        fx.press(KeyCode.ENTER);
        fx.await("the case to be given", () -> shownWords().size() == 3);
        assertEquals("PPB", found(1).routing().agency());
        assertNull(found(1).routing().service());
    }

    @Test
    void aSuggestionThatThePersonChoseStaysChosenWhenAnswersComeAnew() {
        search.rebuild(CasesStand.services().subList(1, 3), List.of(), List.of());
        workspace.load(List.of(samples.of(
                Routing.TRIAGE,
                CaseStatus.NEW,
                SampleCases.NOON.minus(Duration.ofDays(3)),
                SampleCases.caller("Ana Peña", "+15035550149"),
                SampleCases.at(45.5, -122.6),
                "graffiti and noise from an auto")));
        fx.await("five to wait", () -> shownWords().size() == 5);
        fx.run(() -> fx.find(".triage-list").requestFocus());
        fx.press(KeyCode.K);
        fx.await("it to open", () -> words().contains("from an auto") && fx.sees("#suggestion-2"));
        String likeliest = deed();
        fx.click("#suggestion-2");
        String chosen = deed();
        assertNotEquals(likeliest, chosen);
        Node before = fx.find("#suggestion-1");

        answersAnew();

        fx.await("the suggestions to be new ones", () -> !before.equals(fx.find("#suggestion-1")));
        assertEquals(chosen, deed());
        assertTrue(fx.focusOwner() instanceof SuggestionRow, () -> "the cursor is at " + fx.focusOwner());
    }

    /// As the desk does once services came.
    private void answersAnew() {
        search.rebuild(CasesStand.services(), List.of(), List.of());
        fx.run(room::refresh);
    }

    private String deed() {
        return fx.call(() -> fx.find("#triage-accept", Button.class).getText());
    }

    @Test
    void anotherAgencyIsFoundByLettersOfItsName() throws IOException {
        fx.press(KeyCode.J);
        fx.await("the second case", () -> words().contains(WORDS.get(1)));
        fx.press(KeyCode.A);
        fx.type("police");
        stand.snap("triage-agency");
        fx.press(KeyCode.ENTER);
        fx.await("the case to be given", () -> shownWords().size() == 3);

        assertEquals("PPB", found(1).routing().agency());
        assertEquals("graffiti", found(1).routing().service());
    }

    @Test
    void whenAllAreGivenNothingWaits() throws IOException {
        for (int left = WORDS.size() - 1; left >= 0; left--) {
            int now = left;
            if (!fx.sees("#suggestion-1")) {
                fx.press(KeyCode.A);
                fx.type("police");
            }
            fx.press(KeyCode.ENTER);
            fx.await("one less", () -> shownWords().size() == now);
            fx.await("the next to open", () -> now == 0 || words().contains(WORDS.get(WORDS.size() - now)));
        }

        fx.await(
                "all of them to be counted",
                () -> fx.find(".empty-state .label", Label.class).getText().contains("You gave 4 cases today"));
        stand.snap("triage-nothing");
    }

    @Test
    void whatThePersonGaveTodayIsCountedWhereverAndWheneverTheyGaveIt() throws IOException {
        assertEquals("4 left · 0 given by you today", counts());
        workspace.load(List.of(
                given("agent", SampleCases.NOON.minus(Duration.ofHours(2))),
                given("lead", SampleCases.NOON.minus(Duration.ofHours(1))),
                given("agent", SampleCases.NOON.minus(Duration.ofHours(24)))));
        fx.await("this morning's to be counted", () -> counts().equals("4 left · 1 given by you today"));

        fx.press(KeyCode.ENTER);
        fx.await("the next to open", () -> shownWords().equals(WORDS.subList(1, 4)) && words().contains(WORDS.get(1)));
        fx.await("two", () -> counts().equals("3 left · 2 given by you today"));
        stand.snap("triage-given-today");
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        fx.await("it to be taken back", () -> counts().equals("4 left · 1 given by you today"));
    }

    @Test
    void atMidnightInTheProgramsZoneANewDayIsCounted() {
        Case beforeMidnight = given("agent", MIDNIGHT.minusSeconds(60));
        workspace.at(MIDNIGHT.minusSeconds(1));
        workspace.load(List.of(beforeMidnight));
        fx.await("one", () -> counts().equals("4 left · 1 given by you today"));

        workspace.at(MIDNIGHT);
        clock.tick();
        fx.await("a new day", () -> counts().equals("4 left · 0 given by you today"));
        workspace.load(List.of(given("agent", MIDNIGHT)));
        fx.await("its first", () -> counts().equals("4 left · 1 given by you today"));
    }

    private String counts() {
        return fx.find("#triage-counts", Label.class).getText();
    }

    private Case given(String by, Instant at) {
        Case opened = samples.of(
                Routing.TRIAGE,
                CaseStatus.NEW,
                at.minus(Duration.ofHours(1)),
                SampleCases.caller("Ana Peña", "+15035550149"),
                SampleCases.at(45.5, -122.6),
                "it was given");
        return SampleCases.routed(opened, by, at, new Routing("graffiti", 1, "CIVIC", ""));
    }

    @Test
    void everyControlHasARoleAndAName() {
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
    }

    private Case found(int index) {
        return workspace.find(Case.KIND, waiting.get(index).id()).orElseThrow();
    }

    private String words() {
        return fx.sees("#triage-words")
                ? fx.find("#triage-words", javafx.scene.control.Label.class).getText()
                : "";
    }

    @SuppressWarnings("unchecked")
    private List<String> shownWords() {
        return fx.call(() -> fx.find("#triage-list", ListView.class).getItems().stream()
                .map(line -> ((TriageLine) line).row().words())
                .toList());
    }

    @Test
    void allKeysOfTheRoomAreOnOneSheet() throws IOException {
        fx.press(KeyCode.F1);
        fx.await("the keys", () -> fx.sees("#key-sheet"));
        stand.snap("triage-keys");
        assertEquals(
                1,
                fx.call(() -> fx.find("#key-sheet").lookupAll(".label").stream()
                        .filter(label -> ((Label) label).getText().equals("Choose a suggestion"))
                        .count()));
        fx.run(() -> stand.theme.textSizeProperty().set(TextSize.DOUBLE));
        stand.snap("triage-keys-200");
    }
}
