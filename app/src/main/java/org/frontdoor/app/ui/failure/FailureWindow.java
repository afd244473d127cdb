package org.frontdoor.app.ui.failure;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.failure.FailureReports.Report;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.frontdoor.app.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Tells a person of an unexpected failure: that their work is kept, the code to give to support, and where the log is.
///
/// One window at a time; while it is open, further failures go to the log only. JavaFX thread only.
public final class FailureWindow implements Consumer<Report> {
    private final Texts texts;
    private final Theme theme;
    private final Path log;
    private @Nullable Stage open;

    /// @param texts those of the area `failure`
    public FailureWindow(Texts texts, Theme theme, Path log) {
        this.texts = texts;
        this.theme = theme;
        this.log = log;
    }

    @Override
    public void accept(Report report) {
        if (open != null && open.isShowing()) {
            return;
        }
        var stage = new Stage();
        var scene = new Scene(content(report, stage), 640, 420);
        theme.attach(scene);
        scene.getStylesheets().add(Sheets.beside(FailureWindow.class, "failure.css"));
        stage.setTitle(texts.say("title"));
        stage.setScene(scene);
        stage.show();
        open = stage;
    }

    private VBox content(Report report, Stage stage) {
        var title = new Label(texts.say("title"));
        title.getStyleClass().add("words-title");
        var words = new Label(texts.say("words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var code = new Label(texts.say("code", report.code().text()));
        code.setId("failure-code");
        code.getStyleClass().add("words-number");
        var place = new Label(texts.say("log", log));
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("words-quiet");
        var details = new TextArea(report.trace());
        details.setEditable(false);
        details.setAccessibleText(texts.say("details"));
        details.getStyleClass().add("failure-details");
        VBox.setVgrow(details, Priority.ALWAYS);
        Button copy = Buttons.secondary(texts.say("copy"), () -> copy(report));
        copy.setId("failure-copy");
        Button close = Buttons.primary(texts.say("close"), stage::close);
        close.setId("failure-close");
        close.setDefaultButton(true);
        var buttons = new HBox(copy, close);
        buttons.getStyleClass().add("failure-buttons");
        var box = new VBox(title, words, code, place, details, buttons);
        box.getStyleClass().add("failure-window");
        return box;
    }

    private static void copy(Report report) {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, report.code().text() + "\n" + report.trace()));
    }
}
