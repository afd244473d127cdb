package org.frontdoor.app.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.Audience;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.people.Role;

/// The knowledge room with one article, and what Maya Chen reported of it.
abstract class ReportedStand extends KnowledgeRoomStand {
    static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    static final UUID REPORT = UUID.randomUUID();

    void open(WorkspaceFixture.Setup who, ArticleReport report) {
        fixture = who.at(NOW).open();
        fixture.load(
                new Article(
                        report.article(),
                        "potholes",
                        "en",
                        "Potholes",
                        List.of(),
                        List.of(),
                        "PBOT",
                        "liaison",
                        null,
                        List.of(),
                        "Call us."),
                new Person(Person.idOf("maya"), "maya", "Maya Chen", Role.AGENT, null, true),
                report);
        stand = build();
    }

    static ArticleReport report() {
        return reported(REPORT, "the number is wrong");
    }

    static ArticleReport reported(UUID id, String comment) {
        return new ArticleReport(
                id,
                Article.idOf("potholes", "en"),
                "Potholes",
                "PBOT",
                comment,
                "who do I call about the hole",
                null,
                "maya",
                NOW.minusSeconds(7200),
                null,
                null,
                null,
                NOW.minusSeconds(60),
                null);
    }

    ArticleReport found(UUID report) {
        return fixture.workspace().find(ArticleReport.KIND, report).orElseThrow();
    }

    static ArticleDraft draft() {
        return new ArticleDraft(
                Article.idOf("potholes", "en"),
                "potholes",
                "en",
                new ArticleText(
                        "Potholes",
                        List.of(),
                        List.of(),
                        "PBOT",
                        "liaison",
                        Audience.PUBLIC,
                        null,
                        null,
                        null,
                        List.of(),
                        "Call 823-1700."),
                ArticleDraft.State.IN_REVIEW,
                1,
                null,
                List.of("liaison"),
                "liaison",
                NOW,
                null);
    }
}
