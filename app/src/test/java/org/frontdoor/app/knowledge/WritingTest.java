package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.Test;

/// An article's way from a suggestion to what is read out, through the room.
class WritingTest extends KnowledgeRoomStand {
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final UUID TRASH = Article.idOf("trash-day", "en");

    private void open(String name, Role role, String agency) {
        WorkspaceFixture.Setup setup = WorkspaceFixture.in(folder).at(NOW);
        fixture = (agency == null ? setup.as(name, role) : setup.as(name, role, agency)).open();
        Pack pack = KnowledgeRoomTest.portland();
        fixture.load(pack.entries());
        stand = build();
    }

    @Test
    void aLiaisonWritesHandsInAndASecondPersonPublishes() {
        open("liaison", Role.LIAISON, "BPS");
        edit();
        stand.type("#editor-body", "On **Tuesdays**. See [x](article:nothing).");
        fx.await("the broken link to be told", () -> stand.says("Leads nowhere: article:nothing"));
        fx.await("what is typed to be on disk", () -> stand.says("Kept on this computer"));
        stand.press("Save draft");
        fx.await("it to be saved", () -> stand.says("Saved 18:00"));
        stand.enter("Hand in for review");
        fx.await("it to be in review", () -> draft().state() == ArticleDraft.State.IN_REVIEW);
        fx.await("to be shown it", () -> stand.says("You wrote in it"));
        assertEquals(
                "On **Tuesdays**. See [x](article:nothing).", draft().text().body());
        inTheList(0);
    }

    @Test
    void aLeadPublishesWhatALiaisonWroteAndGoesBackToWhatItSaidBefore() {
        open("lead", Role.LEAD, null);
        Article pack = fixture.workspace().find(Article.KIND, TRASH).orElseThrow();
        fixture.load(new ArticleDraft(
                TRASH,
                "trash-day",
                "en",
                saying(pack.text(), "On Tuesdays."),
                ArticleDraft.State.IN_REVIEW,
                3,
                null,
                List.of("liaison"),
                "liaison",
                NOW,
                null));
        fx.await("it to wait for the lead", () -> stand.room().waiting().get() == 1);
        stand.press("Drafts");
        stand.choose("#drafts-list", 0);
        fx.await("the text", () -> stand.says("On Tuesdays."));
        stand.press("What changes");
        fx.await(
                "what it takes the place of", () -> stand.shown(".difference").contains("Give me your street address"));
        stand.type("#review-words", "the day moved");
        stand.press("Publish");
        fx.await("it to be published", () -> article().body().equals("On Tuesdays."));
        fx.await("nothing to wait", () -> stand.room().waiting().get() == 0);
        stand.press("Answers");
        fx.run(() -> stand.room().open(article()));
        stand.press("Versions (2)");
        stand.choose("#versions-list", 1);
        stand.press("Write it anew from this");
        fx.await(
                "the editor with the words of then",
                () -> stand.field("#editor-body") != null
                        && stand.field("#editor-body").getText().startsWith("Give me your"));
        assertEquals(
                "the day moved",
                fixture.workspace()
                        .find(ArticleVersion.KIND, ArticleVersion.idOf(TRASH, 1))
                        .orElseThrow()
                        .note());
    }

    @Test
    void theEditorFitsASmallWindowAtLargeWords() throws IOException {
        open("lead", Role.LEAD, null);
        edit();
        fx.run(() -> {
            stand.scene().getWindow().setWidth(1024);
            stand.scene().getWindow().setHeight(700);
            stand.window().theme.textSizeProperty().set(TextSize.DOUBLE);
            stand.window().language.set(Language.SPANISH);
        });
        fx.settle();
        stand.window().snap("editor-double");
        Parent root = stand.scene().getRoot();
        assertTrue(fx.call(() -> root.minWidth(-1)) <= 1024, () -> "as wide as " + root.minWidth(-1));
        assertTrue(fx.call(() -> root.minHeight(1024)) <= 700, () -> "as high as " + root.minHeight(1024));
    }

    @Test
    void whatIsTypedSurvivesARestartAndLeavingTheEditor() {
        open("liaison", Role.LIAISON, "BPS");
        edit();
        stand.type("#editor-title", "Trash, and when");
        stand.press("Back to drafts");
        fx.await("it to be listed as on this computer only", () -> stand.says("Only on this computer"));
        again();
        fx.await(
                "to be told of it",
                () -> stand.shell().toasts().stream()
                        .anyMatch(toast -> toast.words().contains("“Trash, and when”")));
        stand.press("Drafts");
        assertTrue(stand.says("No other draft"), () -> stand.shown(".knowledge-left"));
        stand.press("Trash, and when");
        fx.await("the editor", () -> stand.field("#editor-title") != null);
        assertEquals("Trash, and when", stand.field("#editor-title").getText());
        stand.press("Throw away");
        fx.await("the list without it", () -> !stand.says("Only on this computer"));
        fx.run(() -> stand.shell().toasts().getLast().undo().run());
        fx.await("the editor again", () -> stand.field("#editor-title") != null);
        assertEquals("Trash, and when", stand.field("#editor-title").getText());
    }

    @Test
    void aTranslationHalfTypedComesBackAfterARestart() {
        open("lead", Role.LEAD, null);
        Article english = fixture.workspace().all(Article.KIND).stream()
                .filter(article -> article.language().equals("en"))
                .filter(article -> fixture.workspace()
                        .find(Article.KIND, Article.idOf(article.slug(), "es"))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        translate(english);
        assertEquals("", stand.field("#editor-body").getText());
        stand.type("#editor-title", "Título a medias");
        stand.type("#editor-body", "Llame al");
        fx.await("it to be kept", () -> stand.says("Kept on this computer"));
        again();
        translate(english);
        assertEquals("Título a medias", stand.field("#editor-title").getText());
        assertEquals("Llame al", stand.field("#editor-body").getText());
        stand.press("Save draft");
        fx.await(
                "the draft in its language, of the same service",
                () -> fixture.workspace()
                        .find(ArticleDraft.KIND, Article.idOf(english.slug(), "es"))
                        .filter(draft -> draft.text().body().equals("Llame al")
                                && draft.text().services().equals(english.services()))
                        .isPresent());
    }

    private void translate(Article english) {
        fx.run(() -> stand.room().open(english));
        stand.press("Translate into Spanish");
        fx.await("the editor", () -> stand.field("#editor-body") != null);
    }

    @Test
    void writingAnewFromAVersionDoesNotLoseWhatWasTyped() {
        open("lead", Role.LEAD, null);
        fixture.load(new ArticleVersion(
                ArticleVersion.idOf(TRASH, 1), TRASH, 1, saying(article().text(), "Then."), List.of(), "lou", NOW, ""));
        edit();
        stand.type("#editor-body", "Typed before.");
        fx.await("it to be kept", () -> stand.says("Kept on this computer"));
        stand.press("Back to drafts");
        stand.press("Answers");
        fx.run(() -> stand.room().open(article()));
        stand.press("Versions (1)");
        stand.choose("#versions-list", 0);
        stand.press("Write it anew from this");
        fx.await(
                "the words of then",
                () -> stand.field("#editor-body") != null
                        && stand.field("#editor-body").getText().equals("Then."));
        fx.await("the way back", () -> stand.shell().toasts().stream().anyMatch(toast -> toast.undo() != null));
        fx.run(() -> stand.shell().toasts().getLast().undo().run());
        fx.await("what was typed", () -> stand.field("#editor-body").getText().equals("Typed before."));
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsShownBesideMine() {
        open("liaison", Role.LIAISON, "BPS");
        edit();
        stand.type("#editor-body", "Mine.");
        Article pack = fixture.workspace().find(Article.KIND, TRASH).orElseThrow();
        fixture.load(new ArticleDraft(
                TRASH,
                "trash-day",
                "en",
                saying(pack.text(), "Theirs."),
                ArticleDraft.State.WRITING,
                1,
                null,
                List.of("lead"),
                "lead",
                NOW,
                null));
        stand.press("Save draft");
        fx.await(
                "both to be shown",
                () -> stand.shown(".difference").contains("Theirs.")
                        && stand.shown(".difference").contains("Mine."));
        stand.press("Mine shall stand");
        fx.await("mine to be saved", () -> draft().text().body().equals("Mine."));
        assertEquals(List.of("lead", "liaison"), draft().writers());
    }

    @Test
    void anAgentSuggestsAndMayNotPublish() {
        open("maya", Role.AGENT, null);
        stand.press("Drafts");
        stand.press("New article");
        fx.await("the editor", () -> stand.field("#editor-title") != null);
        fx.await("what becomes of it", () -> stand.says("You suggest an article"));
        fx.run(() -> {
            stand.field("#editor-title").setText("موعد جمع القمامة");
            stand.field("#editor-body").setText("كل يوم اثنين");
        });
        stand.press("Hand in for review");
        fx.await("to be asked for the agency", () -> stand.says("Choose the agency"));
        fx.await("the keys in its field", () -> combo("#editor-agency").isFocused());
        fx.run(() -> {
            @SuppressWarnings("unchecked")
            var agency = (ComboBox<Agency>) stand.scene().getRoot().lookup("#editor-agency");
            agency.setValue(agency.getItems().getFirst());
        });
        stand.press("Hand in for review");
        fx.await(
                "it to be in review",
                () -> fixture.workspace().all(ArticleDraft.KIND).stream()
                        .anyMatch(draft -> draft.state() == ArticleDraft.State.IN_REVIEW
                                && draft.text().title().equals("موعد جمع القمامة")));
        assertTrue(fixture.workspace().all(ArticleDraft.KIND).getFirst().slug().startsWith("article-"));
    }

    @Test
    void theKeysGoOnInTheListAfterEachDeed() {
        open("lead", Role.LEAD, null);
        fixture.load(draft("On Tuesdays.", TRASH, "trash-day"));
        List<Article> others = fixture.workspace().all(Article.KIND).stream()
                .filter(each -> each.language().equals("en") && !each.id().equals(TRASH))
                .limit(2)
                .toList();
        others.forEach(each -> fixture.load(draft("Anew.", each.id(), each.slug())));
        stand.press("Drafts");
        stand.choose("#drafts-list", 0);
        stand.enter("Publish");
        fx.await("two left", () -> stand.list("#drafts-list").getItems().size() == 2);
        inTheList(0);
        stand.enter("Send back");
        fx.await("to be asked why", () -> stand.says("Say what must change"));
        stand.enter("Throw away");
        fx.await("one left", () -> stand.list("#drafts-list").getItems().size() == 1);
        inTheList(0);
        stand.enter("Write in it");
        fx.await("the cursor in the text", () -> stand.focused() instanceof TextArea);
        stand.enter("Back to drafts");
        inTheList(0);
        stand.enter("Throw away");
        fx.await("none left", () -> stand.list("#drafts-list").getItems().isEmpty());
        fx.await("the keys in the list", () -> stand.list("#drafts-list").isFocused());
    }

    private void inTheList(int at) {
        fx.await("the keys in the list", () -> stand.list("#drafts-list").isFocused());
        assertEquals(at, stand.list("#drafts-list").getSelectionModel().getSelectedIndex());
    }

    private ArticleDraft draft(String body, UUID id, String slug) {
        ArticleText before =
                fixture.workspace().find(Article.KIND, id).orElseThrow().text();
        return new ArticleDraft(
                id,
                slug,
                "en",
                saying(before, body),
                ArticleDraft.State.IN_REVIEW,
                3,
                null,
                List.of("liaison"),
                "liaison",
                NOW,
                null);
    }

    @Test
    void aLiaisonsOwnAgencyIsChosenAndTheCursorGoesToWhatIsMissing() {
        open("liaison", Role.LIAISON, "BPS");
        stand.press("Drafts");
        stand.press("New article");
        fx.await("the editor", () -> stand.field("#editor-title") != null);
        assertEquals("BPS", ((Agency) combo("#editor-agency").getValue()).code());
        stand.type("#editor-body", "On Tuesdays.");
        stand.enter("Hand in for review");
        fx.await("to be asked for the title", () -> stand.says("Give the article a title"));
        fx.await("the cursor in it", () -> stand.field("#editor-title").isFocused());
    }

    private ComboBox<?> combo(String id) {
        return (ComboBox<?>) stand.scene().getRoot().lookup(id);
    }

    @Test
    void anyVersionIsComparedWithTheOneBeforeItAndWithTodaysText() {
        open("lead", Role.LEAD, null);
        ArticleText text = article().text();
        fixture.load(
                new Person(Person.idOf("lou"), "lou", "Lou Ortiz", Role.LEAD, null, true),
                version(text, 1, "First."),
                version(text, 2, "Second."));
        fx.run(() -> stand.room().open(article()));
        stand.press("Versions (2)");
        stand.choose("#versions-list", 0);
        fx.await("who published it", () -> stand.says("published by Lou Ortiz"));
        fx.await("what it changed", () -> stand.shown(".difference").contains("First."));
        stand.press("Text");
        fx.await("its text alone", () -> stand.shown(".difference").isEmpty() && stand.says("Second."));
        stand.choose("#versions-list", 1);
        stand.press("Against today");
        fx.await("what changed since the oldest", () -> {
            String shown = stand.shown(".difference");
            return shown.contains("First.") && shown.contains("Give me your street address");
        });
    }

    private static ArticleVersion version(ArticleText text, int edition, String body) {
        return new ArticleVersion(
                ArticleVersion.idOf(TRASH, edition), TRASH, edition, saying(text, body), List.of(), "lou", NOW, "");
    }

    private static ArticleText saying(ArticleText text, String body) {
        return new ArticleText(
                text.title(),
                text.keywords(),
                text.services(),
                text.agency(),
                text.owner(),
                text.audience(),
                text.effectiveFrom(),
                text.effectiveTo(),
                text.reviewBy(),
                text.sources(),
                body);
    }

    private void edit() {
        fx.run(() -> stand.room().open(article()));
        stand.press("Write in it");
        fx.await(
                "the cursor in the text",
                () -> stand.field("#editor-body") != null
                        && stand.field("#editor-body").isFocused());
    }

    private ArticleDraft draft() {
        return fixture.workspace().find(ArticleDraft.KIND, TRASH).orElseThrow();
    }

    private Article article() {
        return fixture.workspace().find(Article.KIND, TRASH).orElseThrow();
    }
}
