package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// News of everything (a page of a first sync, other rights) come within the pause after a letter.
class FilterOvertakenTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    private final Queue<Runnable> unread = new ConcurrentLinkedQueue<>();
    private final SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
    private final SampleCases samples = new SampleCases(7);
    private CasesStand stand;
    private CaseRows rows;

    @BeforeEach
    void open() {
        workspace.load(CasesStand.services());
        workspace.load(Stream.generate(samples::any).limit(500).toList());
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(workspace, unread::add);
            return List.of(on.casesRoom(workspace, rows));
        }));
    }

    @AfterEach
    void close() {
        rows.close();
        stand.close();
    }

    @Test
    void theListFollowsTheFilterThoughEverythingIsNews() {
        read();
        TableView<?> table = fx.find("#cases-table", TableView.class);
        fx.await("the list", () -> !table.getItems().isEmpty());
        workspace.load(Stream.generate(samples::any).limit(1_200).toList());
        TextField box = fx.find("#cases-filter", TextField.class);
        fx.run(() -> {
            box.setText("xyzzy");
            read();
        });
        fx.await("what the new words find", () -> table.getItems().isEmpty());
        assertFalse(fx.sees("#cases-fresh"));
    }

    private void read() {
        for (Runnable read = unread.poll(); read != null; read = unread.poll()) {
            read.run();
        }
    }
}
