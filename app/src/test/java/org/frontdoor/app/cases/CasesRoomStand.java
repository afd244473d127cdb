package org.frontdoor.app.cases;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.cases.Case;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The cases room over many cases, in the real window.
abstract class CasesRoomStand {
    static final int SMALL_SCREEN = 1024;
    static final int MANY = Integer.getInteger("cases.many", 2_000);

    @RegisterExtension
    final FxTest fx = new FxTest();

    final SampleCases samples = new SampleCases(7);
    final SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
    CasesStand stand;
    CaseRows rows;

    @BeforeEach
    void fill() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            cases.add(samples.any());
        }
        workspace.load(CasesStand.services());
        workspace.load(CasesStand.agencies());
        workspace.load(cases);
        open();
    }

    /// As a start of the program does.
    void open() {
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(workspace, on.workers().background());
            return List.of(on.casesRoom(workspace, rows));
        }));
        fx.await("my open cases to be listed", () -> !table().getItems().isEmpty());
    }

    @AfterEach
    void close() {
        rows.close();
        stand.close();
    }

    void openFirst() {
        fx.run(() -> table().requestFocus());
        fx.run(() -> table().getSelectionModel().clearAndSelect(0));
        fx.await("the case to be shown", () -> fx.sees("#case-title"));
    }

    Case firstCase() {
        CaseLine first = fx.call(() -> table().getItems().getFirst());
        return workspace.find(Case.KIND, first.row().id()).orElseThrow();
    }

    void filter(String words) {
        TextField box = fx.find("#cases-filter", TextField.class);
        CaseLine before = fx.call(
                () -> table().getItems().isEmpty() ? null : table().getItems().getFirst());
        fx.run(() -> box.setText(words));
        fx.await(
                "the list to follow",
                () -> table().getItems().isEmpty() || table().getItems().getFirst() != before);
    }

    List<CaseRow> shownRows() {
        return fx.call(() -> table().getItems().stream().map(CaseLine::row).toList());
    }

    TextArea noteField() {
        return fx.find("#case-note", TextArea.class);
    }

    @SuppressWarnings("unchecked")
    TableView<CaseLine> table() {
        return fx.find("#cases-table", TableView.class);
    }
}
