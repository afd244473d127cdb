package org.frontdoor.app.announcement;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.frontdoor.app.shell.Panes;
import org.frontdoor.app.shell.RoomBar;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.EmptyState;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.Scrolls;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Sheets;
import org.jspecify.annotations.Nullable;

/// What is in force at the left; the open one, or the form, at the right.
final class AnnouncementsView extends BorderPane {
    private final AnnouncementsModel model;
    private final AnnouncementsController controller;
    private final Texts texts;
    private final AnnouncementWords words;
    private final ServicesField.Catalog catalog;
    private final ListView<AnnouncementLine> list;
    private final StackPane place = new StackPane();
    private @Nullable AnnouncementForm form;
    private @Nullable AnnouncementPage page;

    AnnouncementsView(
            AnnouncementsModel model,
            AnnouncementsController controller,
            Texts texts,
            AnnouncementWords words,
            ServicesField.Catalog catalog) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.words = words;
        this.catalog = catalog;
        list = new ListView<>(model.lines);
        list.setId("announcement-list");
        list.setAccessibleText(texts.say("list"));
        list.getStyleClass().addAll("queue-list", "announcement-list");
        list.setCellFactory(same -> new AnnouncementCell(texts, words, this::press));
        list.setPlaceholder(new Region());
        getStyleClass().add("announcement");
        getStylesheets().add(Sheets.beside(AnnouncementsView.class, "announcement.css"));
        setTop(bar());
        place.getStyleClass().add("queue-place");
        HBox.setHgrow(place, Priority.ALWAYS);
        setCenter(new HBox(Panes.mark(list, list), place));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof AnnouncementLine.One one) {
                model.selected.set(one.row());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press(list.getSelectionModel().getSelectedItem());
            }
        });
        model.selected.subscribe(this::select);
        model.selected.subscribe((before, now) -> show());
        model.withdrawing.subscribe((before, now) -> {
            show();
            if (now) {
                startAsking();
            }
        });
        model.readers.subscribe((before, now) -> {
            if (page != null) {
                page.show(now);
            }
        });
        model.form.subscribe((before, now) -> show());
        show();
    }

    /// Puts the cursor where work starts.
    void start() {
        if (form != null) {
            // What scrolls takes its content in, and a field takes keys, once it is styled.
            applyCss();
            form.start();
        } else {
            list.requestFocus();
        }
    }

    /// A question is answered where it is asked; the key that asked it must not answer it, too.
    private void startAsking() {
        applyCss();
        Node no = place.lookup("#announcement-withdraw-no");
        if (no != null) {
            no.requestFocus();
        }
    }

    private Node bar() {
        Button fresh = Buttons.secondary(texts.say("new"), KeyCombination.valueOf("N"), controller::write);
        fresh.setId("announcement-new");
        fresh.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.mayAnnounce.get() && model.form.get().isEmpty(), model.mayAnnounce, model.form));
        fresh.managedProperty().bind(fresh.visibleProperty());
        return new RoomBar(texts.say("title"), fresh);
    }

    private void select(@Nullable AnnouncementRow row) {
        int at = row == null ? -1 : model.lines.indexOf(new AnnouncementLine.One(row));
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    /// What stands among the announcements does something of its own; the cursor stays there.
    private void press(@Nullable AnnouncementLine line) {
        int at = model.lines.indexOf(line);
        switch (line) {
            case AnnouncementLine.Over over -> controller.turnPast();
            case AnnouncementLine.Older older -> controller.showOlder();
            case AnnouncementLine.One one -> {
                return;
            }
            case null -> {
                return;
            }
        }
        list.getSelectionModel().clearAndSelect(at);
    }

    private void show() {
        boolean writing = form != null;
        FocusKept.over(place, this::fill, list::requestFocus);
        if (writing && form == null) {
            list.requestFocus();
        }
    }

    private void fill() {
        UUID writing = model.form.get().map(AnnouncementDraft::id).orElse(null);
        if (writing != null) {
            if (form == null || !form.isOf(writing)) {
                endForm();
                page = null;
                form = new AnnouncementForm(model, controller, texts, words, catalog);
                place.getChildren().setAll(scrolled(form));
                start();
            } else {
                model.form.get().ifPresent(form::show);
            }
            return;
        }
        endForm();
        AnnouncementRow row = model.selected.get();
        if (row == null) {
            page = null;
            place.getChildren().setAll(new EmptyState(Icons.ANNOUNCEMENT, texts.say("nothing")));
        } else {
            page = new AnnouncementPage(row, model, controller, texts, words);
            place.getChildren().setAll(scrolled(page));
        }
    }

    private void endForm() {
        if (form != null) {
            form.end();
            form = null;
        }
    }

    private static ScrollPane scrolled(Region page) {
        ScrollPane scroll = Scrolls.of(page);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(page.getAccessibleText());
        scroll.setFocusTraversable(page instanceof AnnouncementPage);
        return Panes.mark(scroll, scroll);
    }
}
