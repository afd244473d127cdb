package org.frontdoor.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private final Phrases<String> phrases = new Phrases<>(Map.of(
            "water", List.of("no water", "water main", "sin agua", "tubería rota"),
            "parade", List.of("parade", "desfile"),
            "arabic", List.of("انقطاع المياه"),
            "nothing", List.of("the", " ", "")));

    @ParameterizedTest
    @CsvSource({
        "we have NO WATER since noon, water",
        "is there a break of the water mains, water",
        "no hay agua, ''",
        "estamos sin el agua, water",
        "hay TUBERIAS rotas, water",
        "when are the parades?, parade",
        "cuando es el desfile, parade",
        "لدينا انقطاع المياه اليوم, arabic",
        "watermelons, ''",
        "'', ''",
        "the the the, ''",
    })
    void whatIsSaidIsSpokenOf(String said, String thing) {
        assertEquals(thing.isEmpty() ? Set.of() : Set.of(thing), phrases.in(said));
    }

    @Test
    void severalThingsAreSpokenOfAtOnce() {
        assertEquals(Set.of("water", "parade"), phrases.in("no water at the parade"));
        assertEquals(Set.of(), new Phrases<String>(Map.of()).in("no water"));
    }
}
