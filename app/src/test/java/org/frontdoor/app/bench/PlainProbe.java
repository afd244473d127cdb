package org.frontdoor.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.frontdoor.app.tour.Screenwork;

/// The baseline of the desktop's screen: a window with one word, then a table as JavaFX brings it: `main rows out`.
final class PlainProbe {
    private static final int PAGES = 150;
    private static final int COLUMNS = 7;

    private final Screenwork screen = new Screenwork();
    private final Figures figures = Figures.none();

    private PlainProbe() {}

    public static void main(String[] words) throws IOException {
        new PlainProbe().run(Integer.parseInt(words[0]), Path.of(words[1]));
        System.exit(0);
    }

    private void run(int rows, Path out) throws IOException {
        Screenwork.startToolkit();
        Stage stage = screen.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(new Label("Frontdoor"), 1280, 800));
            window.show();
            return window;
        });
        Frames.rest();
        figures.put("memory_MiB", ProcessMemory.mebibytes());
        TableView<String[]> table = screen.call(() -> table(rows));
        Timing opening = Frames.during(screen, () -> {
            screen.run(() -> stage.getScene().setRoot(table));
            screen.settle();
        });
        figures.put("opening_ms", opening.longest());
        screen.run(table::requestFocus);
        Timing scrolling = Frames.during(screen, () -> {
            for (int i = 0; i < PAGES; i++) {
                press(KeyCode.PAGE_DOWN);
            }
            press(KeyCode.END);
            press(KeyCode.HOME);
        });
        figures.put("scrolling_ms", scrolling.longest());
        figures.write(out);
    }

    private void press(KeyCode key) {
        screen.run(() -> {
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        screen.settle();
    }

    private static TableView<String[]> table(int rows) {
        TableView<String[]> table = new TableView<>(FXCollections.observableArrayList(IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, COLUMNS)
                        .mapToObj(column -> "row " + row + " column " + column)
                        .toArray(String[]::new))
                .toList()));
        for (int at = 0; at < COLUMNS; at++) {
            int place = at;
            TableColumn<String[], String> column = new TableColumn<>("Column " + at);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()[place]));
            table.getColumns().add(column);
        }
        return table;
    }
}
