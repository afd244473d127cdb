package org.frontdoor.app.search.meaning;

/// A stretch of text whose meaning is looked at by itself.
public record Passage(Part part, String text) {
    /// What it is to the thing it belongs to.
    public enum Part {
        /// Its name.
        TITLE,
        /// A stretch of what it says, or one of its keywords.
        PASSAGE,
        /// All it says, as far as the model reads.
        WHOLE
    }
}
