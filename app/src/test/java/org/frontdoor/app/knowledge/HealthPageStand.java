package org.frontdoor.app.knowledge;

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
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.knowledge.health.HealthPage;
import org.frontdoor.app.sync.WorkspaceFixture;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Opens the Health page of a city whose articles, contacts, searches and reports are known.
abstract class HealthPageStand {
    static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    static final UUID CASE = new UUID(3, 4);

    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    final AtomicReference<UUID> openedCase = new AtomicReference<>();
    final AtomicReference<Path> chosen = new AtomicReference<>();
    WorkspaceFixture fixture;
    KnowledgeStand stand;

    void open(WorkspaceFixture.Setup who, List<? extends Entry> entries) {
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

    void lead(List<? extends Entry> entries) {
        open(WorkspaceFixture.in(folder.resolve("data")).as("lead", Role.LEAD), entries);
        stand.press("Health");
        fx.await("the numbers", () -> stand.says("Past their review day"));
    }

    @AfterEach
    void close() {
        stand.close();
        fixture.close();
    }

    static Article article(String slug, String agency, LocalDate reviewBy) {
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

    static Contact contact(int daysAgo, ContactOutcome outcome, String words, List<UUID> cases, String... read) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        List<Contact.ArticleUse> uses = new ArrayList<>();
        for (String slug : read) {
            uses.add(new Contact.ArticleUse(Article.idOf(slug, "en"), slug, 1, 0));
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

    static FailedSearch failed(String words, int daysAgo) {
        return new FailedSearch(UUID.randomUUID(), words, "en", "maya", NOW.minus(Duration.ofDays(daysAgo)));
    }

    static ArticleReport report(String agency) {
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

    static List<Entry> city() {
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

    TableView<?> rows() {
        return (TableView<?>) stand.scene().getRoot().lookup("#health-rows");
    }

    void awaitRows(int count) {
        fx.await(count + " lines", () -> rows() != null && rows().getItems().size() == count);
    }

    void openLine(int index) {
        fx.run(() -> {
            rows().requestFocus();
            rows().getSelectionModel().select(index);
        });
        fx.press(KeyCode.ENTER);
    }
}
