package org.frontdoor.app.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What callers say, and what they need, by words alone.
class ListingSearchTest {
    private static final ListingSearch SEARCH = new ListingSearch();

    @BeforeAll
    static void index() {
        try (PackFolder folder = PackFolder.packaged("portland").orElseThrow()) {
            Pack pack = ((PackReading.Good) new PackReader(Clock.systemUTC()).read(folder)).pack();
            SEARCH.rebuild(
                    new ListingSearch.Holding(
                            of(pack, Listing.class), of(pack, Organization.class), of(pack, TaxonomyTerm.class)),
                    pack.program().synonyms().words());
        }
    }

    private static <T> List<T> of(Pack pack, Class<T> type) {
        return pack.directory().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @AfterAll
    static void close() {
        SEARCH.close();
    }

    private static List<String> names(String words, String language) {
        return SEARCH.find(words, language, 3, any -> true).matches().stream()
                .map(match -> match.listed().listing().name().in("en"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "food pantry, Food pantry",
        "necesito comida, Food pantry",
        "I can't pay my rent, Help to pay rent",
        "no puedo pagar la renta, Help to pay rent",
        "legal help eviction, Legal help with an eviction",
        "a lawyer for my eviction notice, Legal help with an eviction",
        "my electricity will be shut off, Help with energy bills",
        "somewhere to sleep tonight, Night shelter",
        "un refugio para esta noche, Night shelter",
        "free tax return, Free tax returns",
        "declaración de impuestos, Free tax returns",
        "dentist without insurance, Dental care",
        "diapers for my baby, Diapers and formula",
        "pañales, Diapers and formula",
        "citizenship papers, Immigration papers and citizenship",
        "ride to the doctor, Rides to the doctor",
        "english classes, English classes"
    })
    void isAmongTheFirstThree(String words, String listing) {
        assertTrue(names(words, "en").contains(listing), () -> words + ": " + names(words, "en"));
    }

    @Test
    void saysNothingOfWhatItDoesNotHave() {
        assertFalse(SEARCH.find("pothole", "en", 3, any -> true).says());
        assertTrue(SEARCH.find("food pantry", "en", 3, any -> true).says());
    }

    @Test
    void findsAmongThoseThatAreWantedAlone() {
        assertEquals(List.of(), SEARCH.find("pantry", "en", 3, listing -> false).matches());
        assertEquals(36, SEARCH.all().size());
    }
}
