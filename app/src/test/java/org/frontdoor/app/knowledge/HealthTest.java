package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.knowledge.health.HealthPage;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.controls.SearchBox;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.app.ui.theme.ThemeVariant;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.contact.Channel;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.FailedSearch;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The Health page, from its numbers to what they lead to, for those who lead and for an agency's liaison.
class HealthTest {
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final UUID CASE = new UUID(3, 4);

    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    private final AtomicReference<UUID> openedCase = new AtomicReference<>();
    private final AtomicReference<Path> chosen = new AtomicReference<>();
    private WorkspaceFixture fixture;
    private KnowledgeStand stand;

    private void open(WorkspaceFixture.Setup who, List<? extends Entry> entries) {
        fixture = who.at(NOW).with(List.of(HealthPage.TABLE)).open();
        fixture.load(CasesStand.agencies());
        fixture.load(entries);
        stand = new KnowledgeStand(
                fx,
                fixture,
                openedCase::set,
                name -> Optional.ofNullable(chosen.get())
                        .map(file -> file.endsWith("as-named") ? file.resolveSibling(name) : file));
    }

    private void lead(List<? extends Entry> entries) {
        open(WorkspaceFixture.in(folder.resolve("data")).as("lead", Role.LEAD), entries);
        stand.press("Health");
        fx.await("the numbers", () -> stand.says("Past their review day"));
    }

    @AfterEach
    void close() {
        stand.close();
        fixture.close();
    }

    private static Article article(String slug, String agency, LocalDate reviewBy) {
        return new Article(
                Article.idOf(slug, "en"),
                slug,
                "en",
                slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1),
                List.of(),
                List.of(),
                agency,
                "liaison",
                reviewBy,
                List.of(),
                "Call us about " + slug + ".");
    }

    private static Contact contact(
            int daysAgo, ContactOutcome outcome, String words, List<UUID> cases, String... read) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        List<Contact.ArticleUse> uses = new ArrayList<>();
        for (String slug : read) {
            uses.add(new Contact.ArticleUse(Article.idOf(slug, "en"), slug, 1));
        }
        return new Contact(
                UUID.randomUUID(),
                Channel.PHONE,
                "en",
                false,
                null,
                at.minusSeconds(200),
                at,
                150,
                outcome,
                true,
                words,
                Caller.anonymous("en"),
                null,
                cases,
                null,
                uses,
                List.of(),
                "maya");
    }

    private static FailedSearch failed(String words, int daysAgo) {
        return new FailedSearch(UUID.randomUUID(), words, "en", "maya", NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static ArticleReport report(String agency) {
        return new ArticleReport(
                UUID.randomUUID(),
                Article.idOf("potholes", "en"),
                "Potholes",
                agency,
                "wrong",
                null,
                null,
                "maya",
                NOW.minusSeconds(90_000),
                null,
                null,
                null,
                NOW.minusSeconds(60),
                null);
    }

    private static List<Entry> city() {
        return new ArrayList<>(List.of(
                article("potholes", "PBOT", LocalDate.of(2026, 10, 1)),
                article("trees", "PPR", LocalDate.of(2026, 12, 10)),
                article("graffiti", "CIVIC", LocalDate.of(2027, 10, 1)),
                article("parking permits for people who live on a street with very many rules", "PBOT", null),
                contact(1, ContactOutcome.INFORMATION, "hole in my street", List.of(), "potholes"),
                contact(2, ContactOutcome.INFORMATION, "hole", List.of(), "potholes"),
                contact(3, ContactOutcome.SERVICE_REQUEST, "deep hole", List.of(CASE), "potholes"),
                contact(4, ContactOutcome.INFORMATION, "a tree", List.of(), "trees"),
                contact(2, ContactOutcome.INFORMATION, "when does the library open", List.of()),
                contact(60, ContactOutcome.INFORMATION, "old times", List.of(), "graffiti"),
                failed("=library hours", 2),
                failed("graffiti", 1),
                failed("Graffiti", 3),
                report("PBOT"),
                report("PPR")));
    }

    private TableView<?> rows() {
        return (TableView<?>) stand.scene().getRoot().lookup("#health-rows");
    }

    private void awaitRows(int count) {
        fx.await(count + " lines", () -> rows() != null && rows().getItems().size() == count);
    }

    private void openLine(int index) {
        fx.run(() -> {
            rows().requestFocus();
            rows().getSelectionModel().select(index);
        });
        fx.press(KeyCode.ENTER);
    }

    @Test
    void aLeadDrillsFromANumberToTheLinesAndOn() {
        lead(city());
        awaitRows(2);
        assertTrue(stand.shown("#health-used").contains("4"), stand.shown("#health-used"));
        openLine(0);
        fx.await("the article to be read out most", () -> stand.says("Call us about potholes."));
        stand.press("Health");
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
    void callersWordsAreToldOfBeforeTheyAreWrittenAndNothingIsWrittenOver() throws IOException {
        lead(city());
        Path bare = folder.resolve("mine");
        Path there = Files.writeString(folder.resolve("mine.csv"), "precious");
        chosen.set(bare);
        stand.press("Searched in vain");
        awaitRows(2);
        stand.press("Export as CSV");
        fx.await(
                "the warning",
                () -> stand.says("These lines may hold callers’ words."
                        + " Keep the file where only those are who may read them."));
        assertEquals("precious", Files.readString(there));
        stand.press("Export them");
        fx.await("to be asked about the file", () -> stand.says("mine.csv is there already."));
        assertEquals("precious", Files.readString(there));
        stand.press("Write over it");
        fx.await("it to be written", () -> written(there));
        assertEquals(
                "\uFEFFWhat,Agency,Times,Last,How it stands\r\ngraffiti,,2,2026-11-29,\r\n'=library hours,,1,2026-11-28,\r\n",
                Files.readString(there));
        chosen.set(folder.resolve("as-named"));
        stand.press("Open reports");
        awaitRows(2);
        stand.press("Export as CSV");
        Path named = folder.resolve("reports-by-agency-2026-11-30.csv");
        fx.await("the file", () -> written(named));
        assertEquals(
                "What,Agency,Open,Late,Answered,In time,Median hours,Corrected,Stands,Last reported,How it stands",
                Files.readAllLines(named).getFirst().substring(1));
        assertEquals(
                "Bureau of Transportation,Bureau of Transportation,1,1,0,0,,0,0,2026-11-29,",
                Files.readAllLines(named).get(1));
    }

    private static boolean written(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).startsWith("\uFEFF");
        } catch (IOException notYet) {
            return false;
        }
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
