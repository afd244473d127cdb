package org.frontdoor.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.frontdoor.app.ui.controls.Lifetime;
import org.frontdoor.app.ui.controls.Logo;
import org.frontdoor.app.ui.controls.StatusPill;
import org.frontdoor.app.ui.controls.StatusPill.Status;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;

/// The bar: the program, one command box, what I am doing, how the line is, me.
///
/// The command box stands in the middle of the window, so that it does not wander when a pill says more.
final class TopBar extends HBox {
    private static final double WIDEST = 520;

    /// In widths of the text's size: below it, the city's name leaves its room to what tells something.
    private static final double NARROW = 60;

    /// Below it, so does the program's own.
    private static final double NARROWER = 50;

    private final HBox left;
    private final HBox right;
    private final Region room = new Region();
    private final CommandBox commandBox;
    private final StatusPill line;

    TopBar(
            ShellModel model,
            PaletteController palette,
            Texts texts,
            Theme theme,
            PersonDeeds deeds,
            Lifetime lifetime) {
        var program = new Label("Frontdoor");
        program.getStyleClass().addAll("words-strong", "bar-program");
        program.setMinWidth(USE_PREF_SIZE);
        var site = new Label();
        site.textProperty().bind(model.siteProperty());
        site.getStyleClass().addAll("words-quiet", "bar-site");
        showFrom(NARROWER, program, program);
        showFrom(NARROW, site, program);
        left = new HBox(new Logo(), program, site);
        left.getStyleClass().add("bar-left");
        room.getStyleClass().add("command-room");
        setHgrow(room, Priority.ALWAYS);
        commandBox = new CommandBox(model.palette(), palette, texts);
        // Placed by this bar alone: moved by the box layout first and back here, it would be laid out at every pulse.
        commandBox.setManaged(false);
        StatusPill contact = pill("contact-status", model.contactProperty());
        contact.setFocusTraversable(false);
        contact.setMouseTransparent(true);
        line = pill("line-status", model.lineProperty());
        line.setAccessibleHelp(texts.say("line.help"));
        line.setOnAction(event ->
                model.linePanelOpenProperty().set(!model.linePanelOpenProperty().get()));
        right = new HBox(contact, line, new PersonMenu(model, texts, theme, deeds, lifetime));
        right.getStyleClass().add("bar-right");
        right.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("top-bar");
        getChildren().addAll(left, room, commandBox, right);
    }

    /// @param text of whose size the width is reckoned
    private void showFrom(double width, Label name, Label text) {
        name.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> getWidth() >= width * text.getFont().getSize(), widthProperty(), text.fontProperty()));
        name.managedProperty().bind(name.visibleProperty());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double least = left.getLayoutX() + left.getWidth() + getSpacing();
        double most = right.getLayoutX() - getSpacing();
        double width = Math.min(Math.max(0, most - least), WIDEST);
        double middle = (getWidth() - width) / 2;
        commandBox.resizeRelocate(
                snapPositionX(Math.max(least, Math.min(middle, most - width))),
                room.getLayoutY(),
                snapSizeX(width),
                room.getHeight());
    }

    CommandBox commandBox() {
        return commandBox;
    }

    StatusPill line() {
        return line;
    }

    private static StatusPill pill(String id, ObjectProperty<Status> status) {
        var pill = new StatusPill(status.get());
        pill.setId(id);
        pill.statusProperty().bind(status);
        pill.visibleProperty().bind(status.map(now -> !now.words().isEmpty()));
        pill.managedProperty().bind(pill.visibleProperty());
        var tip = new Tooltip();
        tip.textProperty().bind(pill.textProperty());
        pill.setTooltip(tip);
        return pill;
    }
}
