package org.frontdoor.central.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.central.pack.Findings;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.junit.jupiter.api.Test;

/// Directories as they really are, which may not lie beside this program: then nothing is tried.
class RealDirectoriesTest {
    private static final Path HSDS = Path.of("..", "..", "shared", "data", "hsds");

    private final Findings findings = new Findings();

    private List<DirectoryEntry> entries(String name) {
        Path folder = HSDS.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the real directories are not here: " + folder);
        try (PackFolder files = PackFolder.of(folder)) {
            return DirectoryReader.read(files, new TreeSet<>(files.files(findings)), "", name, findings);
        }
    }

    private List<Listing> read(String name) {
        List<Listing> listings = entries(name).stream()
                .filter(Listing.class::isInstance)
                .map(Listing.class::cast)
                .toList();
        assertEquals(
                List.of(),
                findings.all().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .toList());
        return listings;
    }

    private void told(String file, int line, String words) {
        assertTrue(
                findings.all().stream()
                        .anyMatch(finding -> finding.file().equals(file)
                                && finding.line() == line
                                && finding.message().startsWith(words)),
                () -> words + " in " + findings.all());
    }

    @Test
    void ohanaWithTextsForListsAndDaysOfEveryYear() {
        List<Listing> listings = read("ohana-sample");
        assertEquals(23, listings.size());
        Listing passports = listings.stream()
                .filter(listing -> listing.code().equals("22"))
                .findFirst()
                .orElseThrow();
        assertEquals("Passport Photos", passports.name().in("en"));
        assertEquals(6, passports.terms().size());
        assertEquals("es", passports.languages().getFirst().code());
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        assertTrue(passports
                .openNow(LocalDateTime.of(2026, 11, 30, 9, 0).atZone(zone).toInstant(), zone, List.of())
                .isOpen());
        assertFalse(
                passports
                        .openNow(LocalDateTime.of(2029, 1, 1, 9, 0).atZone(zone).toInstant(), zone, List.of())
                        .isOpen(),
                "closed on the first of January of every year, though it is a Monday");
        told("regular_schedules.csv", 12, "closes before it opens");
        told("services.csv", 2, "column \"keywords\" is not kept");
    }

    @Test
    void illinoisWithHoursInWordsAndOrganizationsThatAreMissing() {
        List<Listing> listings = read("illinois-ilao");
        assertEquals(429, listings.size());
        Listing library = listings.getFirst();
        assertEquals(
                6,
                library.sites().getFirst().location().hours().stream()
                                .mapToInt(hours -> hours.byDay().split(",").length)
                                .sum()
                        - 1);
        told("services.csv", 2, "names an organization that is not there");
        told("services.csv", 14138, "has no id; it is left out");
    }

    @Test
    void floridaWithLocationsThatAreNobodys() {
        assertEquals(135, read("florida").size());
        told("locations.csv", 2, "is a location at which nothing is offered");
    }

    @Test
    void theExamplesOfTheSpecification() {
        Listing tabular = read("spec-3/examples/csv").getFirst();
        assertEquals("Community Counselling", tabular.name().in("en"));
        assertEquals("TH,FR", tabular.hours().getFirst().byDay());
        Listing nested = read("mock-hsds-api/data/services").getFirst();
        assertEquals(tabular.name(), nested.name());
        assertEquals(tabular.id(), nested.id());
        assertEquals(
                tabular.phones().getFirst().number(), nested.phones().getFirst().number());
    }
}
