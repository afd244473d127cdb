package org.frontdoor.model.knowledge;

import static org.frontdoor.model.SampleProgram.AGENT;
import static org.frontdoor.model.SampleProgram.LEAD;
import static org.frontdoor.model.SampleProgram.STREETS_LIAISON;
import static org.frontdoor.model.SampleProgram.STREETS_RESOLVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.frontdoor.model.SampleDesk;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.command.Clash;
import org.frontdoor.model.command.Decision;
import org.frontdoor.model.people.Actor;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.people.Scope;
import org.frontdoor.model.program.Program;
import org.junit.jupiter.api.Test;

class ArticleLifeTest {
    private static final String SLUG = "potholes";
    private static final UUID ID = Article.idOf(SLUG, "en");
    private static final Actor PARKS_LIAISON = SampleProgram.actor("ranger", Role.LIAISON, "PPR");
    private static final Actor OTHER_LIAISON = SampleProgram.actor("liaison2", Role.LIAISON, "PBOT");
    private static final Actor OTHER_AGENT = SampleProgram.actor("agent2", Role.AGENT, null);

    private final SampleDesk desk = new SampleDesk();

    private static ArticleText text(String title, String body) {
        return new ArticleText(
                title,
                List.of("hole"),
                List.of("pothole"),
                "PBOT",
                "liaison",
                Audience.PUBLIC,
                null,
                null,
                LocalDate.of(2027, 4, 1),
                List.of(),
                body);
    }

    private static WriteArticle write(ArticleText seen, ArticleText wanted) {
        return WriteArticle.from(SLUG, "en", null, seen, wanted);
    }

    private Optional<ArticleDraft> draft() {
        return desk.entries().find(ArticleDraft.KIND, ID);
    }

    private Article article() {
        return desk.entries().find(Article.KIND, ID).orElseThrow();
    }

    private ArticleVersion version(int edition) {
        return desk.entries()
                .find(ArticleVersion.KIND, ArticleVersion.idOf(ID, edition))
                .orElseThrow();
    }

    private ArticleText edit(UnaryOperator<String> body) {
        ArticleText now =
                draft().map(ArticleDraft::text).orElseGet(() -> article().text());
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
                body.apply(now.body()));
    }

    private void published(String body) {
        ArticleText seen = draft().map(ArticleDraft::text)
                .or(() -> desk.entries().find(Article.KIND, ID).map(Article::text))
                .orElse(ArticleText.NOTHING);
        desk.accepted(STREETS_LIAISON, write(seen, text("Potholes", body)));
        desk.accepted(
                STREETS_LIAISON, new PublishArticle(ID, draft().orElseThrow().edition(), "why"));
    }

    private void wantsASecondPerson() {
        Program plain = SampleProgram.program(List.of(), List.of());
        desk.entries()
                .with(
                        Program.KIND,
                        new Program(
                                plain.id(),
                                plain.code(),
                                plain.name(),
                                plain.city(),
                                plain.region(),
                                plain.country(),
                                plain.timeZone(),
                                plain.phone(),
                                plain.email(),
                                plain.desk(),
                                plain.hours(),
                                plain.closedOn(),
                                plain.channels(),
                                plain.languages(),
                                plain.interpreters(),
                                plain.languageLine(),
                                plain.contactMinutes(),
                                plain.keepDays(),
                                new Program.AnswersKept(true, 10),
                                plain.places(),
                                plain.outcomeMix(),
                                plain.lines(),
                                plain.words(),
                                plain.synonyms()));
    }

    @Test
    void goesFromDraftThroughReviewToPublishedAndKeepsWhatItSaid() {
        wantsASecondPerson();
        desk.accepted(STREETS_LIAISON, write(ArticleText.NOTHING, text(" Pot\nholes ", "Call us.")));
        assertEquals("Pot holes", draft().orElseThrow().text().title());
        desk.accepted(STREETS_LIAISON, new SubmitArticle(ID));
        desk.refused("second-person", STREETS_LIAISON, new PublishArticle(ID, 1, ""));
        desk.accepted(OTHER_LIAISON, new ReturnArticle(ID, "Which number?"));
        assertEquals("liaison2: Which number?", draft().orElseThrow().returned());
        desk.refused("draft-not-in-review", OTHER_LIAISON, new ReturnArticle(ID, "again"));
        desk.accepted(STREETS_LIAISON, write(edit(body -> body), edit(body -> "Call 823-1700.")));
        desk.accepted(STREETS_LIAISON, new SubmitArticle(ID));
        desk.refused("draft-changed", OTHER_LIAISON, new PublishArticle(ID, 1, ""));
        desk.accepted(OTHER_LIAISON, new PublishArticle(ID, 2, "first"));
        assertEquals("Call 823-1700.", article().body());
        assertEquals(1, article().published());
        assertTrue(draft().isEmpty());
        desk.accepted(OTHER_LIAISON, write(edit(body -> body), edit(body -> "Call 3-1-1.")));
        desk.accepted(LEAD, new PublishArticle(ID, 1, ""));
        assertEquals("Call 823-1700.", version(1).text().body());
        assertEquals(List.of("liaison"), version(1).writers());
        assertEquals("first", version(1).note());
        assertEquals("Call 3-1-1.", version(2).text().body());
        assertEquals("lead", version(2).publishedBy());
    }

    @Test
    void whatThePackBroughtIsKeptWhenPeopleWriteOverIt() {
        desk.entries()
                .with(
                        Article.KIND,
                        new Article(
                                ID,
                                SLUG,
                                "en",
                                "Potholes",
                                List.of(),
                                List.of("pothole"),
                                "PBOT",
                                "liaison",
                                null,
                                List.of(),
                                "Pack"));
        assertFalse(article().keptHere());
        desk.accepted(STREETS_LIAISON, write(article().text(), edit(body -> "Ours")));
        assertEquals("Pack", article().body());
        desk.accepted(STREETS_LIAISON, new PublishArticle(ID, 1, ""));
        assertTrue(article().keptHere());
        assertEquals("Pack", version(0).text().body());
        assertNull(version(0).publishedBy());
    }

    @Test
    void aLiaisonKeepsHerOwnAgencysArticlesOnly() {
        published("Call us.");
        desk.refused("not-your-article", PARKS_LIAISON, write(article().text(), edit(body -> "Ours now")));
        desk.refused("not-your-article", PARKS_LIAISON, new ArchiveArticle(ID, 1, "no"));
        desk.refused("not-your-role", STREETS_RESOLVER, write(article().text(), edit(body -> "x")));
        ArticleText moved = edit(body -> body);
        desk.refused(
                "not-your-article",
                STREETS_LIAISON,
                write(
                        moved,
                        new ArticleText(
                                moved.title(),
                                moved.keywords(),
                                moved.services(),
                                "PPR",
                                moved.owner(),
                                moved.audience(),
                                null,
                                null,
                                moved.reviewBy(),
                                moved.sources(),
                                moved.body())));
    }

    @Test
    void whoeverTakesContactsSuggestsWhatIsMissingAndNoMore() {
        desk.accepted(AGENT, write(ArticleText.NOTHING, text("Potholes", "?")));
        desk.accepted(AGENT, write(edit(body -> body), edit(body -> "Callers ask this.")));
        desk.refused("article-there", OTHER_AGENT, write(edit(body -> body), edit(body -> "Mine")));
        desk.refused("not-your-draft", OTHER_AGENT, new DropDraft(ID, 2));
        desk.refused("not-your-role", AGENT, new PublishArticle(ID, 2, ""));
        desk.accepted(AGENT, new SubmitArticle(ID));
        desk.refused("article-there", AGENT, write(edit(body -> body), edit(body -> "once more")));
        desk.accepted(STREETS_LIAISON, new PublishArticle(ID, 2, ""));
        desk.refused("article-there", AGENT, write(edit(body -> body), edit(body -> "and again")));
    }

    @Test
    void twoWhoWriteAtOnceBothStandOrAreAsked() {
        published("Call us.");
        ArticleText seen = article().text();
        desk.accepted(STREETS_LIAISON, write(seen, edit(body -> "Call them.")));
        ArticleText title = text("Holes in the street", seen.body());
        desk.accepted(OTHER_LIAISON, write(seen, title));
        assertEquals("Call them.", draft().orElseThrow().text().body());
        assertEquals("Holes in the street", draft().orElseThrow().text().title());
        Decision.Conflict conflict = assertInstanceOf(
                Decision.Conflict.class, desk.give(OTHER_LIAISON, write(seen, text("Potholes", "Call me."))));
        assertEquals(List.of(new Clash("body", "Call us.", "Call me.", "Call them.")), conflict.clashes());
        desk.accepted(STREETS_LIAISON, new PublishArticle(ID, 2, ""));
        assertInstanceOf(
                Decision.Conflict.class,
                desk.give(OTHER_LIAISON, write(seen, text("Potholes", "Call me."))),
                "what was published meanwhile is not written over");
    }

    @Test
    void whatChangesNothingMakesNoDraftAndWhatIsSavedCanBePublished() {
        published("Call us.");
        desk.refused(
                "article-unchanged",
                STREETS_LIAISON,
                write(article().text(), article().text()));
        desk.accepted(STREETS_LIAISON, write(article().text(), text("Potholes", "Call them.")));
        // A blank at the end is not kept, yet the saving counts: whoever saves it knows the edition that it made.
        desk.accepted(STREETS_LIAISON, write(edit(body -> body), edit(body -> body + " ")));
        assertEquals(2, draft().orElseThrow().edition());
        desk.accepted(STREETS_LIAISON, new PublishArticle(ID, 2, ""));
    }

    @Test
    void unfinishedWordsAreKeptAndNotPublished() {
        desk.accepted(LEAD, write(ArticleText.NOTHING, text("", "")));
        desk.refused("article-title-missing", LEAD, new SubmitArticle(ID));
        desk.refused("article-title-missing", LEAD, new PublishArticle(ID, 1, ""));
        desk.refused("article-title-too-long", LEAD, write(edit(body -> body), text("t".repeat(201), "x")));
        desk.refused("text-too-long", LEAD, write(edit(body -> body), text("t", "x".repeat(10_000_000))));
        desk.refused("payment-card", LEAD, write(edit(body -> body), text("t", "4111 1111 1111 1111")));
        desk.refused("article-name", LEAD, WriteArticle.from("../x", "en", null, ArticleText.NOTHING, text("t", "x")));
        desk.accepted(LEAD, new DropDraft(ID, 1));
        desk.refused("draft-gone", LEAD, new SubmitArticle(ID));
    }

    @Test
    void anArchivedOneIsFoundNoMoreAndComesBackByPublishing() {
        published("Call us.");
        desk.refused("reason-missing", STREETS_LIAISON, new ArchiveArticle(ID, 1, " "));
        desk.refused("article-newer", STREETS_LIAISON, new ArchiveArticle(ID, 0, "old"));
        desk.accepted(STREETS_LIAISON, new ArchiveArticle(ID, 1, "The program ended."));
        assertNotNull(article().archived());
        assertFalse(article().inForce(LocalDate.of(2026, 12, 1)));
        published("Call us again.");
        assertTrue(article().inForce(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void aTranslationSaysWhenTheFirstLanguageChanged() {
        published("Call us.");
        UUID spanish = Article.idOf(SLUG, "es");
        desk.accepted(
                STREETS_LIAISON, WriteArticle.from(SLUG, "es", 1, ArticleText.NOTHING, text("Baches", "Llámenos.")));
        desk.accepted(STREETS_LIAISON, new PublishArticle(spanish, 1, ""));
        assertFalse(desk.entries().find(Article.KIND, spanish).orElseThrow().behind(article()));
        published("Call them.");
        assertTrue(desk.entries().find(Article.KIND, spanish).orElseThrow().behind(article()));
    }

    @Test
    void holdsFromItsFirstDayToItsLastAndIsForThoseItSays() {
        ArticleText plain = text("Snow", "Chains.");
        ArticleText winter = new ArticleText(
                plain.title(),
                plain.keywords(),
                plain.services(),
                plain.agency(),
                plain.owner(),
                Audience.AGENCY,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 2, 28),
                null,
                plain.sources(),
                plain.body());
        assertFalse(winter.inForce(LocalDate.of(2026, 11, 30)));
        assertTrue(winter.inForce(LocalDate.of(2026, 12, 1)));
        assertTrue(winter.inForce(LocalDate.of(2027, 2, 28)));
        assertFalse(winter.inForce(LocalDate.of(2027, 3, 1)));
        desk.accepted(STREETS_LIAISON, write(ArticleText.NOTHING, winter));
        desk.accepted(STREETS_LIAISON, new PublishArticle(ID, 1, ""));
        assertEquals(Scope.agency("PBOT"), Article.KIND.scopeOf(article()));
        assertEquals(Scope.agency("PBOT"), ArticleVersion.KIND.scopeOf(version(1)));
        desk.accepted(STREETS_LIAISON, new ReviewArticle(ID, 1, LocalDate.of(2027, 11, 1)));
        assertEquals(LocalDate.of(2027, 11, 1), article().reviewBy());
    }
}
