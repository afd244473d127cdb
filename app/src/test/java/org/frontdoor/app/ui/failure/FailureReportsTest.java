package org.frontdoor.app.ui.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.ui.failure.FailureReports.Report;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;
import org.frontdoor.fixtures.fx.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailureReportsTest {
    @RegisterExtension
    final FxTest fx = new FxTest();

    private final List<Report> told = new ArrayList<>();
    private final FailureReports reports = new FailureReports(Runnable::run, told::add);

    @Test
    void theSameFailureHasTheSameCodeWhateverItsMessage() {
        assertEquals(FailureCode.of(failure("Hoa called")), FailureCode.of(failure("Tom called")));
        assertNotEquals(FailureCode.of(failure("Hoa called")), FailureCode.of(new IllegalStateException("other")));
        assertTrue(FailureCode.of(failure("")).text().matches("[0-9A-V]{4}:[0-9A-V]{4}:[0-9A-V]{4}"));
    }

    @Test
    void aReportQuotesNoMessage() {
        reports.uncaughtException(Thread.currentThread(), failure("503-555-0142 said something"));
        assertEquals(1, told.size());
        assertFalse(told.getFirst().trace().contains("503-555-0142"));
        assertTrue(told.getFirst().trace().contains("FailureReportsTest"));
    }

    @Test
    void theWindowShowsTheCodeAndCopiesIt() {
        reports.uncaughtException(Thread.currentThread(), failure("x"));
        var texts = new Texts("failure", new SimpleObjectProperty<>(Language.ENGLISH));
        fx.run(() -> {
            var window = new FailureWindow(texts, new Theme(), Path.of("logs", "frontdoor.log"));
            window.accept(told.getFirst());
            window.accept(told.getFirst());
        });
        fx.settle();
        String code = told.getFirst().code().text();
        assertEquals("Code " + code, fx.find("#failure-code", Label.class).getText());
        fx.click("#failure-copy");
        assertTrue(fx.call(() -> Clipboard.getSystemClipboard().getString()).startsWith(code));
        fx.press(KeyCode.ENTER);
    }

    private static RuntimeException failure(String message) {
        return new IllegalStateException(message, new IllegalArgumentException(message));
    }
}
