package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.knowledge.FailedSearch;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// The Health page, from its numbers to what they lead to, for those who lead and for an agency's liaison.
class HealthTest extends HealthPageStand {
    @Test
    void aLeadDrillsFromANumberToTheLinesAndOn() {
        lead(city());
        awaitRows(2);
        assertTrue(stand.shown("#health-used").contains("4"), stand.shown("#health-used"));
        openLine(0);
        fx.await("the article to be read out most", () -> stand.says("Call us about potholes."));
        stand.press("Health");
        stand.press("Potholes");
        fx.await("what it said then", () -> stand.says("As the city’s pack brought it") && stand.says("Stands now"));
        stand.press("Read out, and went on anyway");
        awaitRows(1);
        stand.press("Potholes");
        fx.await("the chart's bar to show its contact", () -> stand.says("Phone, English"));
        openLine(0);
        fx.await("the case", () -> CASE.equals(openedCase.get()));
        stand.press("Answered without an article");
        fx.await("the weeks", () -> rows().getItems().size() == 6);
        openLine(5);
        fx.await("no contact today", () -> rows().getItems().isEmpty());
        stand.press("Last 7 days");
        fx.await("the days", () -> rows().getItems().size() == 7);
        openLine(4);
        awaitRows(1);
        openLine(0);
        fx.await(
                "the caller's words in the search",
                () -> stand.scene().getRoot().lookup("#knowledge-search") != null
                        && words().equals("when does the library open"));
    }

    private String words() {
        return ((SearchBox) stand.scene().getRoot().lookup("#knowledge-search"))
                .textProperty()
                .get();
    }

    @Test
    void theDaysAreChosenAndNewsCountWhileItIsInView() {
        lead(city());
        awaitRows(2);
        stand.press("Last 90 days");
        awaitRows(3);
        fixture.load(contact(
                1,
                ContactOutcome.INFORMATION,
                "x",
                List.of(),
                "parking permits for people who live on a" + " street with very many rules"));
        awaitRows(4);
        stand.press("Past their review day");
        awaitRows(1);
        assertTrue(stand.says("Past its day"));
        stand.press("No day is set");
        fx.await("the one without a day", () -> stand.shown("#health-rows").contains("No day is set"));
        stand.press("No day is set");
        awaitRows(3);
    }

    @Test
    void whoComesBackByTheKeysIsAtTheNumberThatIsShown() {
        lead(city());
        awaitRows(2);
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("knowledge");
        fx.press(KeyCode.ENTER);
        fx.await(
                "the number",
                () -> stand.scene().getFocusOwner() != null
                        && "health-used".equals(stand.scene().getFocusOwner().getId()));
    }

    @Test
    void barsAreReachedAndPressedByKeys() {
        lead(city());
        stand.press("Past their review day");
        fx.run(() -> stand.scene().getRoot().lookup(".health-bar").requestFocus());
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.SPACE);
        fx.await("what is due soon", () -> stand.shown("#health-rows").contains("Within 30 days"));
        awaitRows(1);
        assertEquals(
                "Trees",
                stand.shown("#health-rows")
                        .lines()
                        .filter("Trees"::equals)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void wordsThatAreFoundByNowAreMarkedAndLeadToTheSearch() {
        lead(city());
        stand.press("Searched in vain");
        awaitRows(2);
        assertFalse(stand.says("Finds an answer today"));
        stand.knows(article("graffiti", "CIVIC", null));
        fx.await("the mark", () -> stand.shown("#health-rows").contains("Finds an answer today"));
        openLine(0);
        fx.await(
                "the words in the search",
                () -> stand.scene().getRoot().lookup("#knowledge-search") != null && words().equals("graffiti"));
    }

    @Test
    void whatIsMarkedAsFoundIsFoundByWhoeverOpensItWhateverTheRoomFilteredBefore() {
        List<Entry> city = city();
        for (int times = 0; times < 3; times++) {
            city.add(new FailedSearch(UUID.randomUUID(), "graffiti", "es", "maya", NOW.minusSeconds(60)));
        }
        lead(city);
        stand.press("Answers");
        fx.await("the boxes", () -> fx.sees("#knowledge-agency"));
        fx.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> agency = (ComboBox<String>) fx.find("#knowledge-agency");
            agency.setValue("PPR");
        });
        stand.press("Health");
        stand.press("Searched in vain");
        awaitRows(3);
        stand.knows(article("graffiti", "CIVIC", null));
        fx.await("the mark", () -> stand.shown("#health-rows").contains("Finds an answer today"));
        openLine(0);
        fx.await(
                "the answer",
                () -> fx.sees("#knowledge-results")
                        && words().equals("graffiti")
                        && stand.shown("#knowledge-results").contains("Graffiti"));
        assertTrue(
                fx.call(() -> stand.scene().getRoot().lookupAll(".knowledge-line .chip").stream()
                        .map(ToggleButton.class::cast)
                        .anyMatch(chip -> chip.isSelected() && chip.getText().equals("Español"))),
                "in the language that was asked");
    }

    @Test
    void wordsInAnotherLanguageSaySo() {
        List<Entry> city = city();
        city.add(new FailedSearch(UUID.randomUUID(), "árboles", "es", "maya", NOW.minusSeconds(60)));
        lead(city);
        stand.press("Searched in vain");
        awaitRows(3);
        assertTrue(stand.shown("#health-rows").contains("árboles (Spanish)"), stand.shown("#health-rows"));
    }

    @Test
    void theReportsFitASmallWindow() {
        lead(city());
        fx.run(() -> stand.scene().getWindow().setWidth(1024));
        stand.press("Open reports");
        awaitRows(2);
        fits();
        fx.run(() -> stand.window().language.set(Language.SPANISH));
        stand.press("Reportes abiertos");
        awaitRows(2);
        fits();
    }

    private void fits() {
        fx.settle();
        assertTrue(
                fx.call(() -> rows().getColumns().stream()
                                .mapToDouble(TableColumn::getWidth)
                                .sum()
                        <= rows().getWidth()),
                "no column is beyond the edge");
    }

    @Test
    void aLiaisonSeesHerAgencyAndIsToldWhatSheIsNotShown() throws IOException {
        open(
                WorkspaceFixture.in(folder.resolve("data")).as("liaison", Role.LIAISON, "PBOT"),
                List.of(
                        article("potholes", "PBOT", LocalDate.of(2026, 10, 1)),
                        article("trees", "PPR", LocalDate.of(2026, 10, 1)),
                        report("PBOT")));
        stand.press("Health");
        awaitRows(1);
        assertTrue(stand.shown("#health-rows").contains("Potholes"));
        assertFalse(stand.says("Trees"));
        assertTrue(stand.says("These are your agency’s articles and reports. How often they are read out, and what"
                + " callers asked in vain, only the 311 program sees."));
        assertEquals(null, stand.scene().getRoot().lookup("#health-used"));
        assertEquals(null, stand.scene().getRoot().lookup("#health-failed"));
        stand.window().snap("health-liaison");
    }

    @Test
    void agentsHaveNoSuchPage() {
        open(WorkspaceFixture.in(folder.resolve("data")).as("maya", Role.AGENT), city());
        fx.await("the room", () -> stand.says("Reports"));
        assertFalse(stand.says("Health"));
    }

    @Test
    void beforeTheFirstContactNothingIsSaidOfUse() throws IOException {
        lead(List.of(article("potholes", "PBOT", LocalDate.of(2027, 10, 1))));
        fx.await(
                "the reason",
                () -> stand.says("There are no contacts yet. How answers are used is told as soon as there are."));
        assertEquals(null, stand.scene().getRoot().lookup("#health-never-used"));
        stand.window().snap("health-empty");
        fixture.load(contact(1, ContactOutcome.INFORMATION, "x", List.of(), "potholes"));
        fx.await("use to be told of", () -> stand.scene().getRoot().lookup("#health-never-used") != null);
    }

    @Test
    void itStandsInBothLanguagesInTheDarkAndInLargeText() throws IOException {
        lead(city());
        awaitRows(2);
        stand.window().snap("health");
        fx.run(() -> stand.scene().getWindow().setWidth(1400));
        fx.settle();
        stand.press("Open reports");
        awaitRows(2);
        stand.window().snap("health-wide");
        stand.press("Answered without an article");
        fx.run(() -> stand.window().theme.variantProperty().set(ThemeVariant.DARK));
        fx.settle();
        stand.window().snap("health-dark");
        fx.run(() -> {
            stand.window().theme.variantProperty().set(ThemeVariant.LIGHT);
            stand.scene().getWindow().setWidth(1024);
            stand.window().language.set(Language.SPANISH);
        });
        stand.press("Reportes abiertos");
        fx.settle();
        stand.window().snap("health-spanish");
        fx.run(() -> stand.window().theme.textSizeProperty().set(TextSize.DOUBLE));
        fx.settle();
        stand.window().snap("health-double");
        fx.run(() -> {
            ScrollPane page = (ScrollPane) stand.scene().getRoot().lookup(".health > .scroll-pane");
            page.setVvalue(1);
        });
        fx.settle();
        stand.window().snap("health-double-below");
    }
}
