package org.frontdoor.app.ui.theme;

import java.util.Objects;

/// Finds a style sheet that lies beside a class, in the resource folder of the same package.
public final class Sheets {
    private Sheets() {}

    /// The address that `getStylesheets().add(…)` wants; a room adds its own sheet to its root node so.
    ///
    /// @throws NullPointerException when the sheet is not packed with the class
    public static String beside(Class<?> type, String name) {
        return Objects.requireNonNull(type.getResource(name), () -> name + " is not beside " + type.getName())
                .toExternalForm();
    }
}
