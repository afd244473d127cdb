package org.frontdoor.app.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.frontdoor.app.ui.Icons;
import org.jspecify.annotations.Nullable;

/// Something a person can do by a key or by its name in the command box.
///
/// @param id a fixed name, unique in its room
/// @param title what is done, in the person's language
/// @param key the key that does it, if any; a key without Ctrl, Alt or F works only while no text is being typed
/// @param enabled whether it can be done just now
public record Command(
        String id,
        Icons icon,
        String title,
        @Nullable KeyCombination key,
        Reach reach,
        Listing listing,
        BooleanSupplier enabled,
        Runnable run) {

    /// Where the key works.
    public enum Reach {
        /// Only while its room is in view.
        ITS_ROOM,
        /// In every room.
        EVERYWHERE
    }

    /// Where the command is offered.
    public enum Listing {
        COMMAND_BOX_AND_KEY_SHEET,
        KEY_SHEET
    }

    /// A command of its room, always enabled, without a key.
    public static Command of(String id, Icons icon, String title, Runnable run) {
        return new Command(id, icon, title, null, Reach.ITS_ROOM, Listing.COMMAND_BOX_AND_KEY_SHEET, () -> true, run);
    }

    /// Gives it a key, written as `KeyCombination.valueOf` reads it; `Shortcut` is Ctrl, or Command on macOS.
    public Command key(String keys) {
        return new Command(id, icon, title, KeyCombination.valueOf(keys), reach, listing, enabled, run);
    }

    public Command everywhere() {
        return new Command(id, icon, title, key, Reach.EVERYWHERE, listing, enabled, run);
    }

    /// Leaves it out of the command box, as with “pick the third result”. Those of one title share a
    /// line of the key sheet.
    public Command onKeySheetOnly() {
        return new Command(id, icon, title, key, reach, Listing.KEY_SHEET, enabled, run);
    }

    public Command when(BooleanSupplier condition) {
        return new Command(id, icon, title, key, reach, listing, condition, run);
    }
}
