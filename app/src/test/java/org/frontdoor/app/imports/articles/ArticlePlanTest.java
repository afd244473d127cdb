package org.frontdoor.app.imports.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.knowledge.Audience;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.program.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an import does with words that are here already, by who wrote them.
class ArticlePlanTest {
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final Actor LEAD = new Actor(UUID.randomUUID(), "lead", Role.LEAD, null);
    private static final UUID ID = Article.idOf("holes", "en");

    private final KnownEntries entries = new KnownEntries();

    @BeforeEach
    void anAgency() {
        entries.add(
                Agency.KIND,
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
                        true));
    }

    private static ArticleText text(List<String> keywords, String body) {
        return new ArticleText(
                "Holes", keywords, List.of(), "PBOT", "liaison", Audience.PUBLIC, null, null, null, List.of("x"), body);
    }

    private void published(Integer edition, String note, Article.Archived archived, ArticleText text) {
        entries.add(
                Article.KIND,
                new Article(
                        ID,
                        "holes",
                        "en",
                        text.title(),
                        text.keywords(),
                        text.services(),
                        text.agency(),
                        text.owner(),
                        null,
                        text.sources(),
                        text.body(),
                        text.audience(),
                        null,
                        null,
                        edition,
                        null,
                        archived));
        if (edition != null) {
            entries.add(
                    ArticleVersion.KIND,
                    new ArticleVersion(
                            ArticleVersion.idOf(ID, edition), ID, edition, text, List.of("ann"), "bob", NOW, note));
        }
    }

    private PlannedArticle planned(boolean whole, ArticleText text) {
        SourceArticle source = new SourceArticle("a.html", 1, "holes", "en", text, whole, Map.of(), Map.of());
        return new ArticlePlan(entries, LEAD, NOW, true).of(List.of(source)).getFirst();
    }

    private PlannedArticle.Written written() {
        return assertInstanceOf(PlannedArticle.Written.class, planned(true, text(List.of("k"), "New.")));
    }

    @Test
    void whatThePackOrAnImportBroughtIsReplaced() {
        published(null, "", null, text(List.of("k"), "Old."));
        assertEquals(PlannedArticle.End.PUBLISHED, written().end());
        published(2, ArticlePlan.NOTE + "a.html", null, text(List.of("k"), "Old."));
        assertEquals(List.of("body"), written().fields());
    }

    @Test
    void whatPeoplePublishedStaysAndTheImportWaitsBesideIt() {
        published(2, "Clearer", null, text(List.of("k"), "Old."));
        PlannedArticle.Written beside = written();
        assertEquals(PlannedArticle.End.WAITS, beside.end());
        assertEquals(1, beside.commands().size());
        assertTrue(beside.words().contains("beside what is published"), beside.words());
    }

    @Test
    void whatWasTakenOutOfUseStaysOut() {
        published(1, "", new Article.Archived("ann", NOW, "wrong"), text(List.of("k"), "Old."));
        var refused = assertInstanceOf(PlannedArticle.Refused.class, planned(true, text(List.of("k"), "New.")));
        assertTrue(refused.words().contains("taken out of use by ann («wrong»)"), refused.words());
    }

    @Test
    void whatAPageDoesNotSpeakOfStaysAsPeopleHaveIt() {
        published(1, "", null, text(List.of("k", "more"), "Old.\r\nLine."));
        assertInstanceOf(PlannedArticle.Same.class, planned(false, text(List.of(), "Old.\nLine.")));
    }

    @Test
    void twoOfOneNameAreTwoAndTheSameTwiceIsOne() {
        List<SourceArticle> sources = Stream.of("One.", "Two.", "One.")
                .map(body ->
                        new SourceArticle("a.json", 1, "holes", "en", text(List.of(), body), false, Map.of(), Map.of()))
                .toList();
        List<PlannedArticle> plan = new ArticlePlan(entries, LEAD, NOW, false).of(sources);
        assertEquals("holes", ((PlannedArticle.Written) plan.get(0)).slug());
        assertEquals("holes-2", ((PlannedArticle.Written) plan.get(1)).slug());
        assertInstanceOf(PlannedArticle.Same.class, plan.get(2));
    }
}
