package org.frontdoor.app.contact;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Card;
import org.frontdoor.app.ui.controls.KeyHint;
import org.frontdoor.app.ui.controls.Reveal;
import org.frontdoor.app.ui.controls.SectionLabel;
import org.frontdoor.app.ui.text.Texts;

/// What to say, in order, in the customer's language, each line with a mark: answered, missing or optional. Enter goes
/// to where the answer is put, or ticks what is only said. One stop of the tab key; the arrows move in it.
final class ScriptCard extends VBox {
    static final String KEY = "Alt+S";

    private final ScriptController controller;
    private final Texts texts;
    private final Consumer<Finishing.Where> goTo;
    private final SectionLabel title;
    private final VBox rows = new VBox();
    private List<ScriptLine> shown = List.of();

    /// @param goTo puts the cursor where an answer goes
    ScriptCard(ContactModel model, ScriptController controller, Texts texts, Consumer<Finishing.Where> goTo) {
        this.controller = controller;
        this.texts = texts;
        this.goTo = goTo;
        this.title = new SectionLabel(texts.say("script"), KeyHint.of(KEY));
        setId("contact-script");
        rows.getStyleClass().add("script-rows");
        rows.setAccessibleRole(AccessibleRole.PARENT);
        rows.setAccessibleText(texts.say("script"));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(Card.titled(title, rows));
        List.<Observable>of(
                        model.script,
                        model.step,
                        model.language,
                        model.words,
                        model.address,
                        model.name,
                        model.phone,
                        model.email,
                        model.mayCall,
                        model.followUp,
                        model.privacy)
                .forEach(part -> part.addListener(changed -> show()));
        model.answers.addListener((MapChangeListener<String, List<String>>) change -> show());
        model.spoken.addListener((SetChangeListener<String>) change -> show());
        show();
    }

    /// Goes to what is said next, as the key does.
    void next() {
        controller.next().ifPresent(line -> {
            int index = shown.indexOf(line);
            if (line.field() != null) {
                goTo.accept(line.field());
            } else if (index >= 0) {
                focus(index);
            }
        });
    }

    private void show() {
        List<ScriptLine> now = controller.lines();
        setVisible(!now.isEmpty());
        setManaged(isVisible());
        if (now.equals(shown)) {
            return;
        }
        if (now.stream()
                .map(ScriptLine::key)
                .toList()
                .equals(shown.stream().map(ScriptLine::key).toList())) {
            for (int i = 0; i < now.size(); i++) {
                ((Row) rows.getChildren().get(i)).tell(now.get(i));
            }
        } else {
            rows.getChildren().setAll(now.stream().map(Row::new).toList());
            rest(0);
        }
        shown = now;
        title.countProperty()
                .set(texts.say(
                        "script.count",
                        now.stream().filter(line -> !line.open()).count(),
                        now.size()));
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !event.isAltDown() && !event.isControlDown()) {
            for (int i = 0; i < rows.getChildren().size(); i++) {
                if (rows.getChildren().get(i).isFocused()) {
                    focus(Math.clamp((long) i + by, 0, rows.getChildren().size() - 1));
                    break;
                }
            }
            event.consume();
        }
    }

    private void focus(int index) {
        rest(index);
        Node row = rows.getChildren().get(index);
        row.requestFocus();
        Reveal.of(row);
    }

    private void rest(int index) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).setFocusTraversable(i == index);
        }
    }

    private final class Row extends Button {
        private ScriptLine line;

        Row(ScriptLine first) {
            line = first;
            getStyleClass().setAll("script-row");
            setWrapText(true);
            setMaxWidth(Double.MAX_VALUE);
            setMinHeight(USE_PREF_SIZE);
            setOnAction(event -> done());
            focusedProperty().subscribe(focused -> {
                if (focused) {
                    controller.at(line);
                }
            });
            tell(first);
        }

        private void tell(ScriptLine now) {
            line = now;
            setText(now.words());
            setGraphic(
                    switch (now.mark()) {
                        case ANSWERED -> Icons.CHOSEN.node();
                        case MISSING -> Icons.MISSING.node();
                        case OPTIONAL -> Icons.OPTIONAL.node();
                    });
            for (ScriptLine.Mark mark : ScriptLine.Mark.values()) {
                pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)), mark == now.mark());
            }
            String kind = now.field() == null ? "script.said." : "script.asked.";
            setAccessibleText(texts.say(kind + now.mark().name().toLowerCase(Locale.ROOT), now.words()));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }

        private void done() {
            controller.at(line);
            if (line.field() != null) {
                goTo.accept(line.field());
            } else {
                controller.turn(line);
            }
        }
    }
}
