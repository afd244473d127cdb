package org.frontdoor.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists whose rows are higher and lower than a line of a list, and that [FxTest] sees come to rest.
class TallCellTest {
    private static final String WORDS =
            "What somebody wants to know about the day of the week on which trash is taken ";

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final ObservableList<String> items = FXCollections.observableArrayList();

    @ParameterizedTest
    @ValueSource(doubles = {9, 13, 14, 15, 17, 28})
    void aListThatShrinksRestsAndItsRowsFit(double size) {
        ListView<String> list = fx.call(() -> new ListView<>(items));
        fx.run(() -> {
            list.setCellFactory(same -> new Row(size));
            items.setAll(IntStream.range(0, 99)
                    .mapToObj(number -> WORDS.repeat(number % 4) + number)
                    .toList());
        });
        fx.show(() -> {
            Scene scene = new Scene(list, 400, 600);
            new Theme().attach(scene);
            return scene;
        });
        fx.run(() -> fit(list));
        fx.run(() -> items.setAll("One", "Two", WORDS.repeat(3), "Four"));
        fx.settle();
        fx.run(() -> fit(list));
    }

    private static void fit(ListView<?> list) {
        for (Node each : list.lookupAll(".list-cell:filled")) {
            ListCell<?> cell = (ListCell<?>) each;
            VBox lines = (VBox) cell.getGraphic();
            assertEquals(lines.prefHeight(lines.getWidth()), lines.getHeight(), 1, () -> "of " + cell.getItem());
        }
    }

    private static final class Row extends TallCell<String> {
        private final Label words = new Label();
        private final VBox lines = new VBox(words);

        Row(double size) {
            words.setWrapText(true);
            words.setStyle("-fx-font-size: " + size);
            lines.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(item);
            setGraphic(empty || item == null ? null : lines);
        }
    }
}
