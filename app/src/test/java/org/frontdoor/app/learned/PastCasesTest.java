package org.frontdoor.app.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.frontdoor.app.cases.CaseRows;
import org.frontdoor.app.cases.SampleCases;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.CaseStatus;
import org.frontdoor.model.cases.Routing;
import org.frontdoor.model.customer.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What earlier cases were leads like words to the same service.
class PastCasesTest {
    private static final String WORDS = "a pipe burst under the road ";
    private static final String RIVAL = "debris-in-roadway";
    private static final String RIGHT = "water-leak";

    @TempDir
    Path folder;

    private final SampleCases samples = new SampleCases(311);
    private LearnedStand stand;

    @BeforeEach
    void open() {
        stand = new LearnedStand(folder);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private List<Case> cases(int count, String service, String words) {
        return IntStream.range(0, count)
                .mapToObj(i -> samples.of(
                        new Routing(service, 1, "PWB", ""),
                        CaseStatus.ASSIGNED,
                        Instant.parse("2026-11-20T12:00:00Z"),
                        Caller.anonymous("en"),
                        null,
                        words))
                .toList();
    }

    private float cases(String service) {
        return stand.match(WORDS, service).why().lift().cases();
    }

    @Test
    void likeWordsLeadToTheSameService() {
        assertEquals(List.of(RIVAL, RIGHT), stand.services(WORDS).subList(0, 2));
        stand.fixture.load(cases(20, RIGHT, "The PIPE burst, says Zbigniew at 503-555-0142"));
        stand.fixture.load(cases(200, RIVAL, "a couch lies on the road"));
        try (CaseRows rows = new CaseRows(stand.workspace(), stand.background);
                PastCases past = new PastCases(rows, stand.workspace(), stand.search, stand.background)) {
            LearnedStand.await("the cases", () -> cases(RIGHT) > 0.4);
            assertEquals(RIGHT, stand.services(WORDS).getFirst());
            assertTrue(cases(RIVAL) < cases(RIGHT), "that it is asked for more often is no reason");
            past.again();
        }
    }

    @Test
    void aFewCasesSayNothing() {
        stand.fixture.load(cases(4, RIGHT, "the pipe burst"));
        stand.fixture.load(cases(5, RIVAL, "a couch lies on the road"));
        try (CaseRows rows = new CaseRows(stand.workspace(), stand.background);
                PastCases _ = new PastCases(rows, stand.workspace(), stand.search, stand.background)) {
            LearnedStand.await("the cases", () -> cases(RIVAL) > 0);
            assertEquals(0, cases(RIGHT));
            assertEquals(RIVAL, stand.services(WORDS).getFirst());
        }
    }

    @Test
    void theyAreCountedOnceWordsCanBeSearched() {
        stand.fixture.load(cases(20, RIGHT, "the pipe burst"));
        stand.search.close();
        try (CaseRows rows = new CaseRows(stand.workspace(), stand.background);
                PastCases past = new PastCases(rows, stand.workspace(), stand.search, stand.background)) {
            LearnedStand.await("the rows", rows::complete);
            stand.index();
            past.again();
            LearnedStand.await("the cases", () -> cases(RIGHT) > 0.2);
        }
    }
}
