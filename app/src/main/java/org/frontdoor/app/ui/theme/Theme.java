package org.frontdoor.app.ui.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// The look of every window: AtlantaFX's Primer below, our tokens and component sheets above it.
///
/// Attached scenes follow [#variantProperty()] and [#textSizeProperty()] at once, popups included, since they
/// take over the sheets of their owner. Use on the JavaFX thread only.
public final class Theme {
    private final ObjectProperty<ThemeVariant> variant =
            new SimpleObjectProperty<>(this, "variant", ThemeVariant.LIGHT);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(this, "textSize", TextSize.NORMAL);
    private final List<String> components;

    /// Loads the bundled fonts; must run once the toolkit is up.
    public Theme() {
        new Fonts().load();
        this.components = ComponentSheets.all();
    }

    public ObjectProperty<ThemeVariant> variantProperty() {
        return variant;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /// Dresses the scene and keeps it dressed when the person changes light or text size.
    public void attach(Scene scene) {
        dress(scene);
        variant.subscribe((before, now) -> dress(scene));
        textSize.subscribe((before, now) -> dress(scene));
    }

    private void dress(Scene scene) {
        var sheets = new ArrayList<String>();
        sheets.add(Sheets.beside(Theme.class, variant.get().tokens()));
        sheets.addAll(components);
        sheets.add(Sheets.beside(Theme.class, textSize.get().sheet()));
        scene.getStylesheets().setAll(sheets);
        scene.setUserAgentStylesheet(variant.get().base());
    }
}
