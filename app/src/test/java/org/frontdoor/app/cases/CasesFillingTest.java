package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.frontdoor.app.sync.Connection;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.command.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the room shows while the cases of this computer are read, for the first time or anew.
class CasesFillingTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    private final Queue<Runnable> unread = new ConcurrentLinkedQueue<>();
    private final SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
    private final SampleCases samples = new SampleCases(7);
    private CasesStand stand;
    private CaseRows rows;
    private CasesRoom room;

    @BeforeEach
    void open() {
        workspace.load(CasesStand.services());
        stand = fx.call(() -> new CasesStand(fx, on -> {
            rows = new CaseRows(workspace, unread::add);
            room = on.casesRoom(workspace, rows);
            return List.of(room);
        }));
    }

    @AfterEach
    void close() {
        rows.close();
        stand.close();
    }

    private void load() {
        load(500);
    }

    private void load(int cases) {
        workspace.load(Stream.generate(samples::any).limit(cases).toList());
    }

    private void read() {
        for (Runnable read = unread.poll(); read != null; read = unread.poll()) {
            read.run();
        }
    }

    @Test
    void nothingFalseIsSaidBeforeTheCasesAreRead() throws IOException {
        load();
        var said = new ArrayList<String>();
        Pane nothing = fx.find(".cases-nothing", Pane.class);
        fx.run(() -> {
            nothing.getChildren().addListener((ListChangeListener<Node>) changed -> said.addAll(words(nothing)));
            said.addAll(words(nothing));
        });
        fx.await("the first look", () -> said.contains("Reading the cases of this computer…"));
        assertEquals("", fx.find("#cases-standing", Label.class).getText());
        stand.snap("cases-filling");
        read();
        TableView<?> table = fx.find("#cases-table", TableView.class);
        fx.await("the list", () -> !table.getItems().isEmpty());
        assertFalse(
                fx.call(() -> said.stream().anyMatch(each -> !each.startsWith("Reading the cases"))), said.toString());
    }

    @Test
    void whatCameWhileTheRoomWasOutOfSightIsLookedForBeforeNothingIsSaidToFit() {
        read();
        Pane nothing = fx.find(".cases-nothing", Pane.class);
        fx.await("the first look", () -> words(nothing).contains("No cases here yet. They appear as they come in."));
        fx.run(room::hidden);
        load();
        read();
        List<String> said = fx.call(() -> {
            room.shown();
            return words(nothing);
        });
        assertEquals(List.of(), said);
    }

    @Test
    void viewsAreNotCountedBeforeTheCasesAreRead() {
        load();
        Labeled mine = fx.find("#cases-view-my-open", Labeled.class);
        var counted = new ArrayList<String>();
        fx.run(() -> mine.textProperty().subscribe((before, now) -> counted.add(now)));
        fx.await("the first look", () -> fx.sees(".cases-nothing .empty-state"));
        String plain = fx.call(mine::getText);
        workspace.load(CasesStand.agencies());
        read();
        fx.await("a count", () -> !mine.getText().equals(plain) || counted.size() > 1);
        assertFalse(fx.call(() -> counted.stream().anyMatch(each -> each.matches(".*\\b0\\b.*"))), counted.toString());
    }

    @Test
    void anEmptyComputerThatMustSignInAgainDoesNotSayThatTheLineIsDown() throws IOException {
        workspace.line(new Connection.SignInNeeded(workspace.now(), new Problem("sign-in", "Sign in again.")));
        read();
        Pane nothing = fx.find(".cases-nothing", Pane.class);
        fx.await(
                "what to do",
                () -> words(nothing)
                        .equals(List.of("No cases on this computer yet, and the center wants your password again. "
                                + "They come once you have signed in.")));
        stand.snap("cases-sign-in-again");
    }

    /// As with a page of a first sync, or other rights.
    @Test
    void theListFollowsTheFilterThoughEverythingIsNewsWithinThePauseAfterALetter() {
        load();
        read();
        TableView<?> table = fx.find("#cases-table", TableView.class);
        fx.await("the list", () -> !table.getItems().isEmpty());
        load(1_200);
        TextField box = fx.find("#cases-filter", TextField.class);
        fx.run(() -> {
            box.setText("xyzzy");
            read();
        });
        fx.await("what the new words find", () -> table.getItems().isEmpty());
        assertFalse(fx.sees("#cases-fresh"));
    }

    private static List<String> words(Pane pane) {
        return pane.lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }
}
