package org.frontdoor.central.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.frontdoor.central.pack.Finding;
import org.frontdoor.central.pack.Findings;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.model.directory.DirectoryEntry;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others send, in small.
class DirectoryReaderTest {
    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private List<DirectoryEntry> read() {
        try (PackFolder files = PackFolder.of(folder)) {
            return DirectoryReader.read(files, new TreeSet<>(files.files(findings)), "", "messy", findings);
        }
    }

    private List<String> told() {
        return findings.all().stream().map(Finding::toString).toList();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<Listing> listings(List<DirectoryEntry> entries) {
        return entries.stream()
                .filter(Listing.class::isInstance)
                .map(Listing.class::cast)
                .toList();
    }

    @Test
    void readsWhatIsMeantAndTellsEachDoubt() throws IOException {
        Files.writeString(
                folder.resolve("organizations.csv"),
                "ID,Title,Body,Fax number\\n7,Señoras del Barrio,Comida,555-0100\\n".replace("\\n", "\n"),
                Charset.forName("windows-1252"));
        file("services.csv", """
                id,organization_id,name,description,status,assured_date,minimum_age,phone_number,hours_of_operation,website
                1,7,Pantry,"<p>Bread &amp; milk</p><ul><li>daily</li></ul>",active,03/04/2026,0,main: 503-555-0100; TTY: 503-555-0101,"Mon-Fri: 9am-5pm Sat: Closed",pantry.example
                1,7,Another,,active,,,,,
                2,99,Soup,,open,soon,60,,by appointment,not a web address
                ,7,Nobody,,active,,,,,
                3,,Beds,,active,,,,,,surplus
                """);
        List<DirectoryEntry> entries = read();
        List<Listing> listings = listings(entries);
        assertEquals(
                List.of("Pantry", "Soup", "Beds"),
                listings.stream().map(listing -> listing.name().in("en")).toList());
        Listing pantry = listings.getFirst();
        assertEquals("Bread & milk\ndaily", pantry.description().in("en"));
        assertEquals(LocalDate.of(2026, 3, 4), pantry.assured().on());
        assertNull(pantry.eligibility().least());
        assertEquals("main", pantry.phones().getFirst().description());
        assertEquals("503-555-0101", pantry.phones().get(1).number());
        assertEquals(
                List.of(Schedule.weekly("MO,TU,WE,TH,FR", LocalTime.of(9, 0), LocalTime.of(17, 0))), pantry.hours());
        assertEquals("https://pantry.example", pantry.web());
        assertEquals(
                List.of("Señoras del Barrio", "Soup", "Beds"),
                entries.stream()
                        .filter(Organization.class::isInstance)
                        .map(entry -> ((Organization) entry).name())
                        .toList());
        assertEquals(
                List.of(
                        "organizations.csv:2: warning: column \"Fax number\" is not kept (\"555-0100\")",
                        "organizations.csv:2: warning: is not UTF-8; it is read as Windows-1252. Look whether accents are right",
                        "services.csv:2: warning: \"description\" has HTML; its tags are taken out (\"<p>Bread &amp; milk</p><ul><li>daily</li></ul>\")",
                        "services.csv:3: warning: has an id that another row has, too; the first one stands (\"1\")",
                        "services.csv:4: warning: \"assured_date\" is no date; it is left out (\"soon\")",
                        "services.csv:4: warning: \"url\" is no web address; it is left out (\"not a web address\")",
                        "services.csv:4: warning: has an unknown status; it is taken for inactive (\"open\")",
                        "services.csv:4: warning: hours are kept as words; nobody is told whether it is open (\"by appointment\")",
                        "services.csv:4: warning: names an organization that is not there; one is made of the name there is (\"99\")",
                        "services.csv:5: warning: has no id; it is left out (\"Nobody\")",
                        "services.csv:6: warning: has a cell without a column: \"surplus\" is not kept",
                        "services.csv:6: warning: names no organization; one is made of the name there is (\"Beds\")"),
                told());
    }

    @Test
    void whatHangsOnNothingIsTold() throws IOException {
        file("organizations.csv", "id,name\n7,Barrio\n");
        file("services.csv", "id,organization_id,name,status,location_id\n1,7,Pantry,active,5\n");
        file("phones.csv", "id,service_id,number,type\n1,1,503-555-0100,voice\n2,8,503-555-0101,voice\n");
        file("contacts.csv", "id,organization_id,name,title\n1,7,Ann,Director\n");
        file("wonders.csv", "id\n1\n");
        assertEquals(1, listings(read()).getFirst().phones().size());
        assertEquals(
                List.of(
                        "contacts.csv:2: warning: column \"name\" is not kept (\"Ann\")",
                        "phones.csv:3: warning: \"service_id\" names something that is not in services; it is left out (\"8\")",
                        "services.csv:2: warning: names a location that is not there; it is left out (\"5\")",
                        "wonders.csv: warning: is no table that a directory keeps; its 1 rows are left out"),
                told());
    }

    @Test
    void jsonThatIsCutOffIsAnErrorWithItsLine() throws IOException {
        file("services.json", "[\n {\"id\": \"1\",\n");
        assertEquals(List.of(), read());
        assertEquals(Finding.Severity.ERROR, findings.all().getFirst().severity());
        assertEquals(3, findings.all().getFirst().line());
    }
}
