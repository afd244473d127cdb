package org.frontdoor.model.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdoor.model.SampleProgram;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Handling;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.StoredEntries;
import org.frontdoor.model.program.Wording;
import org.frontdoor.model.triage.TriageRule.Facts;
import org.frontdoor.model.triage.TriageRule.Hours;
import org.frontdoor.model.triage.TriageRule.Where;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TriageRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Where HIGHWAY = new Where("state-highway", List.of(), true);
    private static final Where OUTSIDE = new Where("city", List.of(), false);

    private final StoredEntries entries = new StoredEntries().with(Agency.KIND, SampleProgram.COUNTY);

    @Test
    void theFirstThatFitsDecidesAndSaysWhy() {
        Triage triage = new Triage(
                SampleProgram.PROGRAM,
                List.of(
                        rule("second", 2, List.of(), List.of(OUTSIDE), Map.of(), null, Handling.REFER),
                        rule("first", 1, List.of("pothole"), List.of(HIGHWAY), Map.of(), null, Handling.REFER)));
        Way.Ruled ruled = assertInstanceOf(
                Way.Ruled.class,
                triage.ruled(SampleProgram.POTHOLE, at(Map.of("state-highway", List.of("US 26"))), "en", entries)
                        .orElseThrow());
        assertEquals("first: US 26.", ruled.reason());
        assertEquals(SampleProgram.COUNTY, ruled.card().agency());
        assertEquals(
                Optional.empty(),
                triage.ruled(SampleProgram.POTHOLE, at(Map.of("city", List.of("Portland"))), "en", entries));
    }

    @Test
    void aRuleThatTakesInMaySayWhichDeskGetsTheWork() {
        TriageRule rule = new TriageRule(
                TriageRule.idOf("parks"),
                "parks",
                1,
                List.of("pothole"),
                List.of(),
                Map.of("where", List.of("park")),
                null,
                Handling.HELP,
                "PPR",
                "Grounds",
                Wording.english("It is in a park: Parks gets it."),
                null,
                null);
        Map<String, List<String>> park = Map.of("where", List.of("park"));
        assertEquals(
                Optional.of(new Way.Given(
                        SampleProgram.POTHOLE, "PPR", "Grounds", "parks", "It is in a park: Parks gets it.")),
                new Triage(SampleProgram.PROGRAM, List.of(rule))
                        .ruled(SampleProgram.POTHOLE, new Facts(null, park, true, DAY), "en", entries));
        assertTrue(rule.gives(SampleProgram.POTHOLE));
        assertFalse(rule.gives(SampleProgram.ANIMALS));
    }

    @Test
    void aRuleThatTakesInEndsTheSearch() {
        Triage triage = new Triage(
                SampleProgram.PROGRAM,
                List.of(
                        rule(
                                "ours",
                                1,
                                List.of(),
                                List.of(new Where("state-highway", List.of("US 30"), true)),
                                Map.of(),
                                null,
                                Handling.HELP),
                        rule("theirs", 2, List.of(), List.of(HIGHWAY), Map.of(), null, Handling.REFER)));
        assertInstanceOf(
                Way.Help.class,
                triage.ruled(SampleProgram.POTHOLE, at(Map.of("state-highway", List.of("US 30"))), "en", entries)
                        .orElseThrow());
    }

    @Test
    void aPlaceThatIsNotKnownFitsNoRuleThatNeedsOne() {
        assertFalse(rule("out", 1, List.of(), List.of(OUTSIDE), Map.of(), null, Handling.REFER)
                .fits(SampleProgram.POTHOLE, new Facts(null, Map.of(), true, DAY)));
        assertTrue(rule("out", 1, List.of(), List.of(OUTSIDE), Map.of(), null, Handling.REFER)
                .fits(SampleProgram.POTHOLE, at(Map.of("county", List.of("Clark")))));
    }

    @Test
    void answersHoursAndDaysCount() {
        TriageRule rule = new TriageRule(
                TriageRule.idOf("x"),
                "x",
                1,
                List.of(),
                List.of(),
                Map.of("size", List.of("big", "huge")),
                Hours.CLOSED,
                Handling.REFER,
                "COUNTY",
                "",
                Wording.english("It is big."),
                DAY,
                DAY.plusDays(1));
        Map<String, List<String>> big = Map.of("size", List.of("big"));
        assertTrue(rule.fits(SampleProgram.POTHOLE, new Facts(null, big, false, DAY)));
        assertFalse(rule.fits(SampleProgram.POTHOLE, new Facts(null, big, true, DAY)), "it is open");
        assertFalse(rule.fits(SampleProgram.POTHOLE, new Facts(null, big, false, DAY.minusDays(1))), "not yet");
        assertFalse(rule.fits(SampleProgram.POTHOLE, new Facts(null, big, false, DAY.plusDays(1))), "no more");
        assertFalse(rule.fits(SampleProgram.POTHOLE, new Facts(null, Map.of("size", List.of("small")), false, DAY)));
    }

    @Property(tries = 3_000)
    void whatIsCoveredNeverDecides(
            @ForAll("rules") TriageRule earlier, @ForAll("rules") TriageRule later, @ForAll("facts") Facts facts) {
        if (earlier.covers(later)) {
            for (Service service : List.of(SampleProgram.POTHOLE, SampleProgram.VOLUNTEER)) {
                assertTrue(
                        !later.fits(service, facts) || earlier.fits(service, facts),
                        () -> earlier + " covers " + later + " but not for " + facts);
            }
        }
    }

    @Provide
    Arbitrary<TriageRule> rules() {
        Arbitrary<Where> where = Combinators.combine(
                        Arbitraries.of("city", "county"),
                        Arbitraries.of("A", "B").list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(Where::new);
        return Combinators.combine(
                        Arbitraries.of("pothole", "volunteer")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        where.list().ofMaxSize(2),
                        Arbitraries.maps(
                                        Arbitraries.just("size"),
                                        Arbitraries.of("big", "small")
                                                .list()
                                                .uniqueElements()
                                                .ofMinSize(1))
                                .ofMaxSize(1),
                        Arbitraries.of(Hours.values()).injectNull(0.5))
                .as((services, spots, answers, hours) -> rule("r", 1, services, spots, answers, hours, Handling.REFER));
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<List<String>> names =
                Arbitraries.of("A", "B").list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of("city", "county"), names)
                                .injectNull(0.2),
                        Arbitraries.maps(
                                Arbitraries.just("size"),
                                Arbitraries.of("big", "small").list().ofSize(1)),
                        Arbitraries.of(true, false))
                .as((areas, answers, open) -> new Facts(areas, answers, open, DAY));
    }

    private static Facts at(Map<String, List<String>> areas) {
        return new Facts(areas, Map.of(), true, DAY);
    }

    private static TriageRule rule(
            String code,
            int order,
            List<String> services,
            List<Where> where,
            Map<String, List<String>> answers,
            @Nullable Hours hours,
            Handling then) {
        return new TriageRule(
                TriageRule.idOf(code),
                code,
                order,
                services,
                where,
                answers,
                hours,
                then,
                then == Handling.REFER ? SampleProgram.COUNTY.code() : "",
                "",
                Wording.english(code + ": {area}."),
                null,
                null);
    }
}
