package org.frontdoor.model.words;

/// A phrase found in a text.
///
/// @param phrase as the program's list has it, to be shown and logged
/// @param language of the list it came from
/// @param start where it begins in the text, in `char`s
/// @param end just behind it
public record Danger(Kind kind, String phrase, String language, int start, int end) {

    /// Who must hear of it.
    public enum Kind {
        /// 9-1-1, before anything else.
        EMERGENCY,
        /// 2-1-1, the line for food, shelter and care.
        NEED
    }
}
