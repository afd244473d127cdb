package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The filter goes on with what it can, and points at what it cannot.
class FilterOffersTest extends CasesRoomStand {
    @BeforeEach
    void empty() {
        openFirst();
        fx.press(KeyCode.SLASH);
        fx.press(KeyCode.ESCAPE);
    }

    @Test
    void aTermIsWrittenWithAFewLettersAndTab() throws IOException {
        fx.type("sta");
        assertEquals(List.of("status:"), offered());
        fx.press(KeyCode.TAB);
        assertEquals("status:", box().getText());
        assertEquals(box(), fx.focusOwner(), "the cursor stays");
        assertEquals(6, offered().size());
        stand.snap("cases-offers");
        fx.type("c");
        fx.press(KeyCode.ENTER);
        assertEquals("status:closed ", box().getText());
        assertEquals(List.of(), offered());
        fx.await(
                "closed cases alone",
                () -> !table().getItems().isEmpty() && shownRows().stream().noneMatch(CaseRow::open));
    }

    @Test
    void theArrowsMoveAndLeadOnToTheList() {
        fx.type("status:");
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.UP);
        fx.press(KeyCode.ENTER);
        assertEquals("status:closed ", box().getText());
        fx.type("ag");
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.DOWN);
        assertEquals(table(), fx.focusOwner(), "past the last one");
        assertEquals(List.of(), offered());
    }

    @Test
    void escapeClosesTheOffersFirstAndLeavesWhatIsTyped() {
        fx.type("agency:P");
        assertEquals(List.of("PBOT", "PPB", "PPR"), offered());
        fx.press(KeyCode.ESCAPE);
        assertEquals(List.of(), offered());
        assertEquals("agency:P", box().getText());
        fx.press(KeyCode.TAB);
        assertFalse(fx.focusOwner() instanceof TextField, "Tab leads on where nothing is offered");
        fx.run(() -> box().requestFocus());
        fx.press(KeyCode.ESCAPE);
        assertEquals("", box().getText());
    }

    @Test
    void namesOfSeveralWordsComeInQuotationMarks() {
        fx.type("service:aba");
        fx.press(KeyCode.TAB);
        assertEquals("service:\"Abandoned auto\" ", box().getText());
        fx.await(
                "its cases",
                () -> !table().getItems().isEmpty()
                        && shownRows().stream()
                                .allMatch(row ->
                                        "abandoned-auto".equals(row.routing().service())));
        assertFalse(fx.sees("#cases-mistakes"));
    }

    @Test
    void whoSpeaksSpanishIsOfferedSpanish() {
        TextField english = box();
        fx.run(() -> stand.language.set(Language.SPANISH));
        fx.await(
                "the room in Spanish",
                () -> !box().equals(english) && !table().getItems().isEmpty());
        fx.settle();
        fx.run(() -> box().requestFocus());
        fx.await("the cursor", () -> box().equals(fx.focusOwner()));
        fx.type("est");
        fx.press(KeyCode.TAB);
        fx.type("c");
        fx.press(KeyCode.TAB);
        assertEquals("estado:cerrado ", box().getText());
    }

    @Test
    void whatIsStillTypedIsNoMistakeYetAndAMistakeIsShownWhereItStands() throws IOException {
        fx.type("status:op");
        fx.settle();
        assertFalse(fx.sees("#cases-mistakes"));
        fx.type("q agency:PBOT");
        fx.await(
                "the mistake",
                () -> fx.sees("#cases-mistakes .label")
                        && fx.find("#cases-mistakes .label", Label.class)
                                .getText()
                                .startsWith("There is no status “opq”"));
        stand.snap("cases-mistake-shown");
        fx.run(() -> fx.find("#cases-mistakes .link-button", Button.class).fire());
        assertEquals(new IndexRange(7, 10), fx.call(() -> box().getSelection()));
        assertEquals(box(), fx.focusOwner());
    }

    @Test
    void theRoomSaysThatItSearchedThisComputer() {
        fx.type("graffiti wall");
        fx.await(
                "where was looked",
                () -> fx.sees("#cases-older-said")
                        && fx.find("#cases-older-said", Label.class)
                                .getText()
                                .equals("Searched this computer: %,d cases."
                                        .formatted(table().getItems().size())));
        assertTrue(fx.sees("#cases-older"));
    }

    @Test
    void offersStayInTheWindowWithLargeWordsInTheDark() throws IOException {
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.DARK);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.type("agency:");
        fx.settle();
        stand.snap("cases-offers-large-dark");
        fx.run(() -> assertTrue(fx.find("#filter-offers").getBoundsInParent().getMaxX() <= stand.scene.getWidth()));
    }

    private List<String> offered() {
        return fx.call(() -> fx.sees("#filter-offers")
                ? fx.find("#filter-offers").lookupAll(".filter-offer").stream()
                        .map(line -> ((Label) line.lookup(".label")).getText())
                        .toList()
                : List.of());
    }

    private TextField box() {
        return fx.find("#cases-filter", TextField.class);
    }
}
