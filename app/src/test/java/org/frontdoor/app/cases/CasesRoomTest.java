package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseEvent;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.number.ProvisionalNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesRoomTest extends CasesRoomStand {
    @ParameterizedTest
    @ValueSource(ints = {SMALL_SCREEN, 1280, 1440})
    void howOldTheCopyIsCanBeReadInDoubleWords(int width) throws IOException {
        Label standing = fx.find("#cases-standing", Label.class);
        fx.run(() -> {
            stand.scene.getWindow().setWidth(width);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        fx.settle();
        stand.snap("cases-standing-" + width);
        Node columns = fx.find("#cases-columns");
        fx.run(() -> {
            assertEquals(standing.getText(), ((Text) standing.lookup(".text")).getText());
            assertTrue(columns.localToScene(columns.getLayoutBounds()).getMaxX() < width, "the button in the window");
        });
    }

    @Test
    void aCaseIsCalledAsCallersCallItsServiceWithTheCatalogsNameBelow() {
        filter("service:graffiti");
        fx.run(() -> table().getSelectionModel().select(1));
        fx.await("the case", () -> fx.sees("#case-official"));
        String title = fx.find("#case-title", Label.class).getText();
        assertEquals(
                "In the catalog: Report: " + title,
                fx.find("#case-official", Label.class).getText());
    }

    @Test
    void aVeryLongTextIsFoldedUntilAllOfItIsWanted() throws IOException {
        Case first = firstCase();
        Case letter = samples.of(
                first.routing(),
                first.status(),
                SampleCases.NOON,
                first.caller(),
                null,
                "the couch is in the way ".repeat(830) + "the end");
        workspace.load(List.of(letter));
        filter("number:" + letter.number());
        fx.run(() -> table().getSelectionModel().clearAndSelect(0));
        fx.await("the case", () -> fx.sees(".long-text-more"));
        stand.snap("cases-long");
        assertFalse(said().contains("the end"));
        assertTrue(said().length() < 1_000);
        fx.run(() -> fx.find(".long-text-more", Button.class).fire());
        fx.await("all of it", () -> said().contains("the end"));
        fx.run(() -> fx.find(".long-text-more", Button.class).fire());
        fx.await("its beginning", () -> said().length() < 1_000);
    }

    @Test
    void aCaseIsFoundByTheProvisionalNumberItHadAndSaysSo() throws IOException {
        ProvisionalNumber told = ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL + 418_382);
        Case found = SampleCases.toldAs(firstCase(), told.text());
        workspace.load(List.of(found));
        for (String typed : List.of(told.grouped(), told.text().toLowerCase(Locale.ROOT), "number:" + told.grouped())) {
            filter(typed);
            fx.await(
                    "the case by " + typed,
                    () -> shownRows().stream().map(CaseRow::id).toList().equals(List.of(found.id())));
        }
        assertEquals(
                found.id(),
                ((CaseLookup.NumberFound.Found) rows.byNumber(told.grouped()))
                        .row()
                        .id());
        fx.run(() -> table().getSelectionModel().clearAndSelect(0));
        fx.await("the case", () -> fx.sees("#case-provisional"));
        stand.snap("cases-was-provisional");
        assertEquals(
                "was " + told.grouped(),
                fx.find("#case-provisional", Label.class).getText());
        filter("P-104-183-821");
        fx.await("the mistake to be told", () -> fx.sees("#cases-mistakes"));
    }

    private String said() {
        return fx.find(".long-text > .label", Label.class).getText();
    }

    @Test
    void theFirstOfThemIsOpenAtOnce() {
        fx.await("the first case to be shown", () -> fx.sees("#case-title"));
        assertEquals(0, fx.call(() -> table().getSelectionModel().getSelectedIndex()));
    }

    @Test
    void listsMyOpenCasesFirst() throws IOException {
        assertTrue(shownRows().stream()
                .allMatch(row -> row.open() && row.openedBy().equals("agent")));
        fx.press(KeyCode.DOWN);
        fx.await("the case to be shown", () -> fx.sees("#case-title"));
        stand.snap("cases-mine");
    }

    @Test
    void theFilterIsFollowedAsItIsTyped() {
        filter("status:closed agency:PBOT");

        assertTrue(shownRows().stream()
                .allMatch(row -> !row.open() && row.routing().agency().equals("PBOT")));
        assertFalse(shownRows().isEmpty());
    }

    @Test
    void anotherViewOpensItsFirstCaseWhereItLacksTheOneThatWasOpen() {
        filter("status:closed");
        fx.run(() -> table().getSelectionModel().select(0));
        fx.click("#cases-view-triage");
        fx.await(
                "the other view",
                () -> !table().getItems().isEmpty()
                        && table().getItems().stream()
                                .allMatch(line -> line.row().open()));
        fx.await("its first case", () -> table().getSelectionModel().getSelectedIndex() >= 0);
    }

    @Test
    void anEmptyRowUnderThePointerLooksLikeItsNeighbors() {
        filter("number:" + shownRows().getLast().number());
        Region empty = (Region) fx.find(".table-row-cell:empty");
        Background before = fx.call(empty::getBackground);
        fx.run(() -> empty.pseudoClassStateChanged(PseudoClass.getPseudoClass("hover"), true));
        fx.settle();
        assertEquals(before, fx.call(empty::getBackground));
    }

    @Test
    void mistakesInTheFilterArePointedAt() throws IOException {
        filter("status:opne");
        fx.await("the mistake to be told", () -> fx.sees("#cases-mistakes"));
        stand.snap("cases-mistake");
        filter("xyzzy");
        fx.await("nothing to be found", () -> table().getItems().isEmpty());
        stand.snap("cases-nothing-found");
    }

    @Test
    void newsLeaveSelectionAndOrderAloneUntilTheyAreAskedFor() throws IOException {
        filter("status:open");
        fx.click("#cases-table");
        fx.run(() -> table().getSelectionModel().select(5));
        List<CaseRow> before = shownRows();
        CaseLine selected = fx.call(() -> table().getSelectionModel().getSelectedItem());
        List<Case> fresh = new ArrayList<>();
        while (fresh.size() < 12) {
            Case each = samples.of(
                    selected.row().routing(),
                    CaseStatus.ASSIGNED,
                    SampleCases.NOON,
                    SampleCases.caller("Ana", "+15035550100"),
                    null,
                    "new " + fresh.size());
            fresh.add(each);
        }

        workspace.load(fresh);
        fx.await("the news to be told", () -> fx.sees("#cases-show-new"));

        assertEquals(before, shownRows());
        assertEquals(selected, fx.call(() -> table().getSelectionModel().getSelectedItem()));
        stand.snap("cases-new");
        fx.click("#cases-show-new");
        fx.await("the new ones to be listed", () -> table().getItems().size() == before.size() + 12);
        assertEquals(
                selected.row().id(),
                fx.call(() ->
                        table().getSelectionModel().getSelectedItem().row().id()));
    }

    @Test
    void aNoteIsWrittenByKeysAlone() throws IOException {
        openFirst();
        fx.press(KeyCode.N);
        fx.type("Called back, nobody there.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the note to be saved", () -> noteField().getText().isEmpty());

        Case after = firstCase();
        assertEquals(
                "Called back, nobody there.",
                ((CaseEvent.Noted) after.timeline().getLast()).words());
        fx.settle();
        stand.snap("cases-note");
    }

    @Test
    void aHalfTypedNoteIsKept() {
        openFirst();
        fx.press(KeyCode.N);
        fx.type("half a no");

        assertTrue(workspace.drafts().kept().stream()
                .anyMatch(draft -> draft.json().contains("half a no")));
        fx.press(KeyCode.ESCAPE);
        fx.press(KeyCode.J);
        fx.await("the next case's note", () -> noteField().getText().isEmpty());
        fx.press(KeyCode.K);
        fx.await("the first case's note", () -> noteField().getText().equals("half a no"));
    }

    @Test
    void resolvingWithoutWordsIsRefusedInTheRulesWords() throws IOException {
        openFirst();
        fx.press(KeyCode.R);
        stand.snap("cases-resolve");
        fx.press(KeyCode.DIGIT1);
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the refusal", () -> fx.sees("#case-problem"));
        stand.snap("cases-resolve-refused");

        fx.click("#panel-words");
        fx.type("Towed on Friday.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the panel to close", () -> !fx.sees("#panel-resolve"));
        assertEquals(CaseStatus.CLOSED, firstCase().status());
        fx.settle();
        stand.snap("cases-resolved");
    }

    @Test
    void aCaseIsTransferredByLettersOfTheAgency() throws IOException {
        openFirst();
        fx.press(KeyCode.T);
        fx.type("env");
        stand.snap("cases-transfer");
        fx.click("#panel-words");
        fx.type("It is a sewer.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the panel to close", () -> !fx.sees("#panel-transfer"));

        assertEquals("BES", firstCase().routing().agency());
    }

    @Test
    void enterOrTabLeadsFromTheAgencyToTheReason() {
        openFirst();
        for (KeyCode onward : List.of(KeyCode.ENTER, KeyCode.TAB)) {
            fx.run(() -> table().requestFocus());
            fx.press(KeyCode.T);
            fx.type("env");
            fx.press(onward);
            fx.type("belongs there");
            assertEquals(
                    "belongs there",
                    fx.find("#panel-words", TextInputControl.class).getText());
            fx.press(KeyCode.ESCAPE);
            fx.await("the panel to close", () -> !fx.sees("#panel-transfer"));
        }
    }

    @Test
    void lettersAfterAnAgencyWasClickedAreNoCommands() {
        openFirst();
        fx.press(KeyCode.T);
        fx.click(".agency-list .list-cell");
        fx.press(KeyCode.N);
        fx.run(() ->
                fx.find("#panel-transfer .text-field", TextInputControl.class).clear());
        fx.type("env");
        assertEquals(
                "env",
                fx.find("#panel-transfer .text-field", TextInputControl.class).getText());
        fx.press(KeyCode.TAB);
        fx.type("It is a sewer.");
        fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        fx.await("the panel to close", () -> !fx.sees("#panel-transfer"));
        assertEquals("BES", firstCase().routing().agency());
    }

    @Test
    void aViewIsSavedUnderAName() throws IOException {
        filter("status:open agency:PBOT");
        fx.click("#cases-add-view");
        fx.type("PBOT open");
        fx.press(KeyCode.ENTER);
        fx.settle();

        assertTrue(workspace.drafts().kept().stream()
                .anyMatch(draft -> draft.json().contains("PBOT open")));
        stand.snap("cases-view");
    }

    @Test
    void everyControlHasARoleAndAName() {
        openFirst();
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
        fx.press(KeyCode.R);
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(stand.scene)));
    }

    @Test
    void looks() throws IOException {
        filter("");
        fx.run(() -> table().requestFocus());
        fx.press(KeyCode.DOWN);
        fx.await("the case to be shown", () -> fx.sees("#case-title"));
        stand.snap("cases-light");
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.DARK));
        stand.snap("cases-dark");
        fx.run(() -> stand.theme.variantProperty().set(ThemeVariant.CONTRAST));
        stand.snap("cases-contrast");
        fx.run(() -> {
            stand.theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.theme.textSizeProperty().set(TextSize.DOUBLE);
        });
        stand.snap("cases-200");
        assertTrue(fx.call(() -> stand.scene.getRoot().minWidth(-1)) <= SMALL_SCREEN);
        fx.run(() -> {
            stand.theme.textSizeProperty().set(TextSize.NORMAL);
            stand.language.set(Language.SPANISH);
        });
        fx.settle();
        stand.snap("cases-spanish");
    }
}
