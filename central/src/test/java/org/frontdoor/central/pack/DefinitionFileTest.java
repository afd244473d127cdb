package org.frontdoor.central.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.fixtures.open311.BostonDefinitions;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.catalog.Question;
import org.frontdoor.model.catalog.Question.Condition;
import org.frontdoor.model.catalog.Question.DataType;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Service definitions of other GeoReport v2 servers as a pack's questions.
class DefinitionFileTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /// Which of Portland's services asks what Boston's asks.
    private static final Map<String, String> SERVICES = Map.of(
            "BOS311GEN", "noise-violations",
            "BIRDINFEST", "graffiti",
            "CEMTRYMAIN", "park-maintenance",
            "MTRECYDBI", "illegal-parking");

    @TempDir
    private Path dir;

    @BeforeEach
    void copyPortland() throws IOException {
        Path portland = Path.of("packs", "portland");
        try (Stream<Path> files = Files.walk(portland)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = dir.resolve(portland.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        for (String service : SERVICES.values()) {
            Files.delete(dir.resolve("questions").resolve(service + ".yaml"));
        }
        // It names questions that are no longer asked.
        Files.delete(dir.resolve("duplicates.yaml"));
    }

    private void write(String service, String definition) throws IOException {
        Files.writeString(dir.resolve("questions").resolve(service + ".json"), definition);
    }

    private PackReading read() {
        try (PackFolder folder = PackFolder.of(dir)) {
            return new PackReader(TODAY).read(folder);
        }
    }

    private List<String> findings() {
        return read().findings().stream()
                .map(Finding::toString)
                .filter(finding -> finding.contains(".json"))
                .toList();
    }

    @Test
    void bostonsDefinitionsAreReadAsTheyAre() throws IOException {
        for (Map.Entry<String, String> definition : BostonDefinitions.all().entrySet()) {
            write(SERVICES.get(definition.getKey()), definition.getValue());
        }
        PackReading reading = read();
        assertEquals(List.of(), findings());
        PackReading.Good good = assertInstanceOf(PackReading.Good.class, reading, reading::report);
        Map<String, Service> services =
                good.pack().services().stream().collect(Collectors.toMap(Service::code, service -> service));
        assertEquals(List.of(), services.get("noise-violations").questions());
        List<Question> birds = services.get("graffiti").questions();
        assertEquals(
                List.of("SR-BIRDINFEST1", "SR-BIRDINFEST2", "ST-OTHER"),
                birds.stream().map(Question::code).toList());
        assertEquals(
                new Condition("SR-BIRDINFEST2", List.of("Other")), birds.get(2).when());
        assertEquals(
                "Please describe if \"other\" or \"unknown\".",
                birds.get(2).hint().in("en"));
        assertTrue(birds.get(0).hint().isEmpty());
        List<Question> graves = services.get("park-maintenance").questions();
        assertEquals(
                List.of(7, 19),
                graves.stream().map(each -> each.choices().size()).toList());
        assertTrue(graves.stream().allMatch(Question::required));
        List<Question> trash = services.get("illegal-parking").questions();
        assertEquals(18, trash.size());
        assertEquals(
                Map.of(DataType.SINGLE, 10L, DataType.MULTI, 1L, DataType.STRING, 2L, DataType.TEXT, 5L),
                trash.stream().collect(Collectors.groupingBy(Question::datatype, Collectors.counting())));
        assertEquals(
                List.of(2, 11, 13, 15),
                trash.stream()
                        .filter(each -> !each.variable())
                        .map(Question::order)
                        .toList(),
                "what is only told is read out");
        assertEquals(15, trash.stream().filter(each -> each.when() != null).count());
        assertNull(trash.get(2).when());
        assertEquals(
                List.of("PWD-CURBORALLEY", "SR-MTRECYDBI1", "RCYCLCLCT", "ST-OTHER2"),
                new Questions(trash)
                                .asked(List.of(
                                        Answer.of("SR-MTRECYDBI1", "Recycling"), Answer.of("RCYCLCLCT", "Other")))
                                .stream()
                                .filter(Question::variable)
                                .map(Question::code)
                                .toList());
    }

    private static final String GOOD = """
            {
             "service_code": 7,
             "attributes": [
              {"code": "what", "order": 1, "datatype": "singlevaluelist", "required": true, "variable": true,
               "description": "What?",
               "values": [{"key": 1, "name": "Hole"}, {"key": 2, "name": null}]},
              {"code": "deep", "order": 2, "datatype": "number", "required": false, "variable": true,
               "description": "How deep?", "values": [],
               "dependencies": {"clause": "OR", "conditions": [
                {"attribute": "what", "op": "eq", "value": 1},
                {"attribute": "what", "op": "eq", "value": 2}]}}
             ]
            }
            """;

    @Test
    void numbersAsCodesAndSeveralValuesOfOneAttributeAreUnderstood() throws IOException {
        write("graffiti", GOOD);
        assertEquals(List.of(), findings());
        PackReading.Good good = assertInstanceOf(PackReading.Good.class, read());
        List<Question> questions = good.pack().services().stream()
                .filter(service -> service.code().equals("graffiti"))
                .findFirst()
                .orElseThrow()
                .questions();
        assertEquals(new Condition("what", List.of("1", "2")), questions.get(1).when());
        assertEquals("2", questions.getFirst().choices().get(1).name().in("en"), "a value without a name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "code": "what", "order"       | "order"                            | 4  | /attributes/0/code: is missing or empty
            "code": "deep"                | "code": "what"                     | 7  | attribute "what" twice
            "datatype": "number"          | "datatype": "file"                 | 7  | "file"; known are string, number
            "required": true, "variable": true | "required": true, "variable": "maybe" | 4 | is "maybe"
            "key": 2                      | "key": 1                           | 6  | value "1" twice
            "key": 2                      | "key": {}                          | 6  | must be a plain text
            "op": "eq", "value": 2        | "op": "ne", "value": 2             | 11 | only "eq" can be held
            "op": "eq", "value": 2        | "op": "eq", "value": 3             | 11 | "3" is no value of "what"
            {"attribute": "what", "op": "eq", "value": 2} | {"attribute": "deep", "op": "eq", "value": 2} | 11 | a question can look at one other only
            "clause": "OR"                | "clause": "AND"                    | 9  | only "OR" can be held
            "order": 1                    | "order": 3                         | 10 | "what" is no attribute above
            "order": 2                    | "order": 1                         | 7  | another attribute has this order
            "singlevaluelist"             | "number"                           | 6  | it is no list, so its values are left out
            "values": [],                 | "values": 5,                       | 0  | ''
            "attributes"                  | "attribute"                        | 1  | /attributes: is missing
            "service_code": 7,            | "service_code": 7                  | 3  | is no good JSON
            """)
    void everyMistakeIsToldWithItsLineAndPlace(String good, String bad, int line, String words) throws IOException {
        String text = GOOD.replace(good, bad);
        assertTrue(!text.equals(GOOD), good);
        write("graffiti", text);
        List<String> found = findings();
        if (line == 0) {
            assertEquals(List.of(), found);
            return;
        }
        assertTrue(
                found.stream()
                        .anyMatch(each ->
                                each.startsWith("questions/graffiti.json:" + line + ": ") && each.contains(words)),
                found::toString);
    }

    @Test
    void aServiceHasOneFileOfQuestionsAndMustBeOneOfThePack() throws IOException {
        write("abandoned-auto", GOOD);
        assertTrue(
                findings().getFirst().contains("has two files of questions"),
                findings().toString());
        write("no-such", GOOD);
        assertTrue(findings().stream().anyMatch(each -> each.contains("unknown service \"no-such\"")));
        write("graffiti", "{\"attributes\":" + "[".repeat(5_000));
        assertTrue(findings().stream().anyMatch(each -> each.contains("graffiti.json") && each.contains("JSON")));
        write("graffiti", "[]");
        assertTrue(
                findings().stream().anyMatch(each -> each.contains("graffiti.json") && each.contains("/attributes")));
    }
}
