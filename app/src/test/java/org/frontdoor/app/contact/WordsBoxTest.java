package org.frontdoor.app.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import org.frontdoor.app.ui.theme.TextSize;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The box for what the caller says is as high as its words need, up to three lines.
class WordsBoxTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    @TempDir
    Path folder;

    @Test
    void growsWithItsLinesAtAnySizeOfText() {
        try (var stand = new ContactStand(fx, folder)) {
            fx.run(() -> stand.scene.getWindow().setWidth(1280));
            assertEquals(1, rowsOf("deep pothole on the corner, it wrecked my tire"));
            assertEquals(2, rowsOf("deep pothole\nit wrecked my tire"));
            assertEquals(3, rowsOf("it wrecked my tire ".repeat(200)));
            fx.run(() -> stand.theme.textSizeProperty().set(TextSize.DOUBLE));
            fx.settle();
            assertEquals(2, rowsOf("deep pothole on the corner of Burnside and 28th, and it wrecked my tire"));
            assertEquals(1, rowsOf(""));
        }
    }

    private int rowsOf(String words) {
        TextArea box = fx.find("#contact-words", TextArea.class);
        fx.run(() -> box.setText(words));
        fx.settle();
        return fx.call(box::getPrefRowCount);
    }
}
