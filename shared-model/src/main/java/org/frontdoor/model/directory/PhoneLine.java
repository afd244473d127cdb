package org.frontdoor.model.directory;

import java.util.List;

/// A number that is answered there (HSDS `phone`).
///
/// @param number as printed, words and all
/// @param extension or empty
/// @param type as the directory calls it (`voice`, `fax`, `tty`), or empty
/// @param description whose or what for, or empty
public record PhoneLine(
        String number, String extension, String type, String description, List<SpokenLanguage> languages) {
    public PhoneLine {
        languages = List.copyOf(languages);
    }

    /// Whether a person may answer it: not a fax.
    public boolean isSpoken() {
        return !type.equalsIgnoreCase("fax");
    }
}
