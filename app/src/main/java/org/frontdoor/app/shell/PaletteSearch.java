package org.frontdoor.app.shell;

import java.util.List;

/// What the command box finds beside commands: cases, articles, people. Called on a worker for what was typed last.
@FunctionalInterface
public interface PaletteSearch {
    /// Finds what fits the words.
    ///
    /// @param query as typed, not blank
    /// @return the best first, few
    List<PaletteEntry> find(String query);
}
