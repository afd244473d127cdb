package org.frontdoor.app.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.frontdoor.app.cases.CaseRow;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.place.Place;
import org.frontdoor.model.place.Point;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/// Where and when many cases of one kind near each other are told, on a made morning and on what cities really had.
class HotSpotTest {
    private static final Path REAL = Path.of("/work/shared/data/requests/requests.csv.xz");
    private static final Instant MIDNIGHT = Instant.parse("2022-12-26T00:00:00Z");
    /// Whoever was told of a spot has heard of it for a day, two areas wide.
    private static final Duration HEARD = Duration.ofDays(1);

    private final SampleCases samples = new SampleCases(1);

    /// That a spot was told.
    private record Told(Instant at, HotSpot spot) {}

    private CaseRow row(Instant at, double latitude, double longitude, String kind) {
        return CaseRow.of(samples.of(
                new Routing(kind, 1, "PBOT", ""),
                CaseStatus.ASSIGNED,
                at,
                Caller.anonymous("en"),
                new Place("here", new Point(latitude, longitude), null, null, null, null),
                "x"));
    }

    /// As it would have been told, moment by moment.
    private static List<Told> replayed(List<CaseRow> rows) {
        HotSpotSearch search = new HotSpotSearch(
                EventRules.USUAL,
                row -> Objects.requireNonNullElse(row.routing().service(), ""));
        Duration span = Duration.ofMinutes(EventRules.USUAL.minutes());
        List<Told> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            CaseRow newest = rows.get(i);
            while (rows.get(from).openedAt().isBefore(newest.openedAt().minus(span))) {
                from++;
            }
            boolean more = i + 1 < rows.size() && rows.get(i + 1).opened() == newest.opened();
            if (more || i + 1 - from < EventRules.USUAL.cases()) {
                continue;
            }
            for (HotSpot spot : search.among(rows.subList(from, i + 1))) {
                if (told.stream().noneMatch(before -> heard(before, spot, newest.openedAt()))) {
                    told.add(new Told(newest.openedAt(), spot));
                }
            }
        }
        return told;
    }

    private static boolean heard(Told before, HotSpot spot, Instant now) {
        return before.spot().group().equals(spot.group())
                && before.spot().center().metersTo(spot.center()) <= 2 * spot.meters()
                && Duration.between(before.at(), now).compareTo(HEARD) < 0;
    }

    @Test
    void thousandsAtOnePointAreOneSpotOfTheNewest() {
        List<CaseRow> rows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            rows.add(row(MIDNIGHT.minusMillis(i), 45.5, -122.6, "snow"));
        }
        HotSpotSearch search = new HotSpotSearch(
                EventRules.USUAL,
                row -> Objects.requireNonNullElse(row.routing().service(), ""));
        List<HotSpot> spots = search.among(rows);
        assertEquals(1, spots.size());
        assertEquals(1_000, spots.getFirst().cases().size());
    }

    @Test
    void aStreetThatIsSnowedInIsToldOnceAtTheEighthCall() throws IOException {
        List<CaseRow> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HotSpotTest.class.getResourceAsStream("snow.csv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(",", -1);
                rows.add(row(
                        MIDNIGHT.plus(Duration.ofMinutes(Long.parseLong(parts[0]))),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        parts[3]));
            });
        }
        List<Told> told = replayed(rows);
        assertEquals(1, told.size());
        assertEquals("streets", told.getFirst().spot().group());
        // The calls come every four minutes from 7:00 on.
        assertEquals(Instant.parse("2022-12-26T07:28:00Z"), told.getFirst().at());
        assertEquals(8, told.getFirst().spot().cases().size());
    }

    @Test
    void oneMoreOrOneNearerIsWhatMakesIt() {
        List<CaseRow> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rows.add(row(MIDNIGHT.plusSeconds(i), 42.9, -78.8, "streets"));
        }
        assertEquals(List.of(), replayed(rows));
        // 500 meters are 0.0045 degrees.
        List<CaseRow> farther = new ArrayList<>(rows);
        farther.add(row(MIDNIGHT.plusSeconds(9), 42.9046, -78.8, "streets"));
        assertEquals(List.of(), replayed(farther));
        List<CaseRow> later = new ArrayList<>(rows);
        later.add(row(MIDNIGHT.plusSeconds(3_601), 42.9, -78.8, "streets"));
        assertEquals(List.of(), replayed(later));
        List<CaseRow> other = new ArrayList<>(rows);
        other.add(row(MIDNIGHT.plusSeconds(9), 42.9, -78.8, "trees"));
        assertEquals(List.of(), replayed(other));
        rows.add(row(MIDNIGHT.plusSeconds(9), 42.9044, -78.8, "streets"));
        assertEquals(1, replayed(rows).size());
    }

    /// Buffalo's file gives days without times: each day counts as one hour, which tells too much rather than too
    /// little.
    @Test
    void buffalosBlizzardIsToldAndTheDaysBeforeAreNot() throws IOException {
        assumeTrue(Files.exists(REAL), "the real requests are not on this computer");
        List<Told> told = replayed(real("Buffalo NY"));
        Instant before = Instant.parse("2022-12-23T00:00:00Z");
        assertEquals(0, told.stream().filter(each -> each.at().isBefore(before)).count());
        assertEquals(Instant.parse("2022-12-26T00:00:00Z"), told.getFirst().at());
        assertTrue(
                told.getFirst().spot().group().contains("Snow"), told.getFirst().toString());
    }

    /// A sample of nine years, about one request in thirty.
    @Test
    void bostonsOrdinaryYearsTellHardlyAny() throws IOException {
        assumeTrue(Files.exists(REAL), "the real requests are not on this computer");
        assertEquals(3, replayed(real("Boston MA")).size());
    }

    private List<CaseRow> real(String city) throws IOException {
        List<CaseRow> rows = new ArrayList<>();
        try (Reader file =
                        new InputStreamReader(new XZInputStream(Files.newInputStream(REAL)), StandardCharsets.UTF_8);
                var lines = new CsvMapper()
                        .readerFor(Map.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(file)) {
            while (lines.hasNext()) {
                Map<String, String> line = lines.next();
                String latitude = line.getOrDefault("latitude", "");
                if (city.equals(line.get("city")) && !latitude.isEmpty() && Double.parseDouble(latitude) > 1) {
                    rows.add(row(
                            LocalDateTime.parse(line.get("opened_at")).toInstant(ZoneOffset.UTC),
                            Double.parseDouble(latitude),
                            Double.parseDouble(line.get("longitude")),
                            line.get("type")));
                }
            }
        }
        rows.sort(Comparator.comparingLong(CaseRow::opened));
        return rows;
    }
}
