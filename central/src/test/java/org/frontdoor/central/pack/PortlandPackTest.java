package org.frontdoor.central.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdoor.model.ProgramVocabulary;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.people.Role;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.TriageRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pack that comes with Frontdoor, as central carries it.
class PortlandPackTest {
    private static final Clock WINTER_2026 = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static PackReading reading;
    private static Pack pack;

    @BeforeAll
    static void readPack() {
        reading = read(WINTER_2026);
        pack = assertInstanceOf(PackReading.Good.class, reading, reading::report)
                .pack();
    }

    private static PackReading read(Clock clock) {
        try (var folder = PackFolder.packaged("portland").orElseThrow()) {
            return new PackReader(clock).read(folder);
        }
    }

    @Test
    void hasNothingToTell() {
        assertEquals(List.of(), reading.findings());
    }

    @Test
    void hasTheServicesOfThePlan() {
        Map<String, Long> byVerb =
                pack.services().stream().collect(Collectors.groupingBy(Service::verb, Collectors.counting()));
        assertEquals(Map.of("FIND", 30L, "REPORT", 29L, "REGISTER or APPLY", 28L, "PAY", 3L), byVerb);
        assertEquals(90, pack.services().stream().map(Service::id).distinct().count());
        assertEquals(22, helpOfPhase(1).size());
        assertEquals(27, helpOfPhase(2).size());
    }

    private static List<Service> helpOfPhase(int phase) {
        return pack.services().stream()
                .filter(service -> service.handling() == Handling.HELP
                        && Integer.valueOf(phase).equals(service.phase()))
                .toList();
    }

    @Test
    void asksForAllThat311Helps() {
        for (Service service : pack.services()) {
            assertEquals(
                    service.handling() == Handling.HELP, !service.questions().isEmpty(), service.code());
        }
    }

    @Test
    void isClosedOnTenDaysAYearSomeOfThemMoved() {
        List<LocalDate> in2026 = pack.program().closedOn().stream()
                .map(day -> day.date())
                .filter(day -> day.getYear() == 2026)
                .toList();
        assertEquals(10, in2026.size());
        assertTrue(in2026.contains(LocalDate.of(2026, 7, 3)), "the Fourth of July 2026 is a Saturday");
    }

    @Test
    void opensOnWeekdaysFromEightToSix() {
        assertEquals(
                "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY",
                pack.program().hours().stream().map(open -> open.day().name()).collect(Collectors.joining(" ")));
        assertTrue(pack.program().hours().stream()
                .allMatch(open -> open.from().getHour() == 8 && open.to().getHour() == 18));
    }

    @Test
    void hasAPersonForEachRole() {
        assertEquals(
                new HashSet<>(Arrays.asList(Role.values())),
                pack.demoPeople().people().stream().map(person -> person.role()).collect(Collectors.toSet()));
    }

    @Test
    void hasTheCityItsNeighborhoodsTheCountiesAndWhatTheStateMaintains() {
        Map<String, Long> byLayer = pack.grounds().areas().stream()
                .collect(Collectors.groupingBy(area -> area.layer(), Collectors.counting()));
        assertEquals(Map.of("city", 1L, "county", 4L, "neighborhood", 63L, "state-highway", 8L), byLayer);
    }

    @Test
    void givesWhatItReadsToBeStored() {
        Set<EntryKind<?>> kinds = pack.entries().stream()
                .map(entry -> ProgramVocabulary.create().kindOf(entry))
                .collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(List.of(
                        Landmark.KIND,
                        StreetLine.KIND,
                        AddressPoint.KIND,
                        Area.KIND,
                        TriageRule.KIND,
                        EventRules.KIND,
                        AlikeRule.KIND,
                        Script.KIND,
                        Article.KIND)),
                kinds.toString());
    }

    @Test
    void givesEachEntryAnIdOfItsOwnAndTheSameEveryTime() {
        List<Entry> entries = pack.entries();
        assertEquals(entries.size(), entries.stream().map(Entry::id).distinct().count());
        var again = assertInstanceOf(
                PackReading.Good.class, read(Clock.fixed(Instant.parse("2028-01-02T00:00:00Z"), ZoneOffset.UTC)));
        assertEquals(pack, again.pack());
    }

    @Test
    void keepsAddressesAsPeopleSayThem() {
        assertTrue(pack.grounds().addresses().stream().map(AddressPoint::label).anyMatch("1601 NW Savier St"::equals));
        assertFalse(
                pack.grounds().addresses().stream().map(AddressPoint::label).anyMatch(label -> label.contains("  ")));
    }

    @Test
    void hasNoPackOfAnotherName() {
        assertTrue(PackFolder.packaged("atlantis").isEmpty());
        assertTrue(PackFolder.packaged("../portland").isEmpty());
    }
}
