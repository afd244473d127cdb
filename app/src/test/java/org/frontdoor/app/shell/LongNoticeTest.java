package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.frontdoor.app.ui.controls.Tone;
import org.frontdoor.app.ui.theme.TextSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongNoticeTest extends OpenShell {
    @ParameterizedTest
    @EnumSource(TextSize.class)
    void aLongNoticeIsReadWholeInTheSmallestWindow(TextSize size) throws IOException {
        fx.run(() -> {
            stand.scene.getWindow().setWidth(1024);
            stand.scene.getWindow().setHeight(700);
            stand.theme.textSizeProperty().set(size);
            // A room that takes all the height there is.
            fx.find("#contact-field", TextField.class).setPrefHeight(1000);
            stand.model.tell(new Notice(
                    "leave",
                    Tone.AMBER,
                    "2 things you saved have not reached the center yet. 3 contacts you have begun are kept here and"
                            + " come back when you sign in again.",
                    new Notice.Action("Sign out anyway", () -> {}),
                    new Notice.Action("Stay", () -> {})));
        });
        fx.settle();
        snap("notice-long-" + size);
        Label words = fx.find("#notices .label", Label.class);
        fx.run(() -> {
            assertEquals(
                    words.getText().replaceAll("\\s", ""),
                    ((Text) words.lookup(".text")).getText().replaceAll("\\s", ""));
            Node banner = fx.find("#notices .banner");
            assertTrue(banner.getLayoutBounds().getHeight() >= words.getHeight());
            Bounds button = banner.lookupAll(".button").stream()
                    .map(each -> each.localToScene(each.getLayoutBounds()))
                    .reduce((first, last) -> last)
                    .orElseThrow();
            assertTrue(banner.localToScene(banner.getLayoutBounds()).contains(button), button::toString);
        });
    }
}
