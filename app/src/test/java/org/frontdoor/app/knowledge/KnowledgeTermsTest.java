package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed where answers are looked for: its terms beside the boxes and chips, its mistakes, its end by Esc.
class KnowledgeTermsTest extends AnswersStand {
    private static final String MISTAKES = "#knowledge-mistakes";

    @BeforeEach
    void open() {
        open(WorkspaceFixture.in(folder).as("lia", Role.LIAISON, "PBOT"));
        fx.run(() -> stand.field(SEARCH).requestFocus());
    }

    private boolean allIn(String language) {
        return !matches().isEmpty()
                && matches().stream()
                        .allMatch(match -> match.article().language().equals(language));
    }

    private boolean allOf(String agency) {
        return !matches().isEmpty()
                && matches().stream().allMatch(match -> match.article().agency().equals(agency));
    }

    /// What the chips of the language say is chosen.
    private List<String> languages() {
        return fx.call(() -> stand.scene().getRoot().lookupAll(".knowledge-line .chip").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList());
    }

    /// What it says is chosen.
    private String boxed(String name) {
        return fx.call(() -> box(name).getConverter().toString(box(name).getValue()));
    }

    private void typed(String words) {
        stand.type(SEARCH, words);
    }

    private String words() {
        return stand.field(SEARCH).getText();
    }

    @Test
    void theChipsOfTheLanguageShowWhichOneIsTyped() {
        assertEquals(List.of("English"), languages());
        typed("language:spanish basura ");
        fx.await("Spanish", () -> allIn("es"));
        assertEquals(List.of("Español"), languages());
        typed("idioma:español ");
        fx.await("all in Spanish", () -> allIn("es") && matches().size() > 10);
        typed("-language:es trash ");
        fx.await("English", () -> allIn("en"));
        assertEquals(List.of("English"), languages());
        typed("basura ");
        fx.await("both", () -> !allIn("en"));
        assertEquals(List.of("English"), languages(), "what was chosen before");
    }

    @Test
    void theBoxesShowWhatIsTyped() {
        choose("agency", "BPS");
        fx.await("theirs", () -> allOf("BPS"));
        typed("agency:PBOT street ");
        fx.await("PBOT's", () -> allOf("PBOT"));
        assertTrue(boxed("agency").startsWith("Transportation"), boxed("agency"));
        typed("-agency:PBOT trash ");
        fx.await("others", () -> !matches().isEmpty() && !allOf("PBOT"));
        assertEquals("-agency:PBOT", boxed("agency"), "what no line of the box says");
        typed("service:graffiti ");
        fx.await(
                "on graffiti",
                () -> matches().stream()
                        .allMatch(match -> match.article().services().toString().contains("graffiti")));
        assertTrue(boxed("service").contains("raffiti"), boxed("service"));
        assertTrue(boxed("agency").startsWith("Planning"), boxed("agency"));
    }

    @Test
    void whatIsChosenComesInThePlaceOfWhatWasTyped() {
        typed("language:spanish basura ");
        fx.await("Spanish", () -> allIn("es"));
        stand.press("English");
        assertEquals("basura ", words());
        assertEquals(List.of("English"), languages());
        typed("street agency:PBOT -agency:BPS ");
        fx.await("PBOT's", () -> allOf("PBOT"));
        choose("agency", "BPS");
        fx.await("theirs", () -> allOf("BPS"));
        assertEquals("street ", words());
        typed("service:graffiti trash ");
        fx.settle();
        choose("service", "");
        fx.await(
                "trash",
                () -> matches().stream()
                        .anyMatch(match -> match.article().slug().equals("trash-day")));
        assertEquals("trash ", words());
    }

    @Test
    void everyMistakeIsSeenAlsoWithLargeLetters() throws IOException {
        fx.run(() -> {
            stand.scene().getWindow().setY(0);
            stand.scene().getWindow().setHeight(960);
            stand.window().theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        typed("agency:FOO language:klingon x ");
        fx.await("told", () -> stand.shown(MISTAKES).contains("klingon"));
        String said = stand.shown(MISTAKES);
        assertTrue(said.startsWith("2 things are not understood:"), said);
        assertTrue(said.contains("No agency is called “FOO”"), said);
        assertFalse(said.contains("FEDERAL"), "nothing near to it");
        assertTrue(said.contains("a word of its name"), said);
        fx.run(this::allSeen);
        fx.run(() -> stand.scene().getWindow().setHeight(768));
        fx.settle();
        stand.window().snap("knowledge-mistakes-200");
        fx.run(() -> assertTrue(seen(stand.scene().getRoot().lookup(MISTAKES).lookup(".label")), "how many"));
    }

    @Test
    void aMistakeThatWasMadeManyTimesIsToldOnce() {
        typed("noise:loud ".repeat(25));
        fx.await("told", () -> stand.shown(MISTAKES).contains("noise:"));
        assertEquals(1, mistakes());
        typed("a:1 b:1 c:1 d:1 e:1 f:1 g:1 a:1 ");
        fx.await("how many", () -> stand.shown(MISTAKES).startsWith("7 things are not understood:"));
        assertTrue(stand.shown(MISTAKES).contains("… and 3 more"), stand.shown(MISTAKES));
        assertEquals(4, mistakes());
    }

    private int mistakes() {
        return fx.call(() -> stand.scene()
                .getRoot()
                .lookup(MISTAKES)
                .lookupAll(".filter-mistake")
                .size());
    }

    private void allSeen() {
        for (Node label : stand.scene().getRoot().lookup(MISTAKES).lookupAll(".label")) {
            String words = ((Label) label).getText();
            assertTrue(((Label) label).getHeight() >= ((Label) label).prefHeight(((Label) label).getWidth()), words);
            assertTrue(seen(label), words);
        }
    }

    private boolean seen(Node part) {
        return part.localToScene(part.getLayoutBounds()).getMaxY()
                <= stand.scene().getHeight();
    }

    @Test
    void aRowIsAsHighAsItsWordsNeedAlsoWhereATitleWraps() {
        fx.run(() -> stand.window().theme.textSizeProperty().set(TextSize.DOUBLE));
        typed("\"checking on a request: what is happening with my case\" ");
        fx.await("one", () -> matches().size() == 1);
        fx.run(() -> {
            Region row = (Region) stand.list("#knowledge-results").lookup(".knowledge-row");
            assertTrue(row.getHeight() >= row.prefHeight(row.getWidth()), "cut");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = TextSize.class,
            names = {"NORMAL", "DOUBLE"})
    void rowsAreAsHighAsTheirWordsNeed(TextSize size) {
        fx.run(() -> stand.window().theme.textSizeProperty().set(size));
        fx.await("all", () -> matches().size() > 90);
        fx.settle();
        fx.run(this::rowsFit);
        typed("trash ");
        fx.await("few", () -> matches().size() < 20);
        fx.settle();
        fx.run(this::rowsFit);
        fx.press(KeyCode.ALT, KeyCode.Y);
        fx.await("why", () -> stand.scene().getRoot().lookup(".knowledge-row-why") != null);
        fx.run(this::rowsFit);
    }

    private void rowsFit() {
        for (Node each : stand.list("#knowledge-results").lookupAll(".knowledge-row")) {
            Region row = (Region) each;
            assertEquals(
                    row.prefHeight(row.getWidth()), row.getHeight(), 1, () -> "of " + row.getChildrenUnmodifiable());
        }
    }

    @Test
    void whatIsNearIsSuggested() {
        typed("agency:PBTO trash ");
        fx.await("told", () -> stand.shown(MISTAKES).contains("Try: PBOT."));
        typed("agency:transporttaion trash ");
        fx.await("by its name", () -> stand.shown(MISTAKES).contains("Try: PBOT."));
    }

    @Test
    void aQuotationWithoutAnEndIsToldOfAndShown() {
        typed("\"pot hole");
        fx.await(
                "told", () -> stand.shown(MISTAKES).contains("The quotation that begins with \"pot hole does not end"));
        stand.press("Show where");
        assertEquals("\"pot hole", stand.field(SEARCH).getSelectedText());
        typed("\"pot hole\"");
        fx.await("nothing wrong", () -> stand.shown(MISTAKES).isEmpty());
    }

    @Test
    void agenciesAreOfferedOnesOwnFirstAndTypingNarrows() {
        typed("");
        fx.type("agency:");
        List<String> offered = offered();
        assertEquals("PBOT", offered.getFirst());
        assertEquals(offered.stream().skip(1).sorted().toList(), offered.subList(1, offered.size()));
        fx.type("pol");
        assertEquals(List.of("IPR", "PPB"), offered());
    }

    private List<String> offered() {
        return fx.call(() -> stand.scene().getRoot().lookup("#filter-offers").lookupAll(".filter-offer").stream()
                .map(line -> ((Label) line.lookup(".label")).getText())
                .toList());
    }

    @Test
    void escapeClosesWhatIsOfferedThenEmptiesTheWords() {
        typed("");
        fx.type("trash agency:trans");
        assertFalse(offered().isEmpty());
        fx.press(KeyCode.ESCAPE);
        assertTrue(offered().isEmpty());
        assertEquals("trash agency:trans", words());
        fx.press(KeyCode.ESCAPE);
        assertEquals("", words());
        assertEquals(stand.field(SEARCH), fx.focusOwner());
        fx.press(KeyCode.ESCAPE);
        assertEquals(stand.field(SEARCH), fx.focusOwner());
        fx.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("trash agency:trans", words());
    }

    @Test
    void whatIsTooLongIsCutAndSaid() {
        assertFalse(fx.sees("#search-cut"));
        typed("trash ".repeat(20_000));
        assertEquals(2_000, words().length());
        fx.await("said", () -> fx.sees("#search-cut"));
        assertTrue(fx.find("#search-cut", Label.class).getText().contains("2,000"));
        typed("trash ");
        fx.await("no more", () -> !fx.sees("#search-cut"));
    }

    @Test
    void whatWouldTurnWordsRoundIsLeftOut() {
        typed("agency:\u202Edesrever\u202C ");
        assertEquals("agency:desrever ", words());
        fx.await("told", () -> stand.shown(MISTAKES).contains("No agency is called “desrever”"));
    }
}
