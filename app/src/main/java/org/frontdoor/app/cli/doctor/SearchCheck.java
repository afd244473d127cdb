package org.frontdoor.app.cli.doctor;

import java.util.List;
import org.frontdoor.app.search.meaning.Meaning;
import org.frontdoor.app.search.meaning.MeaningLoad;
import org.frontdoor.app.search.meaning.OnnxMeaning;

/// Whether search understands what words mean here, which takes a library made for this system and processor.
final class SearchCheck implements Check {
    private static final String TOPIC = "Search";

    @Override
    public List<Finding> look() {
        return List.of(of(OnnxMeaning.load()));
    }

    static Finding of(MeaningLoad load) {
        return switch (load) {
            case MeaningLoad.Loaded(Meaning meaning) -> {
                meaning.close();
                yield new Finding.Good(TOPIC, "goes by words and by what they mean");
            }
            case MeaningLoad.WordsAlone(String why, boolean damaged) ->
                new Finding.Note(
                        TOPIC,
                        "goes by words alone, for the model of meanings does not load: " + why,
                        (damaged
                                        ? "Its file is damaged: install Frontdoor anew, or in a clone delete app/target."
                                        : "It needs a 64-bit Linux with glibc, Windows or macOS.")
                                + " All else works.");
        };
    }
}
