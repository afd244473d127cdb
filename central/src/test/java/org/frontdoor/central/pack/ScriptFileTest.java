package org.frontdoor.central.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.script.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said in calls, as a pack has it, and what may be wrong with it.
class ScriptFileTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

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
    }

    private PackReading read() {
        try (PackFolder folder = PackFolder.of(dir)) {
            return new PackReader(TODAY).read(folder);
        }
    }

    private List<String> findings() {
        return read().findings().stream()
                .map(Finding::toString)
                .filter(finding -> finding.contains("scripts/"))
                .toList();
    }

    private String of(List<Script> scripts, Handling handling, String service) {
        return Script.of(scripts, handling, service).map(Script::code).orElse("");
    }

    @Test
    void aServiceHasItsOwnScriptElseTheOneForAll() {
        PackReading.Good good = assertInstanceOf(PackReading.Good.class, read());
        List<Script> scripts = good.pack().scripts();
        assertEquals("hazard", of(scripts, Handling.HELP, "sidewalk-hazard"));
        assertEquals("request", of(scripts, Handling.HELP, "graffiti"));
        assertEquals("referral", of(scripts, Handling.REFER, "sidewalk-hazard"));
        assertEquals(List.of(), findings());
    }

    @Test
    void eachMistakeIsToldWithItsLine() throws IOException {
        Files.writeString(dir.resolve("scripts/wrong.yaml"), """
                code: other
                handling: help
                services: [graffiti, sidewalk-hazard, no-such-service]
                lines:
                  - code: hello
                    say: {es: "Hola"}
                  - code: hello
                    ask: shoe-size
                    say: {en: "Hello", es: "Hola"}
                  - code: questions
                    ask: questions
                    say: {en: "Hello", es: "Hola"}
                """);
        Files.writeString(dir.resolve("scripts/second.yaml"), "code: second\nhandling: help\nlines: []\n");
        assertEquals(
                List.of(
                        "scripts/second.yaml:2: error: every other service has a script already: \"request\"",
                        "scripts/second.yaml:3: error: says nothing; add lines or delete the file",
                        "scripts/wrong.yaml:1: error: is \"other\"; name the file other.yaml",
                        "scripts/wrong.yaml:3: error: service \"sidewalk-hazard\" has a script already: \"hazard\"",
                        "scripts/wrong.yaml:3: error: unknown service \"no-such-service\"",
                        "scripts/wrong.yaml:6: error: \"say\" has no \"en\"",
                        "scripts/wrong.yaml:7: error: line \"hello\" twice",
                        "scripts/wrong.yaml:8: error: \"ask\" is \"shoe-size\"; known are words, place, questions, name, phone, email",
                        "scripts/wrong.yaml:12: error: questions are read in their own words; leave \"say\" out"),
                findings());
    }
}
