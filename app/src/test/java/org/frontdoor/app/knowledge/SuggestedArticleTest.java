package org.frontdoor.app.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.CasesRoom;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case whose question no article answered leads to one, through the command box.
class SuggestedArticleTest extends KnowledgeRoomStand {
    private final Case lacking = new SampleCases(7)
            .of(
                    new Routing("graffiti", 1, "CIVIC", ""),
                    CaseStatus.ASSIGNED,
                    SampleCases.NOON,
                    Caller.anonymous("en"),
                    null,
                    "who cleans the underpass?\nNobody knows");
    private final AtomicReference<CasesRoom> cases = new AtomicReference<>();
    private CaseRows rows;

    @Override
    KnowledgeStand build() {
        return new KnowledgeStand(fx, fixture, (on, knowledge) -> {
            rows = new CaseRows(fixture.workspace(), on.workers().background());
            cases.set(on.casesRoom(fixture.workspace(), rows, knowledge::suggest));
            return List.of(cases.get());
        });
    }

    @AfterEach
    @Override
    void close() {
        fx.run(cases.get()::close);
        rows.close();
        super.close();
    }

    private String body() {
        return fx.call(() -> stand.field("#editor-body").getText());
    }

    @Test
    void theEditorBeginsWithWhatTheCaseAskedAndComesBackAfterARestart() {
        fixture = WorkspaceFixture.in(folder)
                .as("maya", Role.AGENT)
                .with(List.of(CaseRows.EXTRACT))
                .at(SampleCases.NOON)
                .open();
        fixture.load(CasesStand.services());
        fixture.load(CasesStand.agencies());
        fixture.load(lacking);
        stand = build();
        fx.run(() -> cases.get().open(lacking.id()));
        fx.await("the case", () -> fx.sees("#case-title"));
        fx.press(KeyCode.CONTROL, KeyCode.K);
        fx.type("Suggest an article");
        fx.await(
                "the command",
                () -> fx.call(() -> stand.shell().palette().entries().stream()
                        .anyMatch(entry -> entry.title().startsWith("Suggest an article"))));
        fx.press(KeyCode.ENTER);
        fx.await("the editor", () -> stand.field("#editor-body") != null);
        assertTrue(body().startsWith("> who cleans the underpass?\n> Nobody knows"), this::body);
        stand.type("#editor-title", "Who cleans underpasses?");
        fx.await("it to be kept", () -> stand.says("Kept on this computer"));
        again();
        stand.press("Drafts");
        stand.press("Who cleans underpasses?");
        fx.await("the editor", () -> stand.field("#editor-title") != null);
        assertTrue(body().startsWith("> who cleans the underpass?"), this::body);
        stand.press("Save draft");
        fx.await("the draft", () -> !fixture.workspace().all(ArticleDraft.KIND).isEmpty());
        ArticleDraft draft = fixture.workspace().all(ArticleDraft.KIND).getFirst();
        assertEquals("CIVIC", draft.text().agency());
        assertEquals(List.of("graffiti"), draft.text().services());
    }
}
