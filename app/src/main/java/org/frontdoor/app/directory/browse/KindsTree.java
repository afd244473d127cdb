package org.frontdoor.app.directory.browse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.frontdoor.app.directory.Shelf;
import org.frontdoor.app.directory.TermTree.Kind;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// The kinds of help, each with how many services are left there. What is unfolded and chosen stays so while the
/// numbers change.
final class KindsTree extends TreeView<Kind> {
    private final DirectoryModel model;
    private final Texts texts;
    private List<Kind> shown = List.of();
    private boolean filling;

    KindsTree(DirectoryController controller, Texts texts) {
        this.model = controller.model();
        this.texts = texts;
        setId("directory-kinds");
        setAccessibleText(texts.say("kinds"));
        getStyleClass().add("directory-kinds");
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setCellFactory(tree -> new KindCell(texts));
        model.browsing.subscribe(this::fill);
        model.shelf.subscribe(this::select);
        focusedProperty().subscribe(this::start);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !filling) {
                controller.choose(item.getValue().shelf());
            }
        });
    }

    private void fill(Browsing browsing) {
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind(Shelf.ALL, texts.say("kind.all"), browsing.left(), List.of()));
        kinds.addAll(browsing.kinds());
        Shelf none = new Shelf.OfNone();
        if (browsing.ofNone() > 0 || model.shelf.get().equals(none)) {
            kinds.add(new Kind(none, texts.say("kind.none"), browsing.ofNone(), List.of()));
        }
        if (kinds.equals(shown)) {
            return;
        }
        shown = kinds;
        filling = true;
        getRoot().getChildren().setAll(kinds.stream().map(this::item).toList());
        filling = false;
        select(model.shelf.get());
    }

    private TreeItem<Kind> item(Kind kind) {
        TreeItem<Kind> item = new TreeItem<>(kind);
        item.getChildren().setAll(kind.below().stream().map(this::item).toList());
        item.setExpanded(model.unfolded.contains(kind.shelf()));
        item.expandedProperty().subscribe(unfolded -> {
            if (unfolded) {
                model.unfolded.add(kind.shelf());
            } else {
                model.unfolded.remove(kind.shelf());
            }
        });
        return item;
    }

    private void select(Shelf shelf) {
        TreeItem<Kind> item = find(getRoot(), shelf);
        filling = true;
        if (item == null) {
            getSelectionModel().clearSelection();
        } else {
            for (TreeItem<Kind> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            getSelectionModel().select(item);
            start();
        }
        filling = false;
    }

    /// A tree that is filled anew forgets where the arrows go on from.
    private void start() {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0 && getFocusModel().getFocusedIndex() != row) {
            getFocusModel().focus(row);
        }
    }

    private static @Nullable TreeItem<Kind> find(TreeItem<Kind> in, Shelf shelf) {
        if (in.getValue() != null && in.getValue().shelf().equals(shelf)) {
            return in;
        }
        for (TreeItem<Kind> below : in.getChildren()) {
            TreeItem<Kind> found = find(below, shelf);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
