package org.frontdoor.app.directory.browse;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.frontdoor.app.directory.TermTree.Kind;
import org.frontdoor.app.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/// The name of a kind at the left, how many services it has at the right edge.
final class KindCell extends TreeCell<Kind> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label services = new Label();
    private final HBox line = new HBox(name, services);
    /// A narrow column cuts it.
    private final Tooltip tip = new Tooltip();

    @SuppressWarnings("this-escape")
    KindCell(Texts texts) {
        this.texts = texts;
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        services.setMinWidth(USE_PREF_SIZE);
        services.getStyleClass().addAll("words-quiet", "words-small");
        line.getStyleClass().add("directory-kind");
        line.setMinWidth(0);
        // As wide as the tree, whatever its name would rather be.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Kind kind, boolean empty) {
        super.updateItem(kind, empty);
        if (kind == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        name.setText(kind.name());
        services.setText(Integer.toString(kind.listings()));
        tip.setText(kind.name());
        setTooltip(tip);
        setGraphic(line);
        setAccessibleText(texts.say("kind.name", kind.name(), texts.count("services", kind.listings())));
    }

    /// Numbers stand below each other, however deep their kind.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            line.resize(getWidth() - line.getLayoutX() - snappedRightInset(), line.getHeight());
            line.layout();
        }
    }
}
