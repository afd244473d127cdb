package org.frontdoor.app.shell;

import javafx.scene.input.KeyCombination;
import org.frontdoor.app.ui.Icons;
import org.jspecify.annotations.Nullable;

/// One line that the command box offers.
///
/// @param title what it is called; of what is only told, the whole sentence
/// @param detail said more quietly behind the title: a case's address, an article's service; may be empty
/// @param kind what it is, at the right: «Article», «Case»; empty for commands
public record PaletteEntry(
        Icons icon,
        String title,
        String detail,
        String kind,
        @Nullable KeyCombination key,
        Runnable run,
        boolean canBeTaken) {

    /// What can be taken.
    public PaletteEntry(
            Icons icon, String title, String detail, String kind, @Nullable KeyCombination key, Runnable run) {
        this(icon, title, detail, kind, key, run, true);
    }

    /// A sentence that says why nothing is found. It cannot be taken.
    public static PaletteEntry told(Icons icon, String sentence) {
        return new PaletteEntry(icon, sentence, "", "", null, () -> {}, false);
    }
}
