package org.frontdoor.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.frontdoor.central.CentralSettings;
import org.frontdoor.fixtures.net.BadLine;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.Audience;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people write in one article on two desktops while neither sees the other: nobody's words go away.
class TwoEditorsTest extends SyncStand {
    private static final UUID ID = Article.idOf("potholes", "en");

    @TempDir
    private Path onDisk;

    @Override
    TestCentral central() {
        return new TestCentral(CentralSettings.inFolder(onDisk));
    }

    @BeforeEach
    void anArticle() {
        // Whoever writes articles and takes contacts: the stand waits for numbers, too.
        central.change("agent", Role.LEAD, null);
        central.load(
                new Agency(
                        Agency.idOf("PBOT"),
                        "PBOT",
                        "Transportation",
                        "PBOT",
                        Agency.Kind.BUREAU,
                        "",
                        "",
                        "",
                        "",
                        "",
                        false,
                        Wording.NONE,
                        Wording.NONE,
                        true),
                new Article(
                        ID,
                        "potholes",
                        "en",
                        "Potholes",
                        List.of(),
                        List.of(),
                        "PBOT",
                        "agent",
                        null,
                        List.of(),
                        "Call us."));
    }

    private static ArticleText saying(String title, String body) {
        return new ArticleText(
                title, List.of(), List.of(), "PBOT", "agent", Audience.PUBLIC, null, null, null, List.of(), body);
    }

    private static void write(TestDesktop desktop, ArticleText seen, ArticleText wanted) {
        assertInstanceOf(
                Given.Saved.class,
                desktop.workspace().give(Deed.of(WriteArticle.from("potholes", "en", null, seen, wanted))));
    }

    private static ArticleDraft draft(TestDesktop desktop) {
        return desktop.workspace().find(ArticleDraft.KIND, ID).orElseThrow();
    }

    private static boolean says(TestDesktop desktop, String body) {
        return desktop.workspace()
                .find(ArticleDraft.KIND, ID)
                .filter(draft -> draft.text().body().equals(body))
                .isPresent();
    }

    @Test
    void bothTextsSurviveAndTheSecondIsAsked() throws Exception {
        ArticleText seen = saying("Potholes", "Call us.");
        try (TestDesktop one = desktop("agent")) {
            one.await(
                    "the article", () -> one.workspace().find(Article.KIND, ID).isPresent());
            line.become(BadLine.Fault.CUT);
            one.workspace().syncNow();
            one.await("offline", () -> one.workspace().state().connection() instanceof Connection.Offline);
            write(one, seen, saying("Potholes and sinkholes", "Call 823-1700."));
            assertTrue(says(one, "Call 823-1700."));
            try (TestDesktop other =
                    new TestDesktop(folder.resolve("other"), "http://127.0.0.1:" + central.port(), "lead")) {
                other.await(
                        "the article",
                        () -> other.workspace().find(Article.KIND, ID).isPresent());
                write(other, seen, saying("Potholes", "Call 3-1-1."));
                other.await("sent", () -> other.workspace().state().unsent() == 0);
                line.become(BadLine.Fault.NONE);
                one.workspace().syncNow();
                one.await("asked", () -> one.workspace().state().attention() == 1 && says(one, "Call 3-1-1."));
                AttentionItem item = one.workspace().attention().getFirst();
                assertTrue(item.conflict());
                assertEquals("body", item.clashes().getFirst().field());
                assertEquals("Call 823-1700.", item.clashes().getFirst().mine());
                assertEquals("Call 3-1-1.", item.clashes().getFirst().theirs());
                assertEquals(List.of("lead"), draft(one).writers(), "nothing of the second went in unasked");
                WriteArticle mine = (WriteArticle) item.item().command().orElseThrow();
                one.workspace()
                        .giveInstead(
                                item.item().id(),
                                Deed.of(new WriteArticle(
                                        mine.article(),
                                        mine.slug(),
                                        mine.language(),
                                        null,
                                        mine.change().knowing(draft(one).text()))));
                one.await(
                        "answered",
                        () -> one.workspace().state().unsent() == 0
                                && one.workspace().attention().isEmpty());
                other.workspace().syncNow();
                other.await("seen by the first", () -> says(other, "Call 823-1700."));
                assertEquals("Potholes and sinkholes", draft(other).text().title());
                assertEquals(List.of("lead", "agent"), draft(other).writers());
                assertEquals(List.of(), other.workspace().attention());
            }
        }
    }

    @Test
    void whoWritesInDifferentFieldsIsNotAsked() throws Exception {
        ArticleText seen = saying("Potholes", "Call us.");
        try (TestDesktop one = desktop("agent");
                TestDesktop other = desktop("lead")) {
            one.await(
                    "the article", () -> one.workspace().find(Article.KIND, ID).isPresent());
            other.await(
                    "the article",
                    () -> other.workspace().find(Article.KIND, ID).isPresent());
            line.become(BadLine.Fault.CUT);
            one.workspace().syncNow();
            other.workspace().syncNow();
            one.await("offline", () -> one.workspace().state().connection() instanceof Connection.Offline);
            other.await("offline", () -> other.workspace().state().connection() instanceof Connection.Offline);
            write(one, seen, saying("Holes", "Call us."));
            write(other, seen, saying("Potholes", "Call 3-1-1."));
            line.become(BadLine.Fault.NONE);
            one.workspace().syncNow();
            other.workspace().syncNow();
            for (TestDesktop each : List.of(one, other)) {
                each.await("both sent", () -> each.workspace().state().unsent() == 0);
            }
            one.workspace().syncNow();
            other.workspace().syncNow();
            for (TestDesktop each : List.of(one, other)) {
                each.await(
                        "both texts",
                        () -> says(each, "Call 3-1-1.")
                                && draft(each).text().title().equals("Holes"));
                assertEquals(List.of(), each.workspace().attention());
            }
        }
    }
}
