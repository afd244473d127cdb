package org.frontdoor.app.shell;

import javafx.scene.input.KeyCombination;
import org.frontdoor.app.ui.Icons;
import org.jspecify.annotations.Nullable;

/// One line that the command box offers.
///
/// @param detail said more quietly behind the title: a case's address, an article's service; may be empty
/// @param kind what it is, at the right: «Article», «Case»; empty for commands
public record PaletteEntry(
        Icons icon,
        String title,
        String detail,
        String kind,
        @Nullable KeyCombination key,
        Runnable run) {}
