package org.frontdoor.app.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.frontdoor.model.program.Program.PlacesTold;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Places of Portland in the words that callers use.
class SpokenPlacesTest {
    private static final int MOST = 6;
    private static Places places = new Places(Places.Known.NOTHING, () -> LocalDate.EPOCH);

    @BeforeAll
    static void readThePack() {
        try (PackFolder folder = PackFolder.packaged("portland").orElseThrow()) {
            Pack pack = ((PackReading.Good) new PackReader(Clock.systemUTC()).read(folder)).pack();
            places = new Places(
                    new Places.Known(
                            pack.grounds().addresses(),
                            pack.grounds().landmarks(),
                            pack.grounds().streets(),
                            new AreaShapes(pack.grounds().areas()),
                            pack.program().synonyms().places()),
                    () -> LocalDate.of(2026, 12, 1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MLK and Alberta                       | NE Martin Luther King Jr Blvd & NE Alberta St
            alberta & mlk                         | NE Alberta St & NE Martin Luther King Jr Blvd
            martin luther king at killingsworth   | NE Martin Luther King Jr Blvd & NE Killingsworth St
            the corner of 82nd and division       | SE 82nd Ave & SE Division St
            82 and division                       | SE 82nd Ave & SE Division St
            se 12th/hawthorne                     | SE 12th Ave & SE Hawthorne Blvd
            hawthorn and cesar chavez             | SE Hawthorne Blvd & SE Cesar E Chavez Blvd
            esquina de division y la 82           | SE Division St & SE 82nd Ave
            powell con foster                     | SE Powell Blvd & SE Foster Rd
            corner of 39th and stark              | SE Cesar E Chavez Blvd & SE Stark St
            sandy & burnside                      | NE Sandy Blvd & E Burnside St
            NE Sandy Blvd @ NE 42nd               | NE Sandy Blvd & NE 42nd Ave
            """)
    void aCrossing(String typed, String label) {
        Spot first = first(typed);
        assertEquals(label, first.label());
        assertEquals(Spot.Kind.CROSSING, first.kind());
        assertFalse(first.about(), "both streets are drawn");
    }

    @Test
    void aCrossingIsWhereTheStreetsMeet() {
        assertNear(new Point(45.5590, -122.6616), first("mlk and alberta").point(), 30);
        assertTrue(places.suggest("mlk and alberta", MOST).sure());
        assertFalse(places.suggest("82nd and", MOST).sure());
    }

    @Test
    void streetsThatDoNotMeetHaveNoCrossing() {
        assertEquals(List.of(), labels("division and alberta"));
        Place place = places.place("division and alberta");
        assertNull(place.point());
        assertEquals("division and alberta", place.address());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the 1500 block of hawthorne           | 1500 block of SE Hawthorne Blvd
            hawthorne, 1500 block                 | 1500 block of SE Hawthorne Blvd
            1500 blk se hawthorne                 | 1500 block of SE Hawthorne Blvd
            cuadra 1500 de hawthorne              | 1500 block of SE Hawthorne Blvd
            2900 block of hawthorne               | 2900 block of SE Hawthorne Blvd
            1500-1598 SE Hawthorne                | 1500-1598 SE Hawthorne Blvd
            hawthorne between 1500 and 1598       | 1500-1598 SE Hawthorne Blvd
            hawthorne between 12th and 20th       | SE Hawthorne Blvd between SE 12th Ave and SE 20th Ave
            hawthorne entre la 12 y la 20         | SE Hawthorne Blvd between SE 12th Ave and SE 20th Ave
            """)
    void aBlock(String typed, String label) {
        assertEquals(label, first(typed).label());
        assertEquals(Spot.Kind.BLOCK, first(typed).kind());
    }

    @Test
    void ofABlockWithoutKnownHousesItIsSaidAboutWhereItIs() {
        assertFalse(places.suggest("7500-7600 hawthorne", MOST).sure(), "far from any known house");
        Spot spot = first("2900 block of hawthorne");
        assertTrue(spot.about());
        assertNear(new Point(45.5121, -122.6365), spot.point(), 250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45.5202, -122.6753",
                "45.5202 -122.6753",
                "45.5202° N, 122.6753° W",
                "-122.6753,45.5202",
                "geo:45.5202,-122.6753",
                "https://maps.example/@45.5202,-122.6753,17z",
                "45°31'12.7\"N 122°40'31.1\"W",
                "45°31′12.7″N 122°40′31.1″W"
            })
    void coordinatesOfAnyKind(String typed) {
        Spot spot = first(typed);
        assertEquals(Spot.Kind.COORDINATES, spot.kind());
        assertNear(new Point(45.5202, -122.6753), spot.point(), 2);
        assertEquals("418 SW 4th Ave", spot.near());
        assertTrue(places.suggest(typed, MOST).sure());
        assertEquals("Downtown", places.place(typed).neighborhood());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pioneer square                        | Pioneer Courthouse Square
            omsi                                  | Oregon Museum of Science and Industry
            the zoo                               | Oregon Zoo
            across from the zoo                   | Oregon Zoo
            cerca del zoo                         | Oregon Zoo
            laurelhurst park                      | Laurelhurst Park
            mt tabor                              | Mount Tabor Park
            laurelhrst park                       | Laurelhurst Park
            powell's                              | Powell's City of Books
            saint johns bridge                    | St. Johns Bridge
            Sellwood                              | Sellwood Park
            """)
    void aLandmark(String typed, String label) {
        assertTrue(labels(typed).contains(label), labels(typed).toString());
    }

    @Test
    void aLandmarkCalledByItsWholeNameStandsFirst() {
        assertEquals("Pioneer Courthouse Square", first("pioneer square").label());
        assertEquals("Oregon Zoo", first("oregon zoo").label());
    }

    @Test
    void aNeighborhoodIsAPlaceToo() {
        Optional<Spot> found = places.suggest("hosford", MOST).spots().stream()
                .filter(spot -> spot.kind() == Spot.Kind.AREA)
                .findFirst();
        assertEquals("Hosford-Abernethy", places.place(found.orElseThrow()).neighborhood());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "and",
                "&",
                "between and",
                "999999999999 block of x",
                "45.5, 200.5",
                "' \" and \\",
                "#",
                "-"
            })
    void whatIsNoPlaceIsNoError(String typed) {
        assertFalse(places.suggest(typed, MOST).sure());
        assertEquals(typed.strip(), places.place(typed).address());
    }

    @Test
    void aPastedTextIsNoPlace() {
        String pasted = "1526 se hawthorne blvd and ".repeat(60);
        assertEquals(List.of(), labels(pasted));
        assertEquals(pasted.strip(), places.place(pasted).address());
    }

    @Test
    void aSpotLiesInAnAreaOfEachLayer() {
        List<Lies> areas = around("mlk and alberta").areas();
        assertEquals(
                List.of("city: Portland", "county: Multnomah", "neighborhood: King"),
                areas.stream().map(area -> area.layer() + ": " + area.name()).toList());
        assertTrue(areas.getFirst().metersToBoundary() > 1000, areas.toString());
        assertEquals(
                "US 26 (SE Powell Blvd)",
                around("powell and 52nd").name("state-highway").orElse(""));
    }

    @Test
    void aSpotNearABoundaryMayLieBeyondIt() {
        Surroundings around = around("45.5590, -122.66160");
        assertEquals(List.of(), around.doubts());
        // NE 60th and Prescott: Cully begins a few steps away.
        Surroundings near = around("mlk and fremont");
        assertEquals(
                List.of("neighborhood"),
                near.doubts().stream().map(Surroundings.Doubt::layer).distinct().toList(),
                near.toString());
        assertTrue(near.doubts().getFirst().meters() <= 50, near.toString());
        assertFalse(near.doubts().getFirst().ends());
    }

    private static Surroundings around(String typed) {
        return places.around(first(typed).point(), PlacesTold.USUAL);
    }

    private static Spot first(String typed) {
        List<Spot> spots = places.suggest(typed, MOST).spots();
        assertFalse(spots.isEmpty(), "nothing for " + typed);
        return spots.getFirst();
    }

    private static List<String> labels(String typed) {
        return places.suggest(typed, MOST).spots().stream().map(Spot::label).toList();
    }

    private static void assertNear(Point wanted, Point found, double meters) {
        assertTrue(wanted.metersTo(found) <= meters, found + " is " + wanted.metersTo(found) + " m from " + wanted);
    }
}
