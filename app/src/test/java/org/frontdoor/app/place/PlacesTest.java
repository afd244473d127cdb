package org.frontdoor.app.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses as callers say them.
class PlacesTest {
    private static final int MOST = 6;

    private final Places places = new Places(
            new Places.Known(
                    Stream.of(
                                    "10 NW 20th Ave Apartment 204",
                                    "1619 22nd Ave",
                                    "1826 SE 6th Ave",
                                    "307 SE Hawthorne Blvd",
                                    "1526 SE Hawthorne Blvd Apartment 1",
                                    "7512 SE Main St",
                                    "8130 SE Main St Apartment 4",
                                    "401 N Marine Dr",
                                    "12 O'Brien Ct",
                                    "5925 N Gay Ave")
                            .map(label ->
                                    new AddressPoint(AddressPoint.idOf(label), label, null, null, new Point(45, -122)))
                            .toList(),
                    List.of(),
                    List.of(),
                    new AreaShapes(List.of()),
                    List.of()),
            () -> LocalDate.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hawthorne",
                "Hawth",
                "se hawthorne",
                "hawthorne blvd",
                "southeast hawthorne boulevard",
                "hawthorne st",
                "ne hawthorne",
                "blvd hawthorne se",
                "hawthron",
                "hawtorne bvld",
                "hawthorn"
            })
    void aStreetOffersWhatIsKnownOnIt(String typed) {
        assertEquals(List.of("307 SE Hawthorne Blvd", "1526 SE Hawthorne Blvd Apartment 1"), offered(typed));
        assertFalse(places.suggest(typed, MOST).sure());
    }

    @Test
    void theVeryWordsAreOfferedAloneAndTheLikeOfThemOtherwise() {
        assertEquals(List.of("7512 SE Main St", "8130 SE Main St Apartment 4"), offered("main st"));
        assertEquals(List.of("401 N Marine Dr"), offered("marin drive"));
        assertEquals(List.of("401 N Marine Dr"), offered("marnie"));
    }

    @Test
    void aHouseNumberIsNeverGuessed() {
        assertEquals(List.of("7512 SE Main St"), offered("7512 main"));
        assertEquals(List.of("7512 SE Main St"), offered("main 75"));
        assertEquals(List.of(), offered("75 main"));
        assertEquals(List.of(), offered("7513 se main st"));
        assertEquals(List.of("7512 SE Main St"), offered("75"));
    }

    @Test
    void numberedStreetsAreFoundByTheirNumberOrTheirName() {
        assertEquals(List.of("1619 22nd Ave"), offered("1619 22 ave"));
        assertEquals(List.of("1619 22nd Ave"), offered("22nd avenue"));
        assertEquals(List.of("1826 SE 6th Ave"), offered("sixth ave"));
    }

    @Test
    void itIsSureOnlyOfAHouseNumberWithItsStreet() {
        assertTrue(places.suggest("1619 22nd", MOST).sure());
        assertTrue(places.suggest("7512 se ma", MOST).sure());
        assertTrue(places.suggest("7512 main", MOST).sure());
        assertFalse(places.suggest("7512 ne main", MOST).sure(), "another side of the city");
        assertFalse(places.suggest("7512 se mian", MOST).sure(), "a slip");
        assertFalse(places.suggest("1", MOST).sure());
    }

    @Test
    void apostrophesAndAccentsDoNotMatter() {
        assertEquals(List.of("12 O'Brien Ct"), offered("obrien"));
        assertEquals(List.of("12 O'Brien Ct"), offered("12 O’Brien court"));
        assertEquals("12 O'Brien Ct", places.place("12 obrien ct").address());
    }

    @Test
    void whatIsNotKnownStaysAsTyped() {
        assertEquals(List.of(), offered("zzyzx road"));
        assertEquals("Zzyzx Road", places.place(" Zzyzx Road ").address());
        assertNull(places.place("Zzyzx Road").point());
    }

    private List<String> offered(String typed) {
        return places.suggest(typed, MOST).spots().stream().map(Spot::label).toList();
    }
}
