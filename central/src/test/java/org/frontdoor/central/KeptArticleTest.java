package org.frontdoor.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.frontdoor.central.catalog.CatalogLoad.Counts;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.PublishArticle;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.wire.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people wrote here is not written over by a pack.
class KeptArticleTest {
    private static final UUID TRASH = Article.idOf("trash-day", "en");

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Central central;

    @BeforeEach
    void start() throws StartFailure {
        central = Central.start(
                CentralSettings.inFolder(folder).withPasswordCost(SyncContract.CHEAP),
                ProgramVocabulary.create(),
                TestContent.create());
    }

    @AfterEach
    void stop() {
        central.close();
        http.close();
    }

    private static ArticleText saying(ArticleText now, String body) {
        return new ArticleText(
                now.title(),
                now.keywords(),
                now.services(),
                now.agency(),
                now.owner(),
                now.audience(),
                now.effectiveFrom(),
                now.effectiveTo(),
                now.reviewBy(),
                now.sources(),
                body);
    }

    @Test
    void anArticlePublishedHereStaysWhenAPackIsLoadedThoughItsDraftWasWrittenTwice() {
        Desktop liaison = Desktop.signIn(http, central.address(), "liaison");
        ArticleText pack = TestContent.entries().stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .findFirst()
                .orElseThrow()
                .text();
        ArticleText ours = saying(pack, "On **Tuesdays**.");
        accepted(liaison, WriteArticle.from("trash-day", "en", null, pack, ours), 1);
        accepted(liaison, new PublishArticle(TRASH, 1, "the day moved"), 4);
        // A second draft takes the place in which the first one was.
        accepted(liaison, WriteArticle.from("trash-day", "en", null, ours, saying(pack, "On Wednesdays.")), 1);
        accepted(liaison, new PublishArticle(TRASH, 1, ""), 3);
        Counts again = central.load(TestContent.create());
        assertEquals(List.of(0, 0, 0, 1), List.of(again.created(), again.changed(), again.removed(), again.kept()));
        assertEquals("On Wednesdays.", article(liaison).body());
        assertEquals(2, article(liaison).published());
        // Nor is it removed by a pack that does not bring it.
        Counts without = central.load(new SiteContent(
                TestContent.entries().stream()
                        .map(entry -> entry instanceof Article article ? other(article) : entry)
                        .toList(),
                List.of()));
        assertEquals(List.of(1, 0, 1), List.of(without.created(), without.removed(), without.kept()));
        assertEquals("On Wednesdays.", article(liaison).body());
    }

    private static Article other(Article article) {
        return new Article(
                Article.idOf("leaf-day", "en"),
                "leaf-day",
                "en",
                "Leaves",
                article.keywords(),
                article.services(),
                article.agency(),
                article.owner(),
                null,
                article.sources(),
                "In fall.");
    }

    private static void accepted(Desktop desktop, Command command, int changed) {
        Outcome outcome = desktop.give(command);
        Outcome.Accepted accepted = assertInstanceOf(Outcome.Accepted.class, outcome, outcome::toString);
        assertEquals(changed, accepted.entries().size());
    }

    private static Article article(Desktop desktop) {
        return desktop.snapshot().stream()
                .filter(change -> change.kind().equals("article") && change.id().equals(TRASH))
                .map(change -> {
                    try {
                        return desktop.json().entry(Article.KIND, change.body());
                    } catch (JsonProcessingException e) {
                        throw new AssertionError(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }
}
