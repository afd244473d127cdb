package org.frontdoor.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.frontdoor.app.ui.controls.Banner;
import org.frontdoor.app.ui.controls.Buttons;
import org.frontdoor.app.ui.controls.FocusKept;
import org.frontdoor.app.ui.controls.Lifetime;
import org.jspecify.annotations.Nullable;

/// The notices above the room, one line each. One that stays is left alone, so that the keys stay on its button.
final class NoticeHost extends VBox {
    private final ShellModel model;
    private final Map<String, Shown> shown = new HashMap<>();

    /// What had the keys before a question got them.
    private @Nullable Node before;

    private record Shown(Notice notice, Banner banner, Node last) {}

    NoticeHost(ShellModel model, Lifetime lifetime) {
        this.model = model;
        setId("notices");
        getStyleClass().add("notice-host");
        visibleProperty().bind(Bindings.isNotEmpty(model.notices()));
        managedProperty().bind(visibleProperty());
        lifetime.add(model.notices().subscribe(this::show));
        show();
    }

    private void show() {
        FocusKept.over(this, this::fill, this::goBack);
    }

    private void fill() {
        Node owner = getScene() == null || isFocusWithin() ? null : getScene().getFocusOwner();
        Optional<Shown> asking = Optional.empty();
        shown.keySet().retainAll(model.notices().stream().map(Notice::id).toList());
        List<Node> banners = new ArrayList<>();
        for (Notice notice : model.notices()) {
            Shown was = shown.get(notice.id());
            Shown now = was != null && was.notice.equals(notice) ? was : shown(notice);
            shown.put(notice.id(), now);
            banners.add(now.banner);
            if (notice.asks() && (was == null || (!was.equals(now) && was.banner.isFocusWithin()))) {
                asking = Optional.of(now);
            }
        }
        getChildren().setAll(banners);
        asking.ifPresent(question -> {
            before = owner == null ? before : owner;
            question.last.requestFocus();
        });
    }

    private void goBack() {
        Room room = model.currentProperty().get();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        } else if (room != null) {
            room.shown();
        }
    }

    private static Shown shown(Notice notice) {
        Node[] buttons = notice.actions().stream()
                .map(action -> Buttons.secondary(action.words(), action.run()))
                .toArray(Node[]::new);
        var banner = new Banner(notice.tone(), notice.sentence(), buttons);
        return new Shown(notice, banner, buttons.length == 0 ? banner : buttons[buttons.length - 1]);
    }
}
