package org.frontdoor.app.knowledge;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.frontdoor.app.search.Found;
import org.frontdoor.app.sync.WorkspaceFixture;
import org.junit.jupiter.api.AfterEach;

/// The knowledge room with Portland's answers, found and filtered.
abstract class AnswersStand extends KnowledgeRoomStand {
    static final String SEARCH = "#knowledge-search .text-field";

    void open(WorkspaceFixture.Setup who) {
        fixture = who.open();
        var pack = KnowledgeRoomTest.portland();
        fixture.load(pack.entries());
        stand = build();
        stand.index(pack);
        fx.await("answers", () -> !matches().isEmpty());
    }

    /// A list measures two more of its rows at each pulse, until it knows them all.
    @AfterEach
    @Override
    void close() {
        fx.await("the list to rest", () -> !stand.list("#knowledge-results").isNeedsLayout());
        super.close();
    }

    @SuppressWarnings("unchecked")
    List<Found.ArticleMatch> matches() {
        return List.copyOf(
                (List<Found.ArticleMatch>) stand.list("#knowledge-results").getItems());
    }

    /// @param name of what it filters by
    @SuppressWarnings("unchecked")
    ComboBox<String> box(String name) {
        return (ComboBox<String>) stand.scene().getRoot().lookup("#knowledge-" + name);
    }

    void choose(String name, String code) {
        fx.await(code, () -> box(name).getItems().contains(code));
        fx.run(() -> box(name).setValue(code));
        fx.settle();
    }
}
