package org.frontdoor.central.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mistake a pack can hold is told with its file and line. Each test spoils one thing in a small good pack.
class BrokenPackTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final String PROGRAM = """
            code: smallville
            name: Smallville 311
            city: Smallville
            region: OR
            country: US
            timeZone: America/Los_Angeles
            phone: 503-555-0100
            hours:
              - {days: [monday, friday], from: "08:00", to: "18:00"}
            holidays: {calendar: us, from: 2026, to: 2030, only: [CHRISTMAS]}
            channels: [phone, walk-in]
            languages: [en, es]
            contactMinutes: 3
            outcomeMix: {information: 50, referral: 25, service-request: 20, feedback: 5}
            lines: {emergency: "9-1-1", needs: "2-1-1"}
            """;
    private static final String AGENCIES = """
            code,name,short_name,kind,phone,email,web,address,hours,takes_warm_transfer,who_en,who_es,have_ready_en,have_ready_es,demo
            311,Smallville 311,311,office,503-555-0100,,,,,yes,Us,Nosotros,A pen,Una pluma,phone
            ROADS,Roads,Roads,bureau,503-555-0101,,,,,no,Roads,Calles,The corner,La esquina,phone
            """;
    private static final String SERVICES = """
            code,verb,group,name,plain_name,plain_name_es,bureaus,agencies,handling,phase,intake_possible_later,place,keywords,keywords_es,provider_group,promise_en,promise_es
            pothole,REPORT,Streets,Pothole,Pothole,Bache,Roads,ROADS,HELP,1,no,required,hole|pothole,bache,Crew,Soon,Pronto
            bridge,REPORT,Streets,Bridge,Bridge,Puente,Roads,ROADS,REFER,,yes,none,bridge,puente,Crew,Call them,Llame
            """;
    private static final String QUESTIONS = """
            service: pothole
            version: 1
            say: {en: "I take that.", es: "Lo tomo."}
            attributes:
              - code: size
                order: 1
                datatype: singlevaluelist
                required: true
                description: {en: "How big?", es: "¿Qué tamaño?"}
                values:
                  - {key: "small", name: {en: "Small", es: "Chico"}}
                  - {key: "yes", name: {en: "Huge", es: "Enorme"}}
              - code: depth
                order: 2
                datatype: number
                description: {en: "How deep?", es: "¿Qué profundidad?"}
                when: {attribute: size, is: [yes]}
            """;
    private static final String ARTICLE = """
            ---
            id: potholes
            title: Potholes
            language: en
            keywords: [pothole]
            services: [pothole, bridge]
            agency: ROADS
            owner: liaison
            review_by: 2027-01-31
            sources: [demo]
            ---
            We fill potholes. See [potholes](article:potholes).
            """;
    private static final String ACCOUNTS = """
            password: open
            accounts:
              - {name: liaison, displayName: Lia, role: liaison, agency: ROADS}
            """;
    private static final String AREAS = """
            areas:
              - {file: areas/wards.geojson, layer: ward, name: name, credit: Smallville}
            """;
    private static final String WARDS = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}
            ]}
            """;
    private static final String STREETS = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Main St"},"geometry":{"type":"LineString","coordinates":[[0,0],[1,0]]}}
            ]}
            """;

    private static final String TRIAGE = """
            rules:
              - code: east
                services: [pothole]
                where: [{layer: ward, in: [East]}]
                answers: {size: [small]}
                then: refer
                agency: ROADS
                reason: {en: "{area} is theirs.", es: "{area} es de ellos."}
              - {code: later, services: [bridge], where: [{layer: ward, in: [East]}], then: help, reason: {en: "Ours.", es: "Nuestro."}}
            """;

    private static final String DUPLICATES = """
            default: {meters: 250, days: 30, closed-days: 7, likely: {meters: 60, hours: 24}}
            rules:
              - code: holes
                services: [pothole]
                likely: {meters: 100}
                asset: [size]
              - {code: streets, groups: [Streets], days: 9, tells-apart: [size]}
            """;

    @TempDir
    private Path dir;

    @BeforeEach
    void writeGoodPack() throws IOException {
        write("program.yaml", PROGRAM);
        write("agencies.csv", AGENCIES);
        write("services.csv", SERVICES);
        write("questions/pothole.yaml", QUESTIONS);
        write("articles/en/potholes.md", ARTICLE);
        write("accounts.yaml", ACCOUNTS);
        write("areas.yaml", AREAS);
        write("areas/wards.geojson", WARDS);
        write("words.yaml", "emergency: {en: [fire], es: [fuego]}\n");
        write("synonyms.txt", "pothole, hole in the road\ntag => graffiti\n");
        write("landmarks.csv", "name,other_names,latitude,longitude\nZoo,Animals,45.5,-122.6\n");
        write("streets.geojson", STREETS);
        write("triage.yaml", TRIAGE);
        write("events.yaml", "cases: 4\nchildren: {pothole: leave}\n");
        write("duplicates.yaml", DUPLICATES);
        write(
                "addresses.csv",
                "number,street,unit,city,region,postcode,latitude,longitude\n1,Main St,,,OR,97001,45.5,-122.6\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> findings() {
        return read().findings().stream().map(Finding::toString).toList();
    }

    private PackReading read() {
        try (var folder = PackFolder.of(dir)) {
            return new PackReader(TODAY).read(folder);
        }
    }

    @Test
    void findsNothingInTheGoodPack() {
        assertEquals(List.of(), findings());
        assertEquals(
                "0 errors, 0 warnings: Smallville 311 is good (2 services, 2 agencies, 1 article, 1 area, 1 address)\n",
                read().report());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            program.yaml | timeZone: America/Los_Angeles | timeZone: Mars | program.yaml:6: error: unknown time zone "Mars"; write America/Los_Angeles
            program.yaml | feedback: 5 | feedback: 6 | program.yaml:14: error: the outcomes add up to 101 percent, not 100
            program.yaml | contactMinutes: 3 | contactMinuets: 3 | program.yaml:13: error: unknown key "contactMinuets"
            program.yaml | contactMinutes: 3 | contactMinutes: soon | program.yaml:13: error: "contactMinutes" must be a whole number from 1 to 120
            program.yaml | [phone, walk-in] | [phone, fax] | program.yaml:11: error: unknown channel "fax"; known are phone, walk-in
            program.yaml | to: "18:00" | to: "07:00" | program.yaml:9: error: closes at 07:00, before it opens at 08:00
            program.yaml | [CHRISTMAS] | [YULE] | program.yaml:10: error: the calendar has no "YULE" in these years
            program.yaml | calendar: us | calendar: atlantis | program.yaml:10: error: unknown calendar "atlantis"
            program.yaml | to: 2030 | to: 2026 | program.yaml:10: warning: holidays end with 2026; add years
            program.yaml | code: smallville | code: [smallville | program.yaml:2: error: is no good YAML
            agencies.csv | 311,Smallville | ROADS,Smallville | agencies.csv:3: error: agency "ROADS" twice
            agencies.csv | bureau | circus | agencies.csv:3: error: "kind" is "circus"; known are bureau, office
            agencies.csv | ,Calles, | ,, | agencies.csv:3: warning: "who_es" is empty: no translation
            agencies.csv | La esquina,phone | La esquina,fone | agencies.csv:3: error: unknown column "fone"
            agencies.csv | code,name | code,nome | agencies.csv:1: error: unknown column "nome"; known are code, name
            services.csv | Roads,ROADS,HELP | Roads,RAODS,HELP | services.csv:2: error: unknown agency "RAODS"
            services.csv | bridge,REPORT | pothole,REPORT | services.csv:3: error: service "pothole" twice; first on line 2
            services.csv | REFER,,yes | MAYBE,,yes | services.csv:3: error: "handling" is "MAYBE"; known are HELP, REFER
            services.csv | Call them,Llame | Call them | services.csv:3: error: has 16 columns where the header has 17
            services.csv | Call them,Llame | "Call them,Llame | services.csv:3: error: a quote is opened here and never closed
            services.csv | Call them,Llame | Call them, | services.csv:3: warning: "promise_es" is empty: no translation
            services.csv | REFER,,yes | REFER,x,yes | services.csv:3: error: "phase" is "x"; write a number from 1 to 9, or nothing
            questions/pothole.yaml | service: pothole | service: potato | questions/pothole.yaml:1: error: unknown service "potato"
            questions/pothole.yaml | service: pothole | service: potato | services.csv:2: warning: service "pothole" is HELP of phase 1 and has no questions
            questions/pothole.yaml | datatype: number | datatype: integer | questions/pothole.yaml:15: error: "datatype" is "integer"; known are string, number
            questions/pothole.yaml | attribute: size | attribute: shape | questions/pothole.yaml:17: error: the condition looks at "shape", which is not a question above
            questions/pothole.yaml | attribute: size | attribute: depth | questions/pothole.yaml:17: error: the condition looks at "depth", which is not a question above
            questions/pothole.yaml | is: [yes] | is: [no] | questions/pothole.yaml:17: error: "no" is no value of "size"
            questions/pothole.yaml | code: depth | code: size | questions/pothole.yaml:13: error: question "size" twice
            questions/pothole.yaml | order: 2 | order: 1 | questions/pothole.yaml:14: error: order 1 is not after the question above
            questions/pothole.yaml | , es: "¿Qué tamaño?" | `` | questions/pothole.yaml:9: warning: "description" has no "es": no translation
            questions/pothole.yaml | datatype: singlevaluelist | datatype: string | questions/pothole.yaml:11: error: "size" has values but is no list
            questions/pothole.yaml | required: true | required: yes | questions/pothole.yaml:8: error: "required" is "yes"; write true or false
            questions/pothole.yaml | version: 1 | "version: 1 | questions/pothole.yaml:3: error: is no good YAML
            articles/en/potholes.md | title: Potholes | subject: Potholes | articles/en/potholes.md:2: error: "title" is missing or empty
            articles/en/potholes.md | services: [pothole, bridge] | services: [pothole, brigde] | articles/en/potholes.md:6: error: unknown service "brigde"
            articles/en/potholes.md | services: [pothole, bridge] | services: [pothole, brigde] | services.csv:3: warning: service "bridge" has no article
            articles/en/potholes.md | agency: ROADS | agency: RODES | articles/en/potholes.md:7: error: unknown agency "RODES"
            articles/en/potholes.md | owner: liaison | owner: nobody | articles/en/potholes.md:8: warning: "nobody" is not among the accounts
            articles/en/potholes.md | 2027-01-31 | 2027-02-31 | articles/en/potholes.md:9: error: "2027-02-31" is no date; write 2027-04-30
            articles/en/potholes.md | 2027-01-31 | 2026-01-31 | articles/en/potholes.md:9: warning: review was due on 2026-01-31
            articles/en/potholes.md | article:potholes | article:craters | articles/en/potholes.md:12: error: links to an unknown article "craters"
            articles/en/potholes.md | language: en | language: eo | articles/en/potholes.md:4: error: "eo" is not a language of the program
            articles/en/potholes.md | keywords: [pothole] | keywords: {pothole | articles/en/potholes.md:6: error: is no good YAML
            articles/en/potholes.md | We fill potholes. See [potholes](article:potholes). | `` | articles/en/potholes.md:11: error: has no text under the front matter
            accounts.yaml | role: liaison | role: king | accounts.yaml:3: error: "role" is "king"; known are agent, desk
            accounts.yaml | , agency: ROADS | `` | accounts.yaml:3: error: a liaison works for an agency; name it
            areas.yaml | areas/wards.geojson | areas/words.geojson | areas.yaml:2: error: there is no file areas/words.geojson
            areas/wards.geojson | [1,1],[0,0] | [1,1],[0,1] | areas/wards.geojson:2: error: area "East" has a ring that is not closed: its last point must be its first
            areas/wards.geojson | [0,0],[1,0],[1,1],[0,0] | [0,0],[1,1],[1,0],[0,1],[0,0] | areas/wards.geojson:2: error: area "East" crosses itself near longitude 0.50000, latitude 0.50000
            areas/wards.geojson | [1,0] | [1,-122] | areas/wards.geojson:2: error: area "East" has a point outside the earth, [1, -122]; write longitude first, in degrees
            areas/wards.geojson | {"name":"East"} | {"ward":"East"} | areas/wards.geojson:2: error: a feature without the property "name"
            areas/wards.geojson | ]]]}} | ]]]} | areas/wards.geojson:3: error: is no good JSON
            words.yaml | [fire] | [fire, Fire] | words.yaml:1: error: "Fire" twice
            words.yaml | emergency | emergencies | words.yaml:1: error: unknown key "emergencies"; known are emergency, needs, harmless
            synonyms.txt | tag => graffiti | tag => | synonyms.txt:2: error: must be words that mean the same
            addresses.csv | 45.5,-122.6 | -122.6,45.5 | addresses.csv:2: error: latitude -122.6, longitude 45.5 is not on the earth
            addresses.csv | 45.5 | north | addresses.csv:2: error: "latitude" and "longitude" must be degrees
            triage.yaml | services: [pothole] | services: [potholes] | triage.yaml:3: error: unknown service "potholes"
            triage.yaml | layer: ward | layer: wards | triage.yaml:4: error: no area is of the layer "wards", so this can never decide
            triage.yaml | in: [East] | in: [West] | triage.yaml:4: error: the layer "ward" has no area "West"
            triage.yaml | size: [small] | height: [small] | triage.yaml:5: error: none of these services asks "height", so this can never decide
            triage.yaml | agency: ROADS | agency: RODES | triage.yaml:7: error: unknown agency "RODES"
            triage.yaml | agency: ROADS | hours: open | triage.yaml:2: error: rule "east" refers to nobody; name an agency
            triage.yaml | services: [bridge] | services: [pothole], answers: {size: [small]} | triage.yaml:9: error: rule "later" can never decide: "east" above it always does
            events.yaml | cases: 4 | cases: 1 | events.yaml:1: error: "cases" must be a whole number from 2 to 1000
            events.yaml | cases: 4 | case: 4 | events.yaml:1: error: unknown key "case"
            events.yaml | pothole | potholes | events.yaml:2: error: unknown service "potholes"
            events.yaml | leave | stay | events.yaml:2: error: "pothole" is "stay"; known are close, block, leave
            duplicates.yaml | default | usual | duplicates.yaml:1: error: unknown key "usual"; known are default, rules
            duplicates.yaml | meters: 250 | meters: far | duplicates.yaml:1: error: "meters" must be a whole number from 0 to 5000
            duplicates.yaml | services: [pothole] | services: [potholes] | duplicates.yaml:4: error: unknown service "potholes"
            duplicates.yaml | services: [pothole] | meters: 90 | duplicates.yaml:3: error: rule "holes" names neither services nor groups, so it never holds
            duplicates.yaml | {meters: 100} | {meters: 300} | duplicates.yaml:5: error: is farther than the 250 m within which anything is shown
            duplicates.yaml | asset: [size] | asset: [height] | duplicates.yaml:6: error: none of these services asks "height", so this can never tell
            duplicates.yaml | code: streets | code: holes | duplicates.yaml:7: error: rule "holes" twice
            duplicates.yaml | [Streets] | [Parks] | duplicates.yaml:7: error: no service is of the group "Parks"
            duplicates.yaml | groups: [Streets] | services: [pothole] | duplicates.yaml:7: error: service "pothole" has a rule above
            agencies.csv | ROADS,Roads,Roads,bureau,503-555-0101 | ROADS,Roads,Roads,bureau, | services.csv:3: warning: service "bridge" is referred to ROADS, which has no phone, web, e-mail or address
            landmarks.csv | Zoo,Animals,45.5 | ,Animals,45.5 | landmarks.csv:2: error: "name" is empty
            landmarks.csv | 45.5 | 145.5 | landmarks.csv:2: error: latitude 145.5, longitude -122.6 is not on the earth
            streets.geojson | LineString | Point | streets.geojson:2: error: street "Main St" is a Point; it must be a LineString or MultiLineString
            streets.geojson | [0,0],[1,0] | [0,0] | streets.geojson:2: error: street "Main St" has a line of fewer than two points
            streets.geojson | [1,0] | [1,95] | streets.geojson:2: error: street "Main St" has a point that is not on the earth: [1,95]
            areas.yaml | name: name | name: name, from: soon | areas.yaml:2: error: "soon" is no date; write 2027-01-31
            areas.yaml | name: name | name: name, from: 2027-01-01, until: 2027-01-01 | areas.yaml:2: error: "until" is not after "from"
            program.yaml | contactMinutes: 3 | places: {units: yards} | program.yaml:13: error: "units" is "yards"; write feet or meters
            """)
    void tellsTheMistakeAndItsPlace(String file, String good, String bad, String told) throws IOException {
        String text = Files.readString(dir.resolve(file));
        assertTrue(text.contains(good), () -> "nothing to spoil: " + good);
        write(file, text.replace(good, bad));
        List<String> findings = findings();
        assertTrue(
                findings.stream().anyMatch(finding -> finding.startsWith(told)),
                () -> "wanted: " + told + "\ngot: " + String.join("\n", findings));
        boolean wrong = findings.stream().anyMatch(finding -> finding.contains(": error: "));
        assertEquals(wrong, read() instanceof PackReading.Bad);
    }

    @Test
    void withoutProgramAndServicesTheLanguagesAreThoseOfTheAgencies() throws IOException {
        write("program.yaml", "code: [");
        Files.write(dir.resolve("services.csv"), SERVICES.getBytes(StandardCharsets.UTF_16));
        assertEquals(
                List.of(
                        "program.yaml",
                        "services.csv:1: error: is UTF-16; save it as UTF-8",
                        "services.csv:1: warning: because of the mistakes here, 7 mentions of a service in other files"
                                + " could not be checked; mend them and check again"),
                findings().stream()
                        .map(finding -> finding.replaceFirst("program.yaml:.*", "program.yaml"))
                        .toList());
    }

    @Test
    void tellsOfFrontMatterThatIsMissingOrOpen() throws IOException {
        write("articles/en/potholes.md", "# Potholes\n");
        assertTrue(
                findings().contains("articles/en/potholes.md:1: error: has no front matter; begin with a line of ---"));
        write("articles/en/potholes.md", "---\nid: potholes\n");
        assertTrue(findings()
                .contains("articles/en/potholes.md:1: error: the front matter is opened here and never"
                        + " closed; add a second line of ---"));
    }

    @Test
    void namesTheEncodingAndTheLine() throws IOException {
        Files.write(
                dir.resolve("agencies.csv"), AGENCIES.replace("Calles", "Ñandú").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(findings()
                .contains("agencies.csv:3: error: is not UTF-8 (byte 0xD1, as Windows-1252 or ISO 8859-1"
                        + " would write it); save it as UTF-8"));
        Files.write(dir.resolve("services.csv"), SERVICES.getBytes(StandardCharsets.UTF_16));
        assertTrue(findings().contains("services.csv:1: error: is UTF-16; save it as UTF-8"));
    }

    @Test
    void readsAByteOrderMarkAndWindowsLines() throws IOException {
        write("services.csv", "\uFEFF" + SERVICES.replace("\n", "\r\n"));
        write("articles/en/potholes.md", ARTICLE.replace("\n", "\r\n"));
        assertEquals(List.of(), findings());
    }

    @Test
    void refusesAHugeFileWithTheLimit() throws IOException {
        try (var file = new RandomAccessFile(dir.resolve("addresses.csv").toFile(), "rw")) {
            file.setLength(PackFolder.LARGEST_FILE + 1);
        }
        assertTrue(findings()
                .contains("addresses.csv: error: has 16,777,217 bytes; a pack's file has at most 16,777,216"
                        + " (16 MiB)"));
    }

    @Test
    void tellsOfMissingAndStrangeFiles() throws IOException {
        Files.delete(dir.resolve("program.yaml"));
        write("notes.docx", "x");
        assertTrue(findings().contains("program.yaml: error: is missing; every pack has one"));
        assertTrue(findings().contains("notes.docx: warning: is not a file of a pack, so nobody reads it"));
    }

    @Test
    void tellsOfAFolderThatIsNotThere() {
        try (var folder = PackFolder.of(dir.resolve("nowhere"))) {
            var bad = assertInstanceOf(PackReading.Bad.class, new PackReader(TODAY).read(folder));
            assertEquals(
                    dir.resolve("nowhere") + ": error: there is no such folder\n1 error, 0 warnings\n", bad.report());
        }
        Path file = dir.resolve("agencies.csv");
        try (var folder = PackFolder.of(file)) {
            assertEquals(
                    file + ": error: is a file; name the pack's folder",
                    new PackReader(TODAY).read(folder).findings().getFirst().toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agencies.csv | 311,Smallville 311,311,office | 311,"Smallville 311,311,office | agencies.csv:2: error: a quote is opened here and never closed; the file may be cut off;agencies.csv:2: warning: because of the mistakes here, 6 mentions of an agency in other files could not be checked; mend them and check again
            services.csv | code,verb | kode,verb | services.csv:1: error: column "code" is missing;services.csv:1: error: unknown column "kode"*;services.csv:1: warning: because of the mistakes here, 7 mentions of a service in other files could not be checked; mend them and check again
            program.yaml | code: smallville | code: [smallville | program.yaml:2: error: is no good YAML*
            articles/en/potholes.md | keywords: [pothole] | keywords: {pothole | articles/en/potholes.md:6: error: is no good YAML*;services.csv:2: warning: service "pothole" has no article;services.csv:3: warning: service "bridge" has no article
            """)
    void tellsACauseWithoutWhatFollowsFromIt(String file, String good, String bad, String told) throws IOException {
        write(
                "articles/en/craters.md",
                ARTICLE.replace("id: potholes", "id: craters").replace("[pothole, bridge]", "[]"));
        String text = Files.readString(dir.resolve(file));
        assertTrue(text.contains(good), () -> "nothing to spoil: " + good);
        write(file, text.replace(good, bad));
        List<String> wanted = List.of(told.split(";(?=[a-z/]+\\.[a-z]+)"));
        List<String> findings = findings();
        assertEquals(wanted.size(), findings.size(), () -> String.join("\n", findings));
        for (int i = 0; i < wanted.size(); i++) {
            String start = wanted.get(i).replace("*", "");
            assertTrue(findings.get(i).startsWith(start), findings.get(i));
        }
    }

    @Test
    void stopsListingAfterAThousandFindings() throws IOException {
        write("agencies.csv", AGENCIES + "x\n".repeat(5_000));
        List<Finding> findings = read().findings();
        assertEquals(Findings.MOST + 1, findings.size());
        assertTrue(findings.stream().anyMatch(finding -> finding.message().startsWith("more than 1000 findings")));
    }

    @Test
    void refusesYamlThatGrowsOrNeverEnds() throws IOException {
        write("words.yaml", "emergency: " + "[".repeat(5_000));
        assertTrue(findings().stream().anyMatch(finding -> finding.startsWith("words.yaml:1: error: is no good YAML")));
    }
}
