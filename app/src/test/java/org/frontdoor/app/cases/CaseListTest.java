package org.frontdoor.app.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;

class CaseListTest {
    private static final Routing AUTO = new Routing("abandoned-auto", 1, "PBOT", "");

    private final SampleCases samples = new SampleCases(1);

    @Test
    void newestComeFirst() {
        CaseList list = CaseList.of(samples.rows(500));

        assertTrue(IntStream.range(1, list.size())
                .allMatch(i -> list.get(i - 1).opened() >= list.get(i).opened()));
    }

    @Test
    void ofTheSameTimeTheyComeInTheOrderOfTheirIds() {
        List<CaseRow> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(CaseRow.of(opened(NOW.plusSeconds(i % 3), Caller.anonymous("en"), 45.5, -122.6)));
        }
        assertEquals(inOrder(rows), CaseList.of(rows).stream().toList());
        rows.add(CaseRow.of(opened(Instant.EPOCH.minusSeconds(5), Caller.anonymous("en"), 45.5, -122.6)));
        assertEquals(
                inOrder(rows), CaseList.of(rows).stream().toList(), "also with a time that a number lacks room for");
    }

    private static List<CaseRow> inOrder(List<CaseRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(CaseRow::opened).reversed().thenComparing(CaseRow::id))
                .toList();
    }

    @Test
    void changesTakeTheirPlacesAndTheOthersStay() {
        List<CaseRow> rows = samples.rows(200);
        CaseList before = CaseList.of(rows);
        List<CaseRow> fresh = samples.rows(5);
        CaseRow gone = before.get(100);

        CaseList after = before.with(fresh, Set.of(gone.id()));

        List<CaseRow> expected = new ArrayList<>(rows);
        expected.remove(gone);
        expected.addAll(fresh);
        assertEquals(CaseList.of(expected).stream().toList(), after.stream().toList());
        assertTrue(expected.stream()
                .allMatch(row -> after.byId(row.id()).orElseThrow().equals(row)));
        assertEquals(200, before.size());
    }

    @Test
    void aChangedRowStandsInPlaceOfTheFormerOne() {
        Case open = opened(NOW, Caller.anonymous("en"), 45.5, -122.6);
        CaseList before = CaseList.of(samples.rows(20)).with(List.of(CaseRow.of(open)), Set.of());
        CaseRow renamed = with(CaseRow.of(open), "elsewhere", "");

        CaseList after = before.with(List.of(renamed), Set.of());

        assertEquals(21, after.size());
        assertEquals("elsewhere", after.byId(open.id()).orElseThrow().place());
    }

    @Test
    void phonesAreFoundByTheirLastDigitsOpenCasesFirst() {
        CaseRow closed = row(CaseStatus.CLOSED, NOW, "+15035550142");
        CaseRow older = row(CaseStatus.ASSIGNED, NOW.minusSeconds(900), "+15035550142");
        CaseRow other = row(CaseStatus.ASSIGNED, NOW, "+15035550143");
        CaseList list = CaseList.of(List.of(closed, older, other));

        assertEquals(List.of(older, closed), list.byPhone("0142", 10));
        assertEquals(List.of(older), list.byPhone("15035550142", 1));
        assertEquals(List.of(), list.byPhone("5550", 10));
    }

    @Test
    void whoGaveNoPhoneOrSeveralIsFoundByWhatWasGiven() {
        CaseRow none = row(CaseStatus.ASSIGNED, NOW, "");
        CaseRow two = with(row(CaseStatus.ASSIGNED, NOW, ""), "", "+15035550142 +442079460958");
        CaseList list = CaseList.of(List.of(none, two));

        assertEquals(List.of(two), list.byPhone("0142", 10));
        assertEquals(List.of(two), list.byPhone("460958", 10));
        assertEquals(List.of(), list.byPhone("0000", 10));
    }

    @Test
    void eachIsFoundByItsNumberAndItsId() {
        List<CaseRow> rows = samples.rows(300);
        CaseList list = CaseList.of(rows.subList(0, 200)).with(rows.subList(200, 300), Set.of());

        for (CaseRow row : rows) {
            assertEquals(row, list.byNumber(row.number()).orElseThrow());
            assertEquals(row, list.byId(row.id()).orElseThrow());
        }
        assertTrue(list.byNumber("0").isEmpty());
    }

    @Test
    void theNearestComeFirstAndTheFarStayOut() {
        CaseRow here = CaseRow.of(opened(NOW, Caller.anonymous("en"), 45.5000, -122.6));
        CaseRow near = CaseRow.of(opened(NOW, Caller.anonymous("en"), 45.5010, -122.6));
        CaseRow far = CaseRow.of(opened(NOW, Caller.anonymous("en"), 45.5100, -122.6));
        CaseList list = CaseList.of(List.of(far, near, here));

        List<CaseLookup.Near> found = list.near(new Point(45.5, -122.6), 250, row -> true, 10);

        assertEquals(
                List.of(here, near), found.stream().map(CaseLookup.Near::row).toList());
        assertEquals(111, found.getLast().meters(), 1);
    }

    @Test
    void nearnessCrossesTheAntimeridian() {
        CaseRow east = CaseRow.of(opened(NOW, Caller.anonymous("en"), 0, 179.9999));
        CaseList list = CaseList.of(List.of(east));

        assertEquals(1, list.near(new Point(0, -179.9999), 50, row -> true, 10).size());
    }

    @Test
    void typedPhonesOfAnySpellingBecomeDigits() {
        assertEquals("15035550142", CaseRows.phoneDigits("(503) 555-0142"));
        assertEquals("15035550142", CaseRows.phoneDigits("+1 503.555.0142"));
        assertEquals("5550142", CaseRows.phoneDigits("555-0142"));
        assertEquals("0142", CaseRows.phoneDigits("0142"));
        assertEquals("", CaseRows.phoneDigits("Hoa"));
    }

    private static final Instant NOW = SampleCases.NOON;

    private CaseRow row(CaseStatus status, Instant opened, String phone) {
        return CaseRow.of(samples.of(AUTO, status, opened, SampleCases.caller("Hoa", phone), null, "a car"));
    }

    private Case opened(Instant at, Caller caller, double latitude, double longitude) {
        return samples.of(AUTO, CaseStatus.ASSIGNED, at, caller, SampleCases.at(latitude, longitude), "a car");
    }

    private static CaseRow with(CaseRow row, String place, String phones) {
        return new CaseRow(
                row.id(),
                row.number(),
                row.provisional(),
                row.others(),
                row.type(),
                row.routing(),
                row.status(),
                row.resolution(),
                row.channel(),
                row.opened(),
                row.changed(),
                row.closed(),
                row.callers(),
                place,
                row.point(),
                row.answers(),
                row.customer(),
                row.name(),
                phones,
                row.openedBy(),
                row.words(),
                row.free());
    }
}
