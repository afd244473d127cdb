package org.frontdoor.central.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.words.Danger;
import org.frontdoor.model.words.DangerWords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Portland's words of alarm do to what callers say. A missed emergency is worse than a banner too many; a
/// banner on everyday requests would soon be overlooked.
class PortlandWordsTest {
    private static Pack pack;
    private static DangerWords words;

    @BeforeAll
    static void readPack() {
        try (var folder = PackFolder.packaged("portland").orElseThrow()) {
            var reading = new PackReader(Clock.systemUTC()).read(folder);
            pack = assertInstanceOf(PackReading.Good.class, reading, reading::report)
                    .pack();
        }
        words = new DangerWords(pack.program().words());
    }

    private static List<Danger.Kind> kinds(String said) {
        return words.find(said).stream().map(Danger::kind).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there is a fire in the apartment next door",
                "the house is on fire",
                "a car is burning and I see fire by the fire hydrant",
                "I smell gas in my kitchen",
                "it smells like gas on the corner",
                "my father is not breathing",
                "somebody has a gun",
                "shots fired on my street",
                "a man with a knife",
                "my husband is hitting me",
                "a woman was shot",
                "he is beating his wife",
                "I want to kill myself",
                "a power line is down across the road",
                "the power lines are down",
                "a child was hit by a car",
                "someone is trapped in the elevator",
                "he collapsed, he is unconscious",
                "the fire alarm is ringing and there is fire",
                "my carbon monoxide alarm is going off",
                "huele a gas en mi casa",
                "hay un incendio en el edificio",
                "mi papá no respira",
                "un hombre tiene una pistola",
                "mi esposo me pega",
                "hay un cable caído en la calle"
            })
    void sendsAnEmergencyTo911(String said) {
        assertEquals(Danger.Kind.EMERGENCY, words.worst(said).map(Danger::kind).orElse(null), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have nowhere to sleep tonight",
                "we have no food at home",
                "I can't pay rent this month",
                "I got an eviction notice",
                "I am sleeping in my car with my kids",
                "no tengo dónde dormir",
                "necesito comida para mis hijos",
                "no puedo pagar la renta"
            })
    void sendsANeedTo211(String said) {
        assertEquals(List.of(Danger.Kind.NEED), kinds(said), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a car is parked in front of the fire hydrant",
                "the fire hydrant on my street leaks",
                "which fire station is near me",
                "a fir tree fell on the sidewalk",
                "the douglas fir in my yard needs a permit",
                "I was fired from my job and need a city job",
                "poison oak in the park",
                "somebody set a rat trap",
                "where do I get a gun permit",
                "I broke my arm on the sidewalk last year",
                "the flu shot clinic",
                "food truck permit",
                "food scraps in the compost",
                "the animal shelter has my dog",
                "the bus shelter is broken",
                "copy of a robbery report",
                "the hire and fire rules",
                "rap music from a car",
                "a truck hit my car and drove off",
                "can I park here",
                "I got food poisoning at a restaurant",
                "fuegos artificiales en mi calle",
                "la bomba de agua del parque",
                "camión de comida en la acera"
            })
    void staysQuietOnEverydayWords(String said) {
        assertEquals(List.of(), words.find(said), said);
    }

    @Test
    void staysQuietOnTheKeywordsOfServices() {
        var loud = new ArrayList<String>();
        for (Service service : pack.services()) {
            service.keywords()
                    .values()
                    .forEach(keywords -> keywords.forEach(keyword -> {
                        if (!words.find(keyword).isEmpty()) {
                            loud.add(service.code() + ": " + keyword + " → " + words.find(keyword));
                        }
                    }));
        }
        assertEquals(List.of(), loud, () -> String.join("\n", loud));
    }
}
