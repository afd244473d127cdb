package org.frontdoor.app.ui.controls;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A person as a disc with initials; the disc's color follows from the name, and is the same everywhere.
public final class Avatar extends Label {
    private static final int HUES = 6;
    private static final int INITIALS = 2;

    /// How large the disc is.
    public enum Size {
        SMALL,
        LARGE
    }

    public Avatar(String name, Size size) {
        super(initials(name));
        getStyleClass().addAll("avatar", "avatar-hue-" + Math.floorMod(name.hashCode(), HUES));
        if (size == Size.LARGE) {
            getStyleClass().add("avatar-large");
        }
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(name);
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .limit(INITIALS)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
