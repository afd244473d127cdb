package org.frontdoor.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.program.Program.AlarmWords;
import org.frontdoor.model.words.Danger.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerWordsTest {

    private static final DangerWords WORDS = new DangerWords(new AlarmWords(
            Map.of(
                    "en",
                    List.of(
                            "house on fire",
                            "fire",
                            "not breathing",
                            "can't breathe",
                            "bleeding",
                            "stab",
                            "gas leak",
                            "smell of gas",
                            "overdose",
                            "gunshot",
                            "tree on power line"),
                    "es",
                    List.of("incendio", "no respira", "huele a gas", "disparo"),
                    "vi",
                    List.of("đám cháy"),
                    "zh",
                    List.of("火灾")),
            Map.of(
                    "en",
                    List.of("nowhere to sleep", "need food", "behind on my rent"),
                    "es",
                    List.of("no tengo comida")),
            Map.of(
                    "en",
                    List.of("fire hydrant", "fire station", "fire lane", "campfire", "was fired"),
                    "es",
                    List.of("contra incendios"))));

    private static List<String> phrases(String text) {
        return WORDS.find(text).stream().map(Danger::phrase).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        my neighbor's house is on fire     | house on fire
        THE HOUSES ON FIRE!!!              | house on fire
        he is not breathing                | not breathing
        she can’t breathe                  | can't breathe
        she cant breathe                   | can't breathe
        a man bleeds on the sidewalk       | bleeding
        somebody got stabbed downtown      | stab
        they are stabbing each other       | stab
        I smell the gas                    |
        there is a smell of gas            | smell of gas
        smells of gas here                 | smell of gas
        several gas leaks in the street  | gas leak
        I think he overdosed               | overdose
        heard gunshots                     | gunshot
        a tree on the power lines          | tree on power line
        hay un incéndio en mi casa         | incendio
        oí disparos                        | disparo
        Mi hijo NO RESPIRA                 | no respira
        có một đám cháy                    | đám cháy
        co mot dam chay                    | đám cháy
        这里发生火灾了                       | 火灾
        """)
    void hearsDangerInEveryForm(String text, String phrase) {
        assertEquals(phrase == null ? List.of() : List.of(phrase), phrases(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pothole on SE Division",
                "a car blocks the fire hydrant",
                "two fire hydrants leak water",
                "when does the fire station open",
                "parked in a fire lane",
                "un extintor contra incendios",
                "my fireplace permit",
                "I was fired",
                "a gaslight lamp is out",
                "stable footing",
                "breathing not affected"
            })
    void staysCalmOtherwise(String text) {
        assertEquals(List.of(), phrases(text));
    }

    @Test
    void anExceptionCoversOnlyItsOwnWords() {
        assertEquals(List.of("fire"), phrases("the fire hydrant is next to a fire"));
        // "fired" is an exception only as written: it must never silence "fire".
        assertEquals(List.of("fire"), phrases("a fire was set"));
    }

    @Test
    void tellsWhichPhraseAndWhere() {
        var text = "Hello, the house is on fire; need food too";
        assertEquals(
                List.of(
                        new Danger(Kind.EMERGENCY, "house on fire", "en", 11, 27),
                        new Danger(Kind.NEED, "need food", "en", 29, 38)),
                WORDS.find(text));
        assertEquals("house is on fire", text.substring(11, 27));
        assertEquals(Optional.of("house on fire"), WORDS.worst(text).map(Danger::phrase));
    }

    @Test
    void anEmergencyComesBeforeANeedAndIsNeverHiddenInOne() {
        var words = new DangerWords(new AlarmWords(
                Map.of("en", List.of("bleeding")), Map.of("en", List.of("need help bleeding radiators")), Map.of()));
        var worst = words.worst("I need help bleeding radiators").orElseThrow();
        assertEquals(Kind.EMERGENCY, worst.kind());
    }

    @Test
    void knowsNothingWithoutPhrases() {
        assertEquals(List.of(), new DangerWords(new AlarmWords(Map.of(), Map.of(), Map.of())).find("fire"));
    }

    /// A cost that grew with the square of the text would take hours here; the machine's speed does not matter.
    @ParameterizedTest
    @CsvSource({"'house on ', 0", "x, 0", "'fire ', 200000", "é, 0"})
    @Timeout(60)
    void aPastedMegabyteIsReadInOnePass(String part, int dangers) {
        assertEquals(dangers, WORDS.find(part.repeat(1_000_000 / part.length())).size());
    }

    @Property
    void dangerIsHeardInAnySurroundings(
            @ForAll("calmWords") String before, @ForAll("calmWords") String after, @ForAll boolean loud) {
        var said = loud ? "NOT  BREATHING" : "not breathing";
        var text = before + " " + said + " " + after;
        var found = WORDS.find(text);
        assertEquals(1, found.size(), text);
        assertEquals(
                said, text.substring(found.getFirst().start(), found.getFirst().end()));
    }

    @Property
    void anyTextIsReadAndEveryFindLiesInIt(@ForAll String text) {
        for (var danger : WORDS.find(text)) {
            assertTrue(danger.start() >= 0 && danger.start() < danger.end() && danger.end() <= text.length());
        }
    }

    @Provide
    Arbitrary<String> calmWords() {
        return Arbitraries.of("pothole", "street-light,", "123", "¿dónde?", "🙂", "tree.", "SE Division St", "שלום", "")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }
}
