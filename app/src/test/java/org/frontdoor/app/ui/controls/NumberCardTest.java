package org.frontdoor.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.frontdoor.app.ui.controls.NumberCard.Facts;
import org.frontdoor.app.ui.controls.NumberCard.Steps;
import org.frontdoor.app.ui.snapshot.Png;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.fixtures.fx.Accessibility;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.frontdoor.model.number.Series;
import org.frontdoor.model.number.ToldNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberCardTest {
    private static final CaseNumber NUMBER = CaseNumber.of(new Series(26), 4183);

    @RegisterExtension
    final FxTest fx = new FxTest();

    private final List<String> done = new ArrayList<>();

    @Test
    void showsTheNumberInGroupsAndHowToReadIt() throws IOException {
        Scene scene = show(Locale.ENGLISH);
        Png.write(fx.picture(scene), Path.of("target", "screens", "number.png"));
        assertEquals(NUMBER.grouped(), fx.find("#number-big", Label.class).getText());
        assertEquals("“" + NUMBER.spoken(Locale.ENGLISH) + "”", spoken());
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }

    @Test
    void readsItInTheOtherLanguageAndBack() {
        show(Locale.forLanguageTag("es-MX"));
        assertTrue(spoken().contains("dos seis"));
        fx.click("#number-language");
        assertTrue(spoken().contains("two six"));
    }

    @Test
    void copiesByKeyAndGoesOnByEnter() {
        show(Locale.ENGLISH);
        fx.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                NUMBER.grouped(), fx.call(() -> Clipboard.getSystemClipboard().getString()));
        fx.press(KeyCode.CONTROL, KeyCode.P);
        fx.press(KeyCode.SPACE);
        assertEquals(List.of("printed", "next"), done);
    }

    @Test
    void saysPlainlyThatANumberIsProvisional() throws IOException {
        show(Locale.ENGLISH);
        assertFalse(fx.sees("#number-provisional"));
        ProvisionalNumber told = ProvisionalNumber.of(ProvisionalNumber.FIRST_SERIAL + 418_382);
        Scene scene = show(Locale.ENGLISH, told);
        Png.write(fx.picture(scene), Path.of("target", "screens", "number-provisional.png"));
        assertEquals(told.grouped(), fx.find("#number-big", Label.class).getText());
        String words = fx.find("#number-provisional", Label.class).getText();
        assertTrue(words.contains("always find this case") && words.contains("when the line is back"), words);
        assertEquals(List.of(), fx.call(() -> Accessibility.problems(scene)));
    }

    private String spoken() {
        return fx.find("#number-spoken", Label.class).getText();
    }

    private Scene show(Locale caller) {
        return show(caller, NUMBER);
    }

    private Scene show(Locale caller, ToldNumber number) {
        var facts = new Facts(
                new SimpleStringProperty("Saved on this computer · goes to the center when the line is back"),
                "Abandoned auto, 1221 SW 4th Ave",
                List.of("looked at within 5 working days", "e-mail when done"));
        var texts = new Texts("number", new SimpleObjectProperty<>(Language.ENGLISH));
        var card = fx.call(() -> new NumberCard(
                texts, number, caller, facts, new Steps(() -> done.add("printed"), () -> done.add("next"))));
        Scene scene = ControlStand.show(fx, () -> card);
        fx.run(card::start);
        fx.settle();
        return scene;
    }
}
