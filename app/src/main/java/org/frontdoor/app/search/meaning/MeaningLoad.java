package org.frontdoor.app.search.meaning;

/// What came of loading the model of meanings.
public sealed interface MeaningLoad {
    /// It is there.
    record Loaded(Meaning meaning) implements MeaningLoad {}

    /// This computer cannot have it; search goes on with words alone.
    /// @param why for whoever looks after the computer, in English
    /// @param damaged what was installed is broken; else its library does not fit this computer
    record WordsAlone(String why, boolean damaged) implements MeaningLoad {}
}
