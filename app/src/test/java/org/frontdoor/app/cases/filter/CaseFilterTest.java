package org.frontdoor.app.cases.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.app.cases.filter.FilterMistake.Kind;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.place.Place;
import org.junit.jupiter.api.Test;

/// What can be typed to find a case, and what is said of what cannot.
class CaseFilterTest {
    private static final FilterGround GROUND = new FilterGround(
            CasesStand.services(),
            CasesStand.agencies(),
            CasesStand.agent(),
            ZoneId.of("America/Los_Angeles"),
            SampleCases.NOON);

    /// Half past ten in the evening of New Year's Eve in Portland, when it was New Year elsewhere.
    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-01-01T06:30:00Z");

    private final SampleCases samples = new SampleCases(2);
    private final CaseRow gonzales = row(
            CaseStatus.ASSIGNED, NEW_YEARS_EVE, "María Gonzales", "+15035550142", "a car with no plates, please help");
    private final CaseRow closed =
            row(CaseStatus.CLOSED, NEW_YEARS_EVE.plusSeconds(7_200), "Park Lee", "+15035559999", "the wall is painted");

    @Test
    void numbersAreFoundWithAndWithoutGroups() {
        String grouped = ToldNumber.of(gonzales.number()).grouped();
        finds(gonzales, grouped, gonzales.number(), "number:" + gonzales.number(), "numero:" + gonzales.number());
    }

    @Test
    void phonesAreFoundInAnySpellingAndByTheirLastFourToSevenDigits() {
        finds(
                gonzales,
                "503-555-0142",
                "(503) 555-0142",
                "+1 503 555 0142",
                "503.555.0142",
                "0142",
                "50142",
                "555-0142",
                "phone:0142",
                "telefono:5550142");
        leaves(gonzales, "0143", "5559", "phone:0143");
    }

    @Test
    void wordsAreFoundByTheirBeginningsWithoutAccents() {
        finds(gonzales, "plat", "maria", "MARÍA", "12 SW", "alder", "gonz plates", "abandoned");
        leaves(gonzales, "lates", "nzales", "zz");
    }

    @Test
    void quotedWordsStandExactlySo() {
        finds(gonzales, "\"no plates\"", "“no plates”", "\"maria gonzales\"", "\"no pla");
        leaves(gonzales, "\"no plate\"", "\"plates no\"", "\"gonzalez\"");
    }

    @Test
    void namesAndStreetsAreFoundWhenTheyAreNearEnough() {
        finds(gonzales, "gonzalez", "gonsalez", "gonazles", "marya", "aldr", "downtwon");
        leaves(gonzales, "gansalos", "mra", "platos", "pleese");
        assertFalse(read("gonzalez").exactly().test(gonzales));
        assertTrue(read("gonzales").exactly().test(gonzales));
        assertTrue(read("gonzalez alder").named().test(gonzales));
        assertFalse(read("gonzales plates").named().test(gonzales));
        leaves(gonzales, "15 SW"); // house numbers are never only near
    }

    @Test
    void aMinusTurnsATermRoundAndIsNeverOnlyNear() {
        finds(closed, "-plates", "-status:open", "-\"no plates\"", "-plate -agency:PPR -gonzales", "-parc");
        leaves(closed, "-painted", "-paint", "-status:closed", "-\"the wall\"", "-park");
    }

    @Test
    void statusAgencyAndServiceAreNamedInEitherLanguage() {
        finds(
                gonzales,
                "status:open",
                "estado:abierto",
                "status:assigned",
                "status:new,assigned",
                "agency:pbot",
                "agencia:transportation",
                "service:abandoned-auto",
                "service:\"abandoned auto\"",
                "servicio:\"auto abandonado\"",
                "service:abandond",
                "place:alder",
                "lugar:downtown");
        leaves(gonzales, "status:closed", "agency:PPR", "service:graffiti", "place:gonzales", "place:plates");
    }

    @Test
    void daysAreThoseOfTheProgram() {
        finds(
                gonzales,
                "opened:2025-12-31",
                "opened:2025-12",
                "opened:2025",
                "opened:>2025-12-30",
                "opened:>=2025-12-31",
                "opened:<2026-01-01",
                "opened:<=2025-12-31",
                "abierto:2025-12-01..2026-01",
                "opened:..2026-01-01",
                "opened:2025-12-31..");
        leaves(gonzales, "opened:2026-01-01", "opened:>2025-12-31", "opened:<2025-12-31", "opened:2026-01..");
        finds(closed, "closed:2026-01", "cerrado:<2026-01-02", "closed:2026-01-01", "-closed:2025");
        leaves(closed, "closed:2025-12-31", "closed:>2026-01");
        leaves(gonzales, "closed:2026-01", "closed:>2020");
    }

    @Test
    void aMistakeIsPointedAtAndTheRestStillWorks() {
        pointsAt("plates colour:red", Kind.KEY, "colour");
        pointsAt("plates -colour:red", Kind.KEY, "-colour");
        pointsAt("plates status:opne", Kind.STATUS, "opne");
        pointsAt("status:open,opne plates", Kind.STATUS, "opne");
        pointsAt("plates opened:2026-02-30", Kind.DAY, "2026-02-30");
        pointsAt("plates opened:+999999999-12-30", Kind.DAY, "+999999999-12-30");
        pointsAt("opened:2026-02..2026-01 plates", Kind.DAYS, "2026-02..2026-01");
        pointsAt("plates agency:nobody", Kind.AGENCY, "nobody");
        pointsAt("service:\"flying saucers\" plates", Kind.SERVICE, "flying saucers");
        pointsAt("plates status: ", Kind.NO_VALUE, "status:");
        pointsAt("phone:14 plates", Kind.PHONE_SHORT, "14");
        pointsAt("car \"no plates", Kind.QUOTE, "\"no plates");
        pointsAt("plates number:123", Kind.NUMBER_LENGTH, "123");
    }

    @Test
    void whatTheCenterCanLookForAreTheWordsAlone() {
        assertEquals(
                "maria 503-555-0142",
                read("maria status:closed -plates phone:503-555-0142").words());
        assertEquals("no plates", CaseFilter.words("mine \"no plates\" opened:2026"));
        assertFalse(read("maria status:open").plain());
        assertTrue(read("re: maria").plain(), "a colon alone makes no term");
    }

    private CaseRow row(CaseStatus status, Instant opened, String name, String phone, String words) {
        return CaseRow.of(samples.of(
                new Routing("abandoned-auto", 1, "PBOT", ""),
                status,
                opened,
                SampleCases.caller(name, phone),
                new Place("1250 SW Alder St", null, "Downtown", "Multnomah", "97204", null),
                words));
    }

    private static CaseFilter read(String typed) {
        return CaseFilter.read(typed, GROUND);
    }

    private static void finds(CaseRow row, String... typed) {
        for (String each : typed) {
            CaseFilter filter = read(each);
            assertTrue(filter.passes().test(row), each);
            assertEquals(each.equals("\"no pla") ? 1 : 0, filter.mistakes().size(), each);
        }
    }

    private static void leaves(CaseRow row, String... typed) {
        List.of(typed).forEach(each -> assertFalse(read(each).passes().test(row), each));
    }

    private void pointsAt(String typed, Kind kind, String part) {
        CaseFilter filter = read(typed);
        assertEquals(
                List.of(kind),
                filter.mistakes().stream().map(FilterMistake::kind).toList(),
                typed);
        FilterMistake mistake = filter.mistakes().getFirst();
        assertEquals(part, typed.substring(mistake.from(), mistake.to()));
        if (kind != Kind.NUMBER_LENGTH) {
            assertTrue(filter.passes().test(gonzales), typed);
        }
        assertFalse(filter.passes().test(closed), typed);
    }
}
